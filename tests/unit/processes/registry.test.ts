import { expect, test } from 'vitest';
import {
  definitionAsking,
  findDefinition,
  latestDefinition,
  listDefinitions,
  listLatestDefinitions,
  resolveDefinition,
} from '#domain/processes/registry.ts';

test('a version is found by name and number, a name alone means the latest', () => {
  expect(findDefinition('grid.incident', 1)).toMatchObject({ id: 'grid.incident', version: 1 });
  expect(resolveDefinition('grid.incident@1')).toBe(findDefinition('grid.incident', 1));
  expect(resolveDefinition('grid.incident')).toBe(latestDefinition('grid.incident'));
});

test('the version that asks for a form is the latest that did, and no other asks for it', () => {
  expect(definitionAsking('grid.incident', 'report', 'incident-report@1')).toMatchObject({ version: 2 });
  expect(definitionAsking('grid.incident', 'report', 'incident-report@2')).toBe(latestDefinition('grid.incident'));
  expect(definitionAsking('grid.incident', 'report', 'incident-report@99')).toBeNull();
  expect(definitionAsking('grid.incident', 'constructor', 'incident-report@1')).toBeNull();
  expect(definitionAsking('grid.other', 'report', 'incident-report@1')).toBeNull();
});

test('what was never published is not found', () => {
  expect(findDefinition('grid.incident', 99)).toBeNull();
  for (const name of [
    '',
    'grid.other',
    'grid.incident@',
    'grid.incident@0',
    'grid.incident@01',
    'grid.incident@1@1',
    'grid.incident@x',
  ]) {
    expect([name, resolveDefinition(name)]).toEqual([name, null]);
  }
});

test('no version is published twice, and each process has one latest', () => {
  const names = listDefinitions().map(({ id, version }) => `${id}@${version}`);
  expect(new Set(names).size).toBe(names.length);
  expect(listLatestDefinitions().map(({ id }) => id)).toEqual([...new Set(listDefinitions().map(({ id }) => id))]);
});
