import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
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

  it('keeps the rest', () => {
    expect(JSON.parse(logged({ caseId: 'c1' }))).toMatchObject({ level: 'info', caseId: 'c1', msg: 'entry' });
  });
});
