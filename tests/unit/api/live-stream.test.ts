import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { LiveUpdate } from '#database/live-updates.ts';
import { eventStream } from '#graphql/event-stream.ts';

/** A source that is told what to say, and by whom it is heard. */
function source() {
  const listeners = new Set<(update: LiveUpdate) => void>();
  return {
    listeners,
    subscribe(listener: (update: LiveUpdate) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: () => listeners.forEach((listener) => listener({ kind: 'resync' })),
  };
}

describe('a live stream', () => {
  it('is picked for the viewer as he is now', async () => {
    const updates = source();
    let now = 'village';
    const pick = (viewer: string) => [viewer];
    const stream = eventStream(updates, { viewer: now, renew: async () => now, pick, renewedEveryMs: 1 });
    const first = stream.next();
    updates.say();
    expect(await first).toEqual({ done: false, value: 'village' });
    now = 'town';
    const second = stream.next();
    await wait(50);
    updates.say();
    expect(await second).toEqual({ done: false, value: 'town' });
    await stream.return();
    expect(updates.listeners.size).toBe(0);
  });

  it('ends with the session, and nothing unread is told after it', async () => {
    const updates = source();
    const stream = eventStream(updates, {
      viewer: 'village',
      renew: async () => null,
      pick: (viewer) => [viewer, viewer],
      renewedEveryMs: 1,
    });
    const first = stream.next();
    updates.say();
    expect(await first).toMatchObject({ done: false });
    await wait(50);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(updates.listeners.size).toBe(0);
  });

  it('is freed at once when the reader goes while it waits', async () => {
    const updates = source();
    let asked = 0;
    const renew = async () => {
      asked += 1;
      return 'village';
    };
    const stream = eventStream(updates, { viewer: 'village', renew, pick: (viewer) => [viewer], renewedEveryMs: 1 });
    const waiting = stream.next();
    expect(await stream.return()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(updates.listeners.size).toBe(0);
    const before = asked;
    await wait(50);
    expect(asked).toBe(before);
  });

  it('gives a reader that has fallen behind the newest', async () => {
    const updates = source();
    let number = 0;
    const stream = eventStream(updates, { viewer: 0, renew: async () => 0, pick: () => [(number += 1)] });
    for (let told = 0; told < 300; told++) updates.say();
    expect(await stream.next()).toEqual({ done: false, value: 45 });
    await stream.return();
  });

  it('goes on when the session cannot be asked for a while', async () => {
    const updates = source();
    const renew = async (): Promise<string> => {
      throw new Error('no connection');
    };
    const stream = eventStream(updates, { viewer: 'village', renew, pick: (viewer) => [viewer], renewedEveryMs: 1 });
    const first = stream.next();
    await wait(50);
    updates.say();
    expect(await first).toEqual({ done: false, value: 'village' });
    await stream.return();
  });
});
