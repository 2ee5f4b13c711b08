/** Yoga on the schema: context, limits, masking and timing. */
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import { createContext } from './context.ts';
import type { ApiContext } from './context.ts';
import { maskError } from './errors.ts';
import type { Metrics } from './http/metrics.ts';
import { operationLabels } from './operation-label.ts';
import { persistedOperations, readPersistedDocuments } from './persisted-operations.ts';
import { requestChecks } from './request-checks.ts';
import type { ApiResources } from './resources.ts';
import type { Viewer } from './viewer.ts';

export interface ServerContext {
  readonly viewer: Viewer | null;
  readonly renewViewer: () => Promise<Viewer | null>;
  readonly address: string;
}

export function createGraphqlHandler(schema: GraphQLSchema, resources: ApiResources, metrics: Metrics) {
  const documents = readPersistedDocuments();
  return createYoga<ServerContext, ApiContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    multipart: false,
    batching: false,
    cors: false,
    // Limited before, see app.ts.
    maxRequestBodySize: false,
    // The light Response that the HTTP server has put in place: it writes a text as it is, without streams.
    fetchAPI: { Response },
    logging: false,
    context: ({ viewer, renewViewer, address }) => createContext(resources, viewer, renewViewer, address),
    maskedErrors: { maskError: (error) => maskError(error, resources.logger) },
    plugins: [persistedOperations(documents), requestChecks(), timing(metrics, operationLabels(documents.values()))],
  });
}

function timing({ operations }: Metrics, labelOf: ReturnType<typeof operationLabels>): Plugin {
  return {
    onExecute: ({ args }) => {
      const startedAt = performance.now();
      const operation = labelOf(args.document, args.operationName);
      return {
        onExecuteDone: ({ result }) => {
          const failed = 'errors' in result && result.errors !== undefined && result.errors.length > 0;
          operations.observe({ operation, outcome: failed ? 'error' : 'ok' }, (performance.now() - startedAt) / 1000);
        },
      };
    },
  };
}
