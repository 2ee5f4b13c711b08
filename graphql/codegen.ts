/**
 * `npm run codegen`: types and persisted ids of the UI's operations. The server answers cookie sessions for these only. The
 * preset also writes a function that finds an operation by its text; nobody asks it, so the script removes it.
 */
import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** The bare hex digest is the id on the wire (`extensions.persistedQuery.sha256Hash`). */
function sha256(operation: string): string {
  return createHash('sha256').update(operation).digest('hex');
}

const config: CodegenConfig = {
  schema: 'graphql/schema.graphql',
  documents: ['graphql/operations/*.graphql'],
  importExtension: '.ts',
  generates: {
    'graphql/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: sha256 },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        avoidOptionals: { field: true },
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
