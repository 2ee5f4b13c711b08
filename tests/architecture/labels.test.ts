import { describe, expect, it } from 'vitest';
import { errors } from '#domain/errors.ts';
import { posts } from '#domain/organisation.ts';
import { listDefinitions } from '#domain/processes/registry.ts';
import { sourceFiles, withoutComments } from './source-files.ts';

interface Found {
  readonly where: string;
  readonly zh: unknown;
  readonly en: unknown;
}

/** Every object below `value` that has a zh or an en member. */
function labelsIn(value: unknown, where: string): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'zh' in value || 'en' in value ? [{ where, zh: undefined, en: undefined, ...value }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, member]) => labelsIn(member, `${where}.${key}`))];
}

const labels = [
  ...labelsIn(errors, 'errors'),
  ...labelsIn(posts, 'posts'),
  ...listDefinitions().flatMap((definition) => labelsIn(definition, `${definition.id}@${definition.version}`)),
];

describe('labels', () => {
  it('are found at all', () => {
    expect(labels.length).toBeGreaterThan(Object.keys(errors).length + Object.keys(posts).length);
  });

  it.each(labels)('$where reads in Chinese and in English', ({ zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[A-Za-z]/);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('error codes', () => {
  it('are UPPER_SNAKE_CASE with an HTTP status of failure', () => {
    for (const [code, { httpStatus }] of Object.entries(errors)) {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(httpStatus).toBeGreaterThanOrEqual(400);
    }
  });

  it('have a text of their own each', () => {
    const texts = Object.values(errors).map(({ message }) => message.zh);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are all in use', () => {
    const folders = [
      'domain',
      'forms',
      'workflows',
      'activities',
      'database',
      'graphql',
      'platform',
      'temporal-config',
    ];
    const code = sourceFiles(folders)
      .filter(({ path }) => path !== 'domain/errors.ts')
      .map(({ text }) => withoutComments(text))
      .join('\n');
    expect(Object.keys(errors).filter((name) => !new RegExp(`['"]${name}['"]`).test(code))).toEqual([]);
  });
});
