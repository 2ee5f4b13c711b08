import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patches } from '#workflows/patches.ts';
import { importsOf, root, sourceFiles, withoutComments } from './source-files.ts';

const workflowFiles = sourceFiles(['workflows']);

describe('workflow patches', () => {
  const used = workflowFiles.flatMap(({ text }) =>
    [...withoutComments(text).matchAll(/\b(?:patched|deprecatePatch)\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1]),
  );

  it('are listed, each once used', () => {
    expect(new Set(used)).toEqual(new Set(Object.keys(patches)));
  });

  it('are given by literal id', () => {
    const calls = workflowFiles.flatMap(({ text }) => [
      ...withoutComments(text).matchAll(/\b(?:patched|deprecatePatch)\(/g),
    ]);
    expect(used.length).toBe(calls.length);
  });

  it('carry a date and a short reason', () => {
    for (const id of Object.keys(patches)) expect(id).toMatch(/^20\d\d-\d\d-\d\d(-[a-z0-9]+)+$/);
  });
});

describe('workflow types', () => {
  const index = workflowFiles.find(({ path }) => path === 'workflows/index.ts')?.text ?? '';
  const types = [...index.matchAll(/export\s*\{([^}]+)\}/g)].flatMap((match) =>
    (match[1] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );

  it('are exported by name', () => {
    expect(types.length).toBeGreaterThan(0);
    expect(index).not.toMatch(/export \*/);
  });

  it('are all registered when their file ends in .workflow.ts', () => {
    const files = workflowFiles.filter(({ path }) => path.endsWith('.workflow.ts')).map(({ path }) => path);
    const imported = importsOf({ path: 'workflows/index.ts', folder: 'workflows', text: index }).map(
      ({ specifier }) => specifier,
    );
    expect(imported.toSorted()).toEqual(files.map((path) => path.replace('workflows/', './')).toSorted());
  });

  it.each(types)('%s has a recorded history to replay', (type) => {
    const folder = join(root, 'tests', 'replay', 'histories');
    const recorded = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const ofType = recorded.filter((name) =>
      readFileSync(join(folder, name), 'utf8').includes(`"workflowType":{"name":"${type}"}`),
    );
    expect(ofType.length).toBeGreaterThan(0);
  });
});

describe('workflows/README.md', () => {
  const readme = readFileSync(join(root, 'workflows', 'README.md'), 'utf8');

  it('names every file', () => {
    const files = workflowFiles.map(({ path }) => path.replace('workflows/', '')).filter((name) => name !== 'index.ts');
    expect(files.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('GraphQL schema', () => {
  it('registers every schema file', () => {
    const schema = sourceFiles(['graphql']).filter(({ path }) => path.startsWith('graphql/schema/'));
    const index = schema.find(({ path }) => path === 'graphql/schema/index.ts');
    expect(index).toBeDefined();
    // Reached from index.ts through any chain of imports: a type file that nobody imports is not in the schema.
    const reached = new Set(['graphql/schema/index.ts']);
    for (const path of reached) {
      const file = schema.find((candidate) => candidate.path === path);
      if (!file) continue;
      for (const { specifier } of importsOf(file)) {
        if (specifier.startsWith('./')) reached.add(join('graphql/schema', specifier));
      }
    }
    expect(schema.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('is committed as a snapshot', () => {
    expect(existsSync(join(root, 'graphql', 'schema.graphql'))).toBe(true);
  });
});
