import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, productFolders, sourceFiles, withoutComments } from './source-files.ts';

const product = sourceFiles();
const everything = [...product, ...sourceFiles(['tests', 'bench'])];

const offenders = (files: typeof product, isWrong: (code: string, path: string) => boolean): string[] =>
  files.filter(({ text, path }) => isWrong(withoutComments(text), path)).map(({ path }) => path);

describe('source files', () => {
  it('are there to be checked', () => {
    for (const folder of productFolders) expect(product.some((file) => file.folder === folder)).toBe(true);
  });

  it('have at most 400 lines', () => {
    expect(everything.filter(({ text }) => text.split('\n').length > 401).map(({ path }) => path)).toEqual([]);
  });

  it('have telling names', () => {
    const vague = /^(utils?|helpers?|common|misc|shared|constants|types-?all)\b/;
    const paths = everything.map(({ path }) => path);
    expect(paths.filter((path) => path.split('/').some((part) => vague.test(part)))).toEqual([]);
  });

  it('are kebab-case; React components PascalCase', () => {
    const wrong = everything
      .map(({ path }) => path)
      .filter((path) => !/^[a-z0-9]+([.-][a-z0-9]+)*\.(ts|tsx)$/.test(basename(path).replace('zh-CN', 'zh-cn')))
      .filter((path) => !/^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(basename(path)))
      .filter((path) => !basename(path).startsWith('Migration'));
    expect(wrong).toEqual([]);
  });

  it('read the environment in platform/config.ts alone', () => {
    const wrong = offenders(product, (code, path) => path !== 'platform/config.ts' && /\bprocess\.env\b/.test(code));
    expect(wrong).toEqual([]);
  });

  it('do not print with console', () => {
    expect(offenders(product, (code) => /\bconsole\.(log|info|warn|error|debug)\(/.test(code))).toEqual([]);
  });

  it('hold no postponed work', () => {
    const mark = /\b(TO[D]O|FIX[M]E|X[X]X)\b/;
    expect(everything.filter(({ text }) => mark.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('pure and deterministic code', () => {
  it('domain asks for neither time nor chance', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bsetTimeout\(|\bfetch\(/;
    expect(offenders(sourceFiles(['domain']), (code) => impure.test(code))).toEqual([]);
  });

  it('no update validator is async', () => {
    const asyncValidator = /\bvalidator\s*(:\s*async\b|\([^)]*\)\s*:\s*Promise)|\basync\s+validator\b/;
    expect(offenders(sourceFiles(['workflows']), (code) => asyncValidator.test(code))).toEqual([]);
    expect(asyncValidator.test('validator: async (command) => {}')).toBe(true);
  });

  it('workflow code throws no plain Error out of handlers', () => {
    const handlers = sourceFiles(['workflows']).filter(({ text }) => text.includes('setHandler('));
    expect(handlers.length).toBeGreaterThan(0);
    expect(offenders(handlers, (code) => /throw new (?!ApplicationFailure)/.test(code))).toEqual([]);
  });

  it('activities are known to workflows by type only', () => {
    const wrong = sourceFiles(['workflows']).flatMap((file) =>
      importsOf(file).filter(({ specifier, typeOnly }) => specifier.startsWith('#activities/') && !typeOnly),
    );
    expect(wrong).toEqual([]);
  });
});
