/** Two windows of one browser: what a page does when somebody else has signed in in the other one. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BELIEVED_USER } from '#domain/identity/believed-user.ts';
import { MeDocument } from '#graphql/generated/graphql.ts';
import { SessionChanged } from '../../admin-ui/layout/SessionChanged.tsx';
import { believe, sessionChange } from '../../admin-ui/providers/believed-user.ts';
import { graphqlRequest } from '../../admin-ui/providers/graphql-client.ts';
import { queryClient } from '../../admin-ui/providers/query-client.ts';
import { freshSession, signIn } from '../../admin-ui/providers/session.ts';
import { Outbox } from '../../admin-ui/report/outbox.ts';
import { emptyReport, openInputOf } from '../../admin-ui/report/report-draft.ts';
import { storage } from './kept-storage.ts';
import { renderIn, session } from './render.tsx';

vi.mock('idb-keyval', () => import('./kept-storage.ts'));

const other = { ...session, user: { ...session.user, id: 'VXNlcjpvdGhlcg==' } };
/** Who has signed in in this browser last; null: there is no network. */
let signedIn: typeof session | null = session;
/** Whom each request took to be signed in. */
const said: (string | null)[] = [];

beforeEach(() => {
  believe(null);
  said.length = 0;
  signedIn = session;
  storage.kept.clear();
  queryClient.clear();
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (signedIn === null) throw new TypeError('no network');
    const believed = new Headers(init.headers).get(BELIEVED_USER);
    said.push(believed);
    if (believed !== null && believed !== signedIn.user.id) {
      return Response.json({ code: 'SESSION_CHANGED' }, { status: 409 });
    }
    return Response.json(path === '/auth/login' ? { token: 't' } : { data: { me: signedIn } });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('says with every request whom it takes to be signed in, once it knows', async () => {
  await freshSession();
  await graphqlRequest(MeDocument, {});
  expect(said).toEqual([null, session.user.id]);
});

test('never becomes the other by asking who it is, and says what has happened', async () => {
  await freshSession();
  signedIn = other;
  renderIn('zh', <SessionChanged />);
  expect(screen.queryByRole('alertdialog')).toBeNull();
  await expect(freshSession()).rejects.toMatchObject({ code: 'SESSION_CHANGED' });
  expect(queryClient.getQueryData(['me'])).toEqual(session);
  expect(await screen.findByRole('alertdialog', { name: '本浏览器已由其他人登录' })).toBeDefined();
  expect(screen.getByRole('button', { name: '以现登录人身份重新打开' })).toBeDefined();
});

test('without a network is not taken for the other either, whose name the device keeps now', async () => {
  await freshSession();
  storage.kept.set('session', other);
  signedIn = null;
  await expect(freshSession()).rejects.toMatchObject({ code: 'SESSION_CHANGED' });
  expect(sessionChange.snapshot()).toBe(true);
});

test('keeps a finished report waiting for the one who wrote it', async () => {
  await freshSession();
  const draft = {
    ...emptyReport,
    point: { longitude: 118.58, latitude: 24.91 },
    categoryCode: 'E-01-10',
    requestId: 'r1',
  };
  const outbox = new Outbox(session.user.id);
  await outbox.put({ input: openInputOf(draft), draft, writtenAt: 1, phase: 'waiting', refusal: null, fault: null });
  signedIn = other;
  await outbox.send();
  expect(outbox.snapshot().reports.map(({ phase, fault }) => [phase, fault])).toEqual([
    ['waiting', 'errorCode.SESSION_CHANGED'],
  ]);
});

test('takes whoever signs in here for the one it belongs to from then on', async () => {
  await freshSession();
  signedIn = other;
  await expect(freshSession()).rejects.toMatchObject({ code: 'SESSION_CHANGED' });
  believe(null);
  await signIn('other', 'x');
  expect(await freshSession()).toEqual(other);
  expect(sessionChange.snapshot()).toBe(false);
});
