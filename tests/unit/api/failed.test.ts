import { Hono } from 'hono';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { DomainError } from '#domain/errors.ts';
import { failed } from '#graphql/app.ts';

function appThatThrows(error: Error) {
  const lines: string[] = [];
  const logger = pino({}, { write: (line: string) => void lines.push(line) });
  const app = new Hono();
  app.onError((thrown, c) => failed(c, thrown, logger));
  app.get('/', () => {
    throw error;
  });
  return { app, lines };
}

test('something unforeseen is INTERNAL, with a reference that the log has too and none of its text', async () => {
  const { app, lines } = appThatThrows(new TypeError('secret detail'));
  const response = await app.request('/');
  expect(response.status).toBe(500);
  const body = (await response.json()) as { code: string; reference: string };
  expect(body.code).toBe('INTERNAL');
  expect(JSON.stringify(body)).not.toContain('secret detail');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({ reference: body.reference, err: { message: 'secret detail' } });
});

test('a refusal keeps its code and status', async () => {
  const { app, lines } = appThatThrows(new DomainError('TOO_MANY_REQUESTS'));
  const response = await app.request('/');
  expect(response.status).toBe(429);
  expect(await response.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  expect(lines).toEqual([]);
});
