/** A person's own password: what is refused and counted, and that a change puts out whoever else is signed in as him. */
import { describe, expect, inject, it } from 'vitest';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { AuditEntry } from '#database/entities/audit-entry.entity.ts';
import { createOrm } from '#database/orm.ts';
import { login, signIn } from '#tests/support/api-client.ts';

const url = inject('productUrl');
const FORMER = 'Gridcase-2026';
const NEXT = 'Another-2027';
const ME = '{ me { user { username } } }';

describe('a change of the password', () => {
  it('is for who is signed in', async () => {
    expect((await change({}, { current: FORMER, next: NEXT })).status).toBe(401);
  });

  it('takes JSON from our own pages only: no other site changes it behind anybody’s back', async () => {
    const { cookie } = await browserOf('jj-town-leader');
    const body = JSON.stringify({ current: FORMER, next: NEXT });
    const post = (headers: Record<string, string>) =>
      fetch(`${url}/auth/password`, { method: 'POST', headers: { cookie, ...headers }, body });
    const text = { 'content-type': 'text/plain' };
    expect((await post({ ...text, origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post({ ...text, origin: url })).status).toBe(422);
    expect((await post({ 'content-type': 'application/json', origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await login(url, 'jj-town-leader')).status).toBe(200);
  });

  it('is refused with the fault of the new one named in both languages', async () => {
    const bearer = await bearerOf('jj-town-dispatcher');
    const answer = await change(bearer, { current: FORMER, next: 'lettersalone' });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({
      code: 'PASSWORD_TOO_SIMPLE',
      zh: '新密码须包含大写字母、小写字母、数字、符号中的至少三种',
      en: 'The new password needs three of: capital letters, small letters, digits, signs',
    });
    expect(await codeOf(change(bearer, { current: FORMER, next: 'Aa1-' }))).toBe('PASSWORD_TOO_SHORT');
    expect(await codeOf(change(bearer, { current: FORMER, next: FORMER }))).toBe('PASSWORD_UNCHANGED');
    expect(await codeOf(change(bearer, { current: FORMER }))).toBe('INVALID_INPUT');
    expect((await login(url, 'jj-town-dispatcher')).status).toBe(200);
  });

  it('counts a wrong current one as sign-in does, and locks the account with it', async () => {
    const bearer = await bearerOf('jj-town-supervisor');
    for (let attempt = 0; attempt < 5; attempt++) {
      expect(await codeOf(change(bearer, { current: 'Wrong-1234', next: NEXT }))).toBe('WRONG_PASSWORD');
    }
    expect(await codeOf(change(bearer, { current: FORMER, next: NEXT }))).toBe('ACCOUNT_LOCKED');
    expect((await login(url, 'jj-town-supervisor')).status).toBe(423);
    await withOrm(({ em }) =>
      em.fork().nativeUpdate(AppUser, { username: 'jj-town-supervisor' }, { lockedUntil: null }),
    );
    expect((await login(url, 'jj-town-supervisor')).status).toBe(200);
  });

  it('ends the other sessions of the person and keeps this one; only the new password signs in', async () => {
    const [own, other] = [await signIn(url, 'jj-town-leader'), await signIn(url, 'jj-town-leader')];
    const { cookie } = await browserOf('jj-town-leader');
    expect(await other.ask(ME)).toMatchObject({ me: { user: { username: 'jj-town-leader' } } });
    const bearer = { authorization: `Bearer ${own.token}` };
    expect((await change(bearer, { current: FORMER, next: NEXT })).status).toBe(204);

    expect(await own.ask(ME)).toMatchObject({ me: { user: { username: 'jj-town-leader' } } });
    expect(await other.send(ME)).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await change({ cookie, origin: url }, { current: NEXT, next: FORMER })).status).toBe(401);
    expect((await login(url, 'jj-town-leader', FORMER)).status).toBe(401);
    const browser = await browserOf('jj-town-leader', NEXT);
    expect((await change({ ...browser, origin: url }, { current: NEXT, next: FORMER })).status).toBe(204);
    expect((await login(url, 'jj-town-leader', FORMER)).status).toBe(200);
  });

  it('leaves a trail of who and with which outcome, and no password', async () => {
    const rows = await withOrm(async ({ em }) => {
      const usernames = ['jj-town-leader', 'jj-town-supervisor', 'jj-town-dispatcher'];
      const people = await em.fork().find(AppUser, { username: { $in: usernames } });
      return em.fork().find(AuditEntry, { action: 'password', userId: { $in: people.map(({ id }) => id) } });
    });
    expect(rows.map(({ outcome, code }) => `${outcome} ${code}`)).toEqual(
      expect.arrayContaining(['done ', 'refused WRONG_PASSWORD', 'refused ACCOUNT_LOCKED']),
    );
    for (const secret of [FORMER, NEXT, 'Wrong-1234']) expect(JSON.stringify(rows)).not.toContain(secret);
  });
});

function change(headers: Record<string, string>, given: { current: string; next?: string }): Promise<Response> {
  return fetch(`${url}/auth/password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(given),
  });
}

async function codeOf(answer: Promise<Response>): Promise<string> {
  return ((await (await answer).json()) as { code: string }).code;
}

async function bearerOf(username: string): Promise<Record<string, string>> {
  return { authorization: `Bearer ${(await signIn(url, username)).token}` };
}

async function browserOf(username: string, password = FORMER): Promise<{ cookie: string }> {
  const set = (await login(url, username, password)).headers.get('set-cookie') ?? '';
  return { cookie: set.split(';')[0]! };
}

async function withOrm<T>(work: (orm: ReturnType<typeof createOrm>) => Promise<T>): Promise<T> {
  const orm = createOrm({ databaseUrl: inject('productEnvironment')['DATABASE_URL']!, poolSize: 1 });
  try {
    return await work(orm);
  } finally {
    await orm.close();
  }
}
