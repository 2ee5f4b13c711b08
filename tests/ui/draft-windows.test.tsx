/** One person, one draft, two windows: what is written last is shown in both, and nothing unseen is written over. */
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDraft } from '../../admin-ui/drafts/use-draft.ts';
import { tabStore } from '../../admin-ui/citizen/tab-store.ts';
import { storage } from './kept-storage.ts';

vi.mock('idb-keyval', () => import('./kept-storage.ts'));

const KEY = 'u1/report';
const CHANNEL = 'gridcase-drafts';
const empty = { text: '' };
let other: BroadcastChannel;
const heard: unknown[] = [];

beforeEach(() => {
  storage.kept.clear();
  storage.slow = Promise.resolve();
  heard.length = 0;
  other = new BroadcastChannel(CHANNEL);
  other.addEventListener('message', ({ data }) => heard.push(data));
});
afterEach(() => {
  cleanup();
  other.close();
});

async function window(key = KEY) {
  const { result } = renderHook(() => useDraft(key, empty));
  await waitFor(() => expect(result.current.isLoaded).toBe(true));
  return result;
}

/** In the other window's voice. */
function say(message: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  other.postMessage(message);
}

/** What the other window does. */
function elsewhere(draft: typeof empty | null, key = KEY): void {
  if (draft === null) storage.kept.delete(key);
  else storage.kept.set(key, draft);
  say(key);
}

/** What was said before has been heard by all by then. */
async function untilHeard(): Promise<void> {
  const probe = new BroadcastChannel(CHANNEL);
  await new Promise((resolve) => {
    probe.addEventListener('message', resolve);
    say('probe');
  });
  probe.close();
  await act(async () => undefined);
}

test('what another window writes is shown, and what is typed here goes on from it', async () => {
  const here = await window();
  act(() => here.current.update(() => ({ text: '窨井盖' })));
  await waitFor(() => expect(here.current.saving).toBe('saved'));
  elsewhere({ text: '窨井盖松动' });
  await waitFor(() => expect(here.current.draft).toEqual({ text: '窨井盖松动' }));
  act(() => here.current.update(({ text }) => ({ text: `${text}，车辆绕行` })));
  await waitFor(() => expect(storage.kept.get(KEY)).toEqual({ text: '窨井盖松动，车辆绕行' }));
});

test('what another window has sent or thrown away is here no more, and is not written again', async () => {
  storage.kept.set(KEY, { text: '已经上报' });
  const here = await window();
  expect(here.current.draft).toEqual({ text: '已经上报' });
  elsewhere(null);
  await waitFor(() => expect(here.current.draft).toEqual(empty));
  expect(here.current.isRestored).toBe(false);
  expect(storage.kept.has(KEY)).toBe(false);
});

test('the other windows hear of what is written and of what is cleared here', async () => {
  const here = await window();
  act(() => here.current.update(() => ({ text: '路灯' })));
  await waitFor(() => expect(heard).toEqual([KEY]));
  await act(() => here.current.clear());
  await waitFor(() => expect(heard).toEqual([KEY, KEY]));
});

test('what is just being typed or written here is not taken back by what another window wrote before', async () => {
  const here = await window();
  act(() => here.current.update(() => ({ text: '正在写' })));
  elsewhere({ text: '别处' });
  await untilHeard();
  expect(here.current.draft).toEqual({ text: '正在写' });
  let written = () => undefined as void;
  storage.slow = new Promise((resolve) => (written = resolve));
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  say(KEY);
  await untilHeard();
  expect(here.current.draft).toEqual({ text: '正在写' });
  written();
  await waitFor(() => expect(storage.kept.get(KEY)).toEqual({ text: '正在写' }));
});

test('a draft of another case or another person is none of its business', async () => {
  const here = await window();
  act(() => here.current.update(() => ({ text: '本案' })));
  await waitFor(() => expect(here.current.saving).toBe('saved'));
  elsewhere({ text: '另一人' }, 'u2/report');
  elsewhere({ text: '本案，续' });
  await waitFor(() => expect(here.current.draft).toEqual({ text: '本案，续' }));
});

test('what a citizen types stays in his tab', async () => {
  const { result } = renderHook(() => useDraft('matter/x', empty, undefined, tabStore));
  await waitFor(() => expect(result.current.isLoaded).toBe(true));
  act(() => result.current.update(() => ({ text: '只在本页' })));
  await waitFor(() => expect(result.current.saving).toBe('saved'));
  expect(heard).toEqual([]);
});
