import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { servedBy } from '#domain/catalogue/served-by.ts';
import { specialProjects } from '#domain/catalogue/special-projects.ts';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import { isDepartmentType } from '#database/seeds/departments.ts';
import { catalogueOfBuild } from '#temporal-config/catalogue-of-build.ts';
import { root } from './source-files.ts';

const printed = catalogueOfBuild();

it.each([...printed.keys()])('docs/%s is what `npm run catalogue:print` prints', (path) => {
  expect(readFileSync(join(root, 'docs', path), 'utf8')).toBe(printed.get(path));
});

test('no page is left over from a process that is no more', () => {
  const pages = readdirSync(join(root, 'docs', 'catalogue')).map((name) => `catalogue/${name}`);
  expect(pages.filter((path) => !printed.has(path))).toEqual([]);
});

test.each(specialProjects)('special project $row has a case type', (project) => {
  expect(servedBy(project, listLatestDefinitions())).not.toEqual([]);
});

test('every matter is led by a type of department that exists', () => {
  const leads = listLatestDefinitions().flatMap(({ matter }) => matter?.lead ?? []);
  expect(leads.filter((lead) => !isDepartmentType(lead))).toEqual([]);
});
