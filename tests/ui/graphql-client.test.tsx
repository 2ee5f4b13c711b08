/** The client against a real HTTP server: what each kind of answer, and no answer, becomes. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import persisted from '#graphql/generated/persisted-documents.json' with { type: 'json' };
import { MeDocument, QueueDocument } from '#graphql/generated/graphql.ts';
import { ApiError } from '../../admin-ui/providers/api-error.ts';
import { graphqlRequest, persistedRequest } from '../../admin-ui/providers/graphql-client.ts';
import { shouldRetry } from '../../admin-ui/providers/query-client.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;

let server: Server;
let origin: string;
let answer: Answer;

function visit(url: string): void {
  (globalThis as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(url);
}

function json(status: number, body: unknown): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, response, Buffer.concat(chunks).toString()));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => visit(`${origin}/`));

afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
);

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof ApiError ? error.code : String(error);
}

describe('graphqlRequest', () => {
  test('sends the persisted id and the variables, never the text of the operation', async () => {
    let sent = '';
    answer = (request, response, body) => {
      sent = body;
      json(200, { data: { me: null } })(request, response, body);
    };
    expect(await graphqlRequest(MeDocument, {})).toEqual({ me: null });
    const { extensions, query } = JSON.parse(sent) as {
      query?: string;
      extensions: { persistedQuery: { sha256Hash: string } };
    };
    expect(query).toBeUndefined();
    expect(Object.keys(persisted)).toContain(extensions.persistedQuery.sha256Hash);
  });

  test('different operations have different ids', () => {
    expect(persistedRequest(MeDocument, {})).not.toBe(persistedRequest(QueueDocument, {}));
  });

  test('an error becomes its code', async () => {
    answer = json(200, { data: null, errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await codeOf(graphqlRequest(MeDocument, {}))).toBe('UNAUTHENTICATED');
  });

  test('a code of the platform’s own making is told as an unexpected fault', async () => {
    answer = json(200, { data: null, errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(await codeOf(graphqlRequest(MeDocument, {}))).toBe('UNEXPECTED');
  });

  test('the name of an object’s own method is not an error code', async () => {
    answer = json(200, { data: null, errors: [{ message: 'x', extensions: { code: 'constructor' } }] });
    expect(await codeOf(graphqlRequest(MeDocument, {}))).toBe('UNEXPECTED');
  });

  test('a proxy’s error page in front of a stopped API means "not available now"', async () => {
    answer = (_request, response) => {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
    };
    expect(await codeOf(graphqlRequest(MeDocument, {}))).toBe('ENGINE_UNAVAILABLE');
  });

  test('a session that has run out is told as such even without a code', async () => {
    answer = json(401, {});
    expect(await codeOf(graphqlRequest(MeDocument, {}))).toBe('UNAUTHENTICATED');
  });

  test('an answer that is not JSON is an unexpected fault', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    };
    expect(await codeOf(graphqlRequest(MeDocument, {}))).toBe('UNEXPECTED');
  });

  test('no server is told as no connection', async () => {
    answer = (request) => request.socket.destroy();
    expect(await codeOf(graphqlRequest(MeDocument, {}))).toBe('OFFLINE');
  });

  test('a request taken back stays an abort and is not told as a fault', async () => {
    const controller = new AbortController();
    answer = () => controller.abort();
    expect(await codeOf(graphqlRequest(MeDocument, {}, { signal: controller.signal }))).toMatch(/abort/i);
  });
});

describe('retry', () => {
  test('only faults that may pass by themselves are tried again, twice', () => {
    expect(shouldRetry(0, new ApiError('OFFLINE'))).toBe(true);
    expect(shouldRetry(1, new ApiError('ENGINE_UNAVAILABLE'))).toBe(true);
    expect(shouldRetry(2, new ApiError('OFFLINE'))).toBe(false);
    expect(shouldRetry(0, new ApiError('FORBIDDEN'))).toBe(false);
    expect(shouldRetry(0, new TypeError('a bug'))).toBe(false);
  });
});
