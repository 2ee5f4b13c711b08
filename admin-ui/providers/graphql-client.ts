/**
 * The one way to the API: persisted operations over the session cookie. The document's text never leaves the build;
 * its sha256 id does. Faults become ApiError by code; an abort stays an abort.
 */
import { BELIEVED_USER } from '#domain/identity/believed-user.ts';
import { UNATTENDED } from '#domain/identity/unattended.ts';
import type { TypedDocumentString } from '#graphql/generated/graphql.ts';
import { ApiError, errorCodeOf } from './api-error.ts';
import { believedUser, tellSessionChanged } from './believed-user.ts';
import { isAttended } from './presence.ts';

const ENDPOINT = '/graphql';

interface GraphqlResponse {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Body of a request for a persisted operation. */
export function persistedRequest<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): string {
  // oxlint-disable-next-line no-underscore-dangle -- codegen's name
  const hash: unknown = document.__meta__?.['hash'];
  if (typeof hash !== 'string') throw new Error('The operation has no persisted id: run `npm run codegen`');
  return JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
}

/** Runs a query or mutation and returns its typed data. Throws ApiError, or the AbortError of `options.signal`. */
export async function graphqlRequest<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: RequestOptions = {},
): Promise<Result> {
  const response = await send(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: persistedRequest(document, variables),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const body = (await readJson(response)) as GraphqlResponse;
  const [firstError] = body.errors ?? [];
  if (firstError) throw new ApiError(errorCodeOf(firstError.extensions?.code));
  if (!response.ok || body.data === undefined || body.data === null) throw faultOf(response, body);
  return body.data as Result;
}

/** fetch on the session cookie; no connection becomes OFFLINE. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  const user = believedUser();
  if (user !== null) headers.set(BELIEVED_USER, user);
  if (!isAttended()) headers.set(UNATTENDED, '1');
  try {
    return await fetch(path, { credentials: 'same-origin', cache: 'no-store', ...init, headers });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError('OFFLINE');
  }
}

/** The fault of a route beside GraphQL: `{code}` or `{error: {code}}`, else by transport status. */
export function faultOf(response: Response, body: unknown): ApiError {
  const { code, error } = (body ?? {}) as { code?: unknown; error?: { code?: unknown } };
  const named = errorCodeOf(code ?? error?.code);
  if (named === 'SESSION_CHANGED') tellSessionChanged();
  if (named !== 'UNEXPECTED') return new ApiError(named);
  if (response.status === 401) return new ApiError('UNAUTHENTICATED');
  if (response.status === 429) return new ApiError('TOO_MANY_REQUESTS');
  // A proxy in front of a stopped API answers 502–504.
  if (response.status >= 502 && response.status <= 504) return new ApiError('ENGINE_UNAVAILABLE');
  return new ApiError('UNEXPECTED');
}

/** Null where the body is not JSON: a proxy's error page. */
export async function readJson(response: Response): Promise<unknown> {
  try {
    return (await response.json()) ?? null;
  } catch {
    if (response.ok) throw new ApiError('UNEXPECTED');
    return {};
  }
}
