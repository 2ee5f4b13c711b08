/** The schema builder: plugins, scalars, limits and how a denied access is answered. Types register in schema/<noun>.ts. */
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ValidationPlugin from '@pothos/plugin-validation';
import type { ApiContext } from './context.ts';
import { graphqlError } from './errors.ts';

interface Types {
  Context: ApiContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  AuthScopes: { signedIn: boolean };
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    JSON: { Input: unknown; Output: unknown };
  };
}

/** Above what the UI asks for, page of 100 included; far below what would hurt. */
export const limits = { complexity: 20_000, depth: 14, breadth: 600 };
/** Small lists (clocks, pauses, path of divisions); long ones say their own multiplier. */
const SHORT_LIST = 4;

export const builder = new SchemaBuilder<Types>({
  plugins: [ScopeAuthPlugin, RelayPlugin, ComplexityPlugin, ValidationPlugin],
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: false, complexity: { field: 1, multiplier: 1 } },
    nodeFieldOptions: { nullable: false },
  },
  scopeAuth: {
    authScopes: (context) => ({ signedIn: context.viewer !== null }),
    authorizeOnSubscribe: true,
    // Yoga masks everything that is no GraphQLError.
    unauthorizedError: () => graphqlError('UNAUTHENTICATED'),
  },
  complexity: {
    limit: limits,
    defaultListMultiplier: SHORT_LIST,
    complexityError: () => graphqlError('TOO_COMPLEX'),
  },
  validation: {
    validationError: (failure) =>
      graphqlError('INVALID_INPUT', {
        fields: failure.issues.map((issue) => ({
          path: (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('/'),
          message: issue.message,
        })),
      }),
  },
});
