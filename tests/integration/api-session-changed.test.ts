/**
 * Two windows of one browser share its cookie: a page of the one before, left open, must not go on in the name of who has
 * signed in since.
 */
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BELIEVED_USER } from '#domain/identity/believed-user.ts';
import { login } from '#tests/support/api-client.ts';

const url = inject('productUrl');
const documents = JSON.parse(readFileSync('graphql/generated/persisted-documents.json', 'utf8')) as Record<
  string,
  string
>;
const hashOf = (start: string): string => Object.entries(documents).find(([, text]) => text.startsWith(start))![0];
const persisted = (start: string, variables: object = {}): string =>
  JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(start) } } });
const ME = persisted('query Me ');

interface Me {
  readonly data: { readonly me: { readonly user: { readonly id: string; readonly username: string } } };
}

/** Somebody's cookie, as his browser has it, and the id by which his page knows him. */
async function browserOf(username: string, former?: string) {
  const answer =
    former === undefined
      ? await login(url, username)
      : await fetch(`${url}/auth/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie: former, origin: url },
          body: JSON.stringify({ username, password: 'Gridcase-2026' }),
        });
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0]!;
  const me = (await (await ask(cookie, ME)).json()) as Me;
  return { cookie, id: me.data.me.user.id };
}

const ask = (cookie: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, origin: url, ...headers },
    body,
  });

let before: { readonly cookie: string; readonly id: string };
let since: { readonly cookie: string; readonly id: string };
const database = new Client({ connectionString: inject('productEnvironment')['DATABASE_URL'] });

beforeAll(async () => {
  await database.connect();
  before = await browserOf('village-worker');
  since = await browserOf('village-acceptor');
});
afterAll(() => database.end());

async function expectRefused(answer: Response): Promise<void> {
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ code: 'SESSION_CHANGED' });
}

describe('a page that takes somebody else to be signed in', () => {
  it('is answered nothing, whatever it asks for', async () => {
    await expectRefused(await ask(since.cookie, ME, { [BELIEVED_USER]: before.id }));
    const headers = { cookie: since.cookie, [BELIEVED_USER]: before.id };
    for (const path of ['attachments', 'documents']) {
      await expectRefused(await fetch(`${url}/${path}/00000000-0000-4000-8000-000000000000`, { headers }));
    }
  });

  it('hears nothing live', async () => {
    const headers = { accept: 'text/event-stream', [BELIEVED_USER]: before.id };
    await expectRefused(await ask(since.cookie, persisted('subscription Changed'), headers));
  });

  it('does nothing in the other name: no command, no upload, no new password, no sign-out', async () => {
    const headers = { cookie: since.cookie, origin: url, [BELIEVED_USER]: before.id };
    const made = async (): Promise<string> =>
      JSON.stringify(
        (await database.query(`select (select count(*) from attachment), (select count(*) from notice_read)`)).rows,
      );
    const state = await made();
    const ids = ['Notice:00000000-0000-4000-8000-000000000000'].map((id) => Buffer.from(id).toString('base64'));
    await expectRefused(await ask(since.cookie, persisted('mutation MarkNoticesRead', { ids }), headers));
    const file = new FormData();
    file.append('file', new File([Buffer.from('%PDF-1.7\n')], 'a.pdf'));
    await expectRefused(await fetch(`${url}/attachments`, { method: 'POST', headers, body: file }));
    const json = { ...headers, 'content-type': 'application/json' };
    const passwords = JSON.stringify({ current: 'Gridcase-2026', next: 'Gridcase-2027' });
    await expectRefused(await fetch(`${url}/auth/password`, { method: 'POST', headers: json, body: passwords }));
    await expectRefused(await fetch(`${url}/auth/logout`, { method: 'POST', headers: json, body: '{}' }));
    expect(await made()).toBe(state);
    expect((await ask(since.cookie, ME, { [BELIEVED_USER]: since.id })).status).toBe(200);
  });

  it('is refused under a name that is nobody’s too', async () => {
    for (const name of ['', 'x', Buffer.from('User:').toString('base64'), '../etc']) {
      await expectRefused(await ask(since.cookie, ME, { [BELIEVED_USER]: name }));
    }
  });

  it('is told of a session that has ended as such', async () => {
    const ended = await ask('gridcase_session=none', ME, { [BELIEVED_USER]: before.id });
    expect(ended.status).toBe(401);
  });
});

it('a page that is right, and a program that says nothing, are answered', async () => {
  for (const headers of [{ [BELIEVED_USER]: since.id }, {}]) {
    const answer = await ask(since.cookie, ME, headers);
    expect(await answer.json()).toMatchObject({ data: { me: { user: { username: 'village-acceptor' } } } });
  }
});

it('a sign-in ends the session whose cookie it takes the place of: nobody has that any more', async () => {
  const first = await browserOf('village-worker');
  await browserOf('village-acceptor', first.cookie);
  expect((await ask(first.cookie, ME)).status).toBe(401);
});
