import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, productFolders, root, sourceFiles, type ProductFolder, type SourceFile } from './source-files.ts';

/** Who may import whom. `types` = only `import type`; a path = only that file. */
const matrix: Record<ProductFolder, readonly string[]> = {
  domain: [],
  forms: ['domain/'],
  workflows: ['domain/', 'forms/', 'types:activities/'],
  database: ['domain/', 'platform/'],
  platform: ['types:domain/', 'domain/errors.ts'],
  activities: [
    'domain/',
    'forms/',
    'database/',
    'platform/',
    'workflows/contracts.ts',
    'workflows/opening.ts',
    'workflows/refusals.ts',
    'workflows/search-attributes.ts',
  ],
  graphql: [
    'domain/',
    'forms/',
    'database/',
    'platform/',
    'workflows/contracts.ts',
    'workflows/opening.ts',
    'workflows/refusals.ts',
    'workflows/search-attributes.ts',
  ],
  'admin-ui': ['domain/', 'forms/', 'graphql/generated/'],
  'temporal-config': ['domain/', 'forms/', 'workflows/', 'database/', 'platform/', 'activities/', 'graphql/'],
};

/** Libraries that reach outside: forbidden where code must be pure or deterministic. */
const allowedPackages: Partial<Record<ProductFolder, readonly RegExp[]>> = {
  domain: [
    /^chinese-days$/,
    /^csv-parse\/sync$/,
    /^ical\.js$/,
    /^flatbush$/,
    /^@turf\//,
    /^geojson$/,
    /^@casl\/ability(\/extra)?$/,
  ],
  workflows: [/^@temporalio\/(workflow|common)$/],
};

/** Path inside the repository, or null for a package. */
function target(file: SourceFile, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return null;
  return relative(root, join(root, dirname(file.path), specifier))
    .split(sep)
    .join('/');
}

function isAllowed(folder: ProductFolder, path: string, typeOnly: boolean): boolean {
  return matrix[folder].some((rule) => {
    const [prefix, onlyTypes] = rule.startsWith('types:') ? [rule.slice(6), true] : [rule, false];
    return (path === prefix || (prefix.endsWith('/') && path.startsWith(prefix))) && (typeOnly || !onlyTypes);
  });
}

describe.each(productFolders)('%s', (folder) => {
  const files = sourceFiles([folder]);

  it('imports only the folders it may', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap(({ specifier, typeOnly }) => {
        const path = target(file, specifier);
        if (path === null || path.startsWith(`${folder}/`) || path === 'package.json') return [];
        return isAllowed(folder, path, typeOnly) ? [] : [`${file.path} → ${path}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('crosses folders by #name and stays relative inside one', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => {
          const path = target(file, specifier);
          if (path === null || path === 'package.json') return false;
          return path.startsWith(`${folder}/`) === specifier.startsWith('#');
        })
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(Object.entries(allowedPackages))('%s', (folder, packages) => {
  it('uses no package that reaches outside', () => {
    const files = sourceFiles(productFolders.filter((name) => name === folder));
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => target(file, specifier) === null)
        .filter(({ specifier }) => !packages.some((allowed) => allowed.test(specifier)))
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
    expect(files).not.toEqual([]);
    expect(wrong).toEqual([]);
  });
});

it('reads import statements of every form', () => {
  const text = `import a from 'a';\nimport type { B } from 'b';\nimport { type C } from 'c';\nexport { d } from 'd';
import {\n  e,\n} from 'e';\nimport 'f';\nconst g = await import('g');\n// import h from 'h';\n`;
  const found = importsOf({ path: 'x.ts', folder: 'x', text });
  expect(found.map(({ specifier }) => specifier).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(found.filter(({ typeOnly }) => typeOnly).map(({ specifier }) => specifier)).toEqual(['b', 'c']);
});
