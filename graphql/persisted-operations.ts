/**
 * The UI's operations by digest, as `npm run codegen` writes them. A request carries
 * `{ "extensions": { "persistedQuery": { "version": 1, "sha256Hash": "<hex>" } }, "variables": … }`. Cookie sessions may
 * run these only, so that a stolen click cannot become a query; bearer tokens may run any within the limits.
 */
import { readFileSync } from 'node:fs';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { SESSION_COOKIE } from './auth/session-cookie.ts';
import { graphqlError } from './errors.ts';

const FILE = new URL('./generated/persisted-documents.json', import.meta.url);

/** By digest. */
export function readPersistedDocuments(): ReadonlyMap<string, string> {
  return new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(FILE, 'utf8')))));
}

export function persistedOperations(documents: ReadonlyMap<string, string>): Plugin {
  return usePersistedOperations({
    getPersistedOperation: (digest) => documents.get(digest) ?? null,
    allowArbitraryOperations: (request) => isDeliberate(request.headers),
    customErrors: {
      notFound: () => graphqlError('INVALID_INPUT'),
      keyNotFound: () => graphqlError('FORBIDDEN'),
      persistedQueryOnly: () => graphqlError('FORBIDDEN'),
    },
  });
}

/** Anything but a browser's own cookie: a bearer token, or nobody at all, who gets no further than UNAUTHENTICATED. */
function isDeliberate(headers: Headers): boolean {
  if (/^bearer /i.test(headers.get('authorization') ?? '')) return true;
  return !(headers.get('cookie') ?? '').split(';').some((pair) => pair.trim().startsWith(`${SESSION_COOKIE}=`));
}
