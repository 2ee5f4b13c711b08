import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { DatabaseError } from 'pg';
import { createLogger } from '#platform/logger.ts';

function logged(entry: object): string {
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) });
  createLogger({ name: 'test', level: 'info', pretty: false }, sink).info(entry, 'entry');
  return lines.join('');
}

describe('logger', () => {
  it.each([
    { password: 'SECRET' },
    { input: { reporterPhone: 'SECRET', reporterName: 'SECRET' } },
    { request: { headers: { authorization: 'SECRET', cookie: 'SECRET', 'set-cookie': 'SECRET' } } },
    { a: { b: { c: { idCard: 'SECRET' } } } },
    { submission: { personal: { anything: 'SECRET' } } },
  ])('hides what is personal or secret: %j', (entry) => {
    const line = logged(entry);
    expect(line).toContain('[redacted]');
    expect(line).not.toContain('SECRET');
  });

  const said = {
    severity: 'ERROR',
    code: '23502',
    detail: 'Failing row contains (1, SECRET, 13900000000).',
    where: 'unnamed portal parameter $1 = SECRET',
    table: 'submission',
    column: 'jurisdiction',
  };
  const ofDatabase = Object.assign(new DatabaseError('invalid input syntax: "SECRET"', 0, 'error'), said);
  it.each([
    ['itself', { err: ofDatabase }],
    ['of a Temporal line', { error: ofDatabase }],
    ['as a cause', { err: new Error('not stored', { cause: ofDatabase }) }],
    ['among several', { err: new AggregateError([ofDatabase], 'papers failed') }],
    ['by the ORM', { err: Object.assign(new Error(`SECRET\n - detail: ${said.detail}`), said) }],
  ])('tells of an error of the database what failed, and quotes no row: %s', (_name, entry) => {
    const line = logged(entry);
    expect(line).not.toContain('SECRET');
    expect(line).not.toContain('13900000000');
    expect(line).toMatch(/"code":"23502","table":"submission","column":"jurisdiction"/);
  });

  it('keeps kind, message, code and place of every other error', () => {
    const error = Object.assign(new TypeError('no such unit'), { code: 'ERR_X' });
    const { err } = JSON.parse(logged({ err: error })) as { err: Record<string, string> };
    expect(err).toMatchObject({ type: 'TypeError', message: 'no such unit', code: 'ERR_X' });
    expect(err['stack']).toContain('logger.test.ts');
    expect(JSON.parse(logged({ error: 'as text' }))).toMatchObject({ error: 'as text' });
  });

  it('keeps the rest', () => {
    expect(JSON.parse(logged({ caseId: 'c1' }))).toMatchObject({ level: 'info', caseId: 'c1', msg: 'entry' });
  });
});
