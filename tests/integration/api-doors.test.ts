/** The doors of the API: sign-in and lock-out, cookie sessions, limits of queries, health and metrics. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { Session } from '#database/entities/session.entity.ts';
import { createOrm } from '#database/orm.ts';
import { UNATTENDED } from '#domain/identity/unattended.ts';
import { login, signIn } from '#tests/support/api-client.ts';

const url = inject('productUrl');
const documents = JSON.parse(readFileSync('graphql/generated/persisted-documents.json', 'utf8')) as Record<
  string,
  string
>;
const persistedMe = Object.entries(documents).find(([, document]) => document.startsWith('query Me '))![0];

const persistedMeRequest = JSON.stringify({
  extensions: { persistedQuery: { version: 1, sha256Hash: persistedMe } },
});

describe('sign-in', () => {
  it('answers alike for a wrong password and an unknown name', async () => {
    const [wrong, unknown] = await Promise.all([
      login(url, 'town-leader', 'wrong'),
      login(url, 'nobody-at-all', 'wrong'),
    ]);
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  it('locks the account after five failures, even for the right password, until the time is over', async () => {
    for (let attempt = 0; attempt < 5; attempt++) expect((await login(url, 'town-handler', 'wrong')).status).toBe(401);
    const locked = await login(url, 'town-handler');
    expect(locked.status).toBe(423);
    expect(await locked.json()).toMatchObject({ code: 'ACCOUNT_LOCKED' });
    await withOrm((orm) =>
      orm.em.fork().nativeUpdate(AppUser, { username: 'town-handler' }, { lockedUntil: new Date(Date.now() - 1) }),
    );
    expect((await login(url, 'town-handler')).status).toBe(200);
  });

  it('locks a name that nobody has alike: the lock tells nothing', async () => {
    for (let attempt = 0; attempt < 5; attempt++) expect((await login(url, 'nobody-known', 'wrong')).status).toBe(401);
    const locked = await login(url, 'nobody-known', 'wrong');
    expect(locked.status).toBe(423);
    expect(await locked.json()).toMatchObject({ code: 'ACCOUNT_LOCKED' });
  });

  it('takes JSON only, so that no other page can sign a browser in', async () => {
    const body = JSON.stringify({ username: 'village-worker', password: 'Gridcase-2026' });
    const response = await fetch(`${url}/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body,
    });
    expect(response.status).toBe(422);
  });

  it('says nothing of demo accounts where it was not told to', async () => {
    expect((await fetch(`${url}/auth/demo`)).status).toBe(404);
  });

  it('ends with sign-out', async () => {
    const { token, send } = await signIn(url, 'village-worker');
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${url}/auth/logout`, { method: 'POST', headers })).status).toBe(204);
    expect(await send('{ me { user { id } } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a cookie session', () => {
  const own = { origin: url };

  it('is HttpOnly and runs the UI’s own operations', async () => {
    const cookie = await cookieOf('village-worker');
    const answer = await post(persistedMeRequest, { cookie, ...own });
    expect(await answer.json()).toMatchObject({ data: { me: { user: { username: 'village-worker' } } } });
  });

  it('runs nothing else', async () => {
    const cookie = await cookieOf('village-worker');
    const answer = await post(JSON.stringify({ query: '{ me { rules } }' }), { cookie, ...own });
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('is refused from another origin, or from none', async () => {
    const cookie = await cookieOf('village-worker');
    expect((await post(persistedMeRequest, { cookie, origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await post(persistedMeRequest, { cookie })).status).toBe(403);
  });
});

describe('a bearer token', () => {
  const me = JSON.stringify({ query: '{ me { user { username } } }' });

  it('is read behind any number of spaces, whatever the case of its scheme', async () => {
    const { token } = await signIn(url, 'village-worker');
    for (const authorization of [`Bearer  ${token}`, `bearer ${token}`, `BEARER    ${token} `]) {
      const answer = await post(me, { authorization });
      expect(await answer.json()).toEqual({ data: { me: { user: { username: 'village-worker' } } } });
    }
  });

  it('that cannot be one is nobody’s: neither a stranger nor the cookie beside it stands in for it', async () => {
    const { token } = await signIn(url, 'village-worker');
    const cookie = await cookieOf('village-acceptor');
    for (const authorization of [
      'Bearer',
      'Bearer ',
      `Bearer ${token} ${token}`,
      `Bearer x ${token}`,
      `Bearer\t${token}`,
    ]) {
      const alone = await post(me, { authorization });
      expect([authorization, alone.status]).toEqual([authorization, 401]);
      const beside = await post(persistedMeRequest, { authorization, cookie, origin: url });
      expect([authorization, beside.status]).toEqual([authorization, 401]);
    }
  });

  it('of another scheme, as a proxy may add, says nothing of who calls', async () => {
    const cookie = await cookieOf('village-worker');
    const answer = await post(persistedMeRequest, { authorization: 'Basic eDp5', cookie, origin: url });
    expect(await answer.json()).toMatchObject({ data: { me: { user: { username: 'village-worker' } } } });
  });
});

it('counts what a person asks as use of his session, and not what his page marks as its own doing', async () => {
  const { token } = await signIn(url, 'village-worker');
  const tokenHash = createHash('sha256').update(token).digest('hex');
  const body = JSON.stringify({ query: '{ me { user { username } } }' });
  const authorization = `Bearer ${token}`;
  await withOrm(async ({ em }) => {
    const lastSeenAt = new Date(Date.now() - 120_000);
    await em.fork().nativeUpdate(Session, { tokenHash }, { lastSeenAt });
    const seenAt = async () => (await em.fork().findOneOrFail(Session, { tokenHash })).lastSeenAt;
    expect((await post(body, { authorization, [UNATTENDED]: '1' })).status).toBe(200);
    expect(await seenAt()).toEqual(lastSeenAt);
    expect((await post(body, { authorization })).status).toBe(200);
    expect((await seenAt()).getTime()).toBeGreaterThan(lastSeenAt.getTime());
  });
});

describe('queries', () => {
  it('without a session are refused, but `me` is null', async () => {
    const answer = await post(JSON.stringify({ query: '{ queue { totalCount } }' }), {});
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const me = await post(JSON.stringify({ query: '{ me { rules } }' }), {});
    expect(await me.json()).toEqual({ data: { me: null } });
  });

  it('that would cost too much are refused before they run', async () => {
    const { send } = await signIn(url, 'village-worker');
    const wide = `{ cases(first: 100) { edges { node { events { summary { zh } } links { case { events { hash } } } } } } }`;
    expect(await send(wide)).toMatchObject({ errors: [{ extensions: { code: 'TOO_COMPLEX' } }] });
    const deep = `{ division(code: "350500") ${'{ children '.repeat(16)}{ code }${'}'.repeat(16)} }`;
    expect(await send(deep)).toMatchObject({ errors: [{ extensions: { code: 'TOO_COMPLEX' } }] });
    const long = `{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`;
    expect(await send(long)).toMatchObject({ errors: [{ extensions: { code: 'TOO_COMPLEX' } }] });
  });

  it('with ids of another kind say so, and tell nothing of the inside', async () => {
    const { send } = await signIn(url, 'village-worker');
    const answer = await send('{ case(id: "abc") { number } }');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'INVALID_INPUT' } }] });
  });
});

describe('operations', () => {
  it('are counted under names of our own, whatever a stranger calls his', async () => {
    const { token } = await signIn(url, 'village-worker');
    const query = { extensions: { persistedQuery: { version: 1, sha256Hash: persistedMe } } };
    await post(JSON.stringify(query), { authorization: `Bearer ${token}` });
    await post(JSON.stringify({ query: 'query Made4711Up { __typename }', operationName: 'Made4711Up' }), {});
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toMatch(/gridcase_graphql_seconds_count\{operation="Me",outcome="ok"\} \d/);
    expect(figures).not.toContain('Made4711Up');
  });

  it('are told whether the process lives, is ready, and how it does', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect(await ready.json()).toEqual({ ready: true, database: true, temporal: true, worker: true });
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toContain('gridcase_http_requests_total');
    expect(figures).toMatch(/gridcase_rungs_oldest_seconds \d/);
  });
});

function post(body: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

async function cookieOf(username: string): Promise<string> {
  const cookie = (await login(url, username)).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
  return cookie.split(';')[0]!;
}

async function withOrm(work: (orm: ReturnType<typeof createOrm>) => Promise<unknown>): Promise<void> {
  const orm = createOrm({ databaseUrl: inject('productEnvironment')['DATABASE_URL']!, poolSize: 1 });
  try {
    await work(orm);
  } finally {
    await orm.close();
  }
}
