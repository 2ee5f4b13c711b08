/** Domain errors → GraphQL errors with `extensions.code` and both texts; anything unforeseen is masked with a reference. */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { DomainError, errors } from '#domain/errors.ts';
import type { ErrorCode } from '#domain/errors.ts';
import type { Logger } from '#platform/logger.ts';
import { isUnavailable } from '#platform/unavailable.ts';

export function graphqlError(code: ErrorCode, extensions: Readonly<Record<string, unknown>> = {}): GraphQLError {
  const { message, httpStatus } = errors[code];
  // Transport stays 200 once a query has run; only a request without a session is answered 401.
  const http = code === 'UNAUTHENTICATED' ? { http: { status: httpStatus } } : {};
  return new GraphQLError(message.en, { extensions: { code, ...message, ...extensions, ...http } });
}

/** What the caller may see of any thrown value. The log keeps the rest under the same reference. */
export function maskError(error: unknown, logger: Logger): GraphQLError {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof DomainError) {
    const safe = graphqlError(original.code);
    return new GraphQLError(safe.message, { ...position(error), extensions: safe.extensions });
  }
  if (error instanceof GraphQLError && (original === undefined || original === null)) return error;
  if (original instanceof GraphQLError) return error as GraphQLError;
  const reference = randomUUID();
  logger.error({ err: original, reference }, 'unexpected failure while answering a query');
  const safe = graphqlError(isUnavailable(original) ? 'ENGINE_UNAVAILABLE' : 'INTERNAL', { reference });
  return new GraphQLError(safe.message, { ...position(error), extensions: safe.extensions });
}

function position(error: unknown): object {
  if (!(error instanceof GraphQLError)) return {};
  return { nodes: error.nodes, path: error.path };
}
