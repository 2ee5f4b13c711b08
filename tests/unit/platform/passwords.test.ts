import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '#platform/passwords.ts';

describe('passwords', () => {
  it('accepts the password and no other', async () => {
    const hash = await hashPassword('正确的密码 1');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(hash, '正确的密码 1')).toBe(true);
    expect(await verifyPassword(hash, '正确的密码 2')).toBe(false);
  });

  it('salts: the same password has two hashes', async () => {
    expect(await hashPassword('same')).not.toBe(await hashPassword('same'));
  });

  it('accepts a password typed with another composition of the same letters', async () => {
    expect(await verifyPassword(await hashPassword('caf\u00e9'), 'cafe\u0301')).toBe(true);
  });

  it.each(['', 'plain text', '$2b$10$abcdefghijklmnopqrstuv'])('never accepts the hash %j', async (hash) => {
    expect(await verifyPassword(hash, hash)).toBe(false);
  });
});
