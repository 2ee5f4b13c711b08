/** `npm run catalogue:print`: docs/catalogue.md and its pages, as the definitions have them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { catalogueOfBuild } from './catalogue-of-build.ts';

const docs = new URL('../docs/', import.meta.url);

rmSync(new URL('catalogue/', docs), { recursive: true, force: true });
mkdirSync(new URL('catalogue/', docs));
for (const [path, text] of catalogueOfBuild()) writeFileSync(new URL(path, docs), text);
