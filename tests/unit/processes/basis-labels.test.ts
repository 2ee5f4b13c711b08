import { expect, test } from 'vitest';
import { basisLabel, isTranslated } from '#domain/processes/basis-labels.ts';
import { listDefinitions } from '#domain/processes/registry.ts';

/** Every `basis` anywhere in the published definitions. */
function basesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'basis' && typeof inner === 'string' ? [inner] : basesIn(inner),
  );
}

const bases = [...new Set(basesIn(listDefinitions()))];

test('the definitions name bases', () => {
  expect(bases.length).toBeGreaterThan(3);
});

test.each(bases)('%s reads in both languages', (basis) => {
  expect(isTranslated(basis)).toBe(true);
});

test('practice is no basis to show; a rule is told in both languages', () => {
  expect(basisLabel('[practice]')).toBeNull();
  expect(basisLabel(null)).toBeNull();
  expect(basisLabel('立案处置结案标准')).toEqual({
    zh: '立案处置结案标准',
    en: 'Standards for filing, handling and closing',
  });
});
