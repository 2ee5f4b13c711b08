/** The product's own source files, for the tests that read them. */
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Folders of the product; `tests` and `bench` may import everything and are measured for size only. */
export const productFolders = [
  'domain',
  'forms',
  'workflows',
  'activities',
  'database',
  'platform',
  'graphql',
  'admin-ui',
  'temporal-config',
] as const;
export type ProductFolder = (typeof productFolders)[number];

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

const generated = /(^|\/)(generated|node_modules|dist)\//;

export function sourceFiles(folders: readonly string[] = productFolders): SourceFile[] {
  return folders.flatMap((folder) =>
    listed(join(root, folder))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => /\.tsx?$/.test(path) && !generated.test(path))
      .map((path) => ({ path, folder, text: readFileSync(join(root, path), 'utf8') })),
  );
}

function listed(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
}

/** Comments may name what code may not use. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

export interface ImportStatement {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const statement = /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'";]*?)\s*from\s*['"]([^'"]+)['"]/g;
const bare = /(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function importsOf({ text }: SourceFile): ImportStatement[] {
  const code = withoutComments(text);
  const named = [...code.matchAll(statement)].map((match) => ({
    specifier: match[4] ?? '',
    typeOnly: match[2] !== undefined || onlyTypes(match[3] ?? ''),
  }));
  const others = [...code.matchAll(bare)].map((match) => ({ specifier: match[1] ?? match[2] ?? '', typeOnly: false }));
  return [...named, ...others];
}

/** `{ type A, type B }` leaves no import behind. */
function onlyTypes(clause: string): boolean {
  const names = /^\{([\s\S]*)\}$/.exec(clause.trim())?.[1];
  if (names === undefined) return false;
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));
}
