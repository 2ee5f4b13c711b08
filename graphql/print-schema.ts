/** `npm run schema:print`: the contract as the code has it, in lexicographic order, into graphql/schema.graphql. */
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema } from './schema/index.ts';

const HEADER = '# Contract between the API and the UI. Printed from the code by `npm run schema:print`.\n\n';

writeFileSync(
  new URL('./schema.graphql', import.meta.url),
  `${HEADER}${printSchema(lexicographicSortSchema(buildSchema()))}\n`,
);
