/** The outbox on a phone whose storage is full of photos: the browser keeps what it has and takes nothing more. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Outbox, type OutboxReport } from '../../admin-ui/report/outbox.ts';
import { emptyReport, openInputOf } from '../../admin-ui/report/report-draft.ts';
import { storage } from './kept-storage.ts';

vi.mock('idb-keyval', () => import('./kept-storage.ts'));

function report(requestId: string, writtenAt: number): OutboxReport {
  const draft = { ...emptyReport, point: { longitude: 118.58, latitude: 24.91 }, categoryCode: 'E-01-10', requestId };
  return { input: openInputOf(draft), draft, writtenAt, phase: 'waiting', refusal: null, fault: null };
}

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  storage.kept.clear();
  storage.isFull = false;
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { requestId } = (JSON.parse(body) as { variables: { input: { requestId: string } } }).variables.input;
    asked.push(requestId);
    return Response.json({ data: { openCase: { kind: 'CaseChanged', case: { number: requestId } } } });
  });
});
afterEach(() => vi.unstubAllGlobals());

const ids = (outbox: Outbox) => outbox.snapshot().reports.map(({ input }) => input.requestId);

describe('an outbox that finds no room', () => {
  test('says so, and does not forget the report when it looks at what is kept', async () => {
    const outbox = new Outbox('u1');
    expect(await outbox.put(report('r1', 1))).toBe(true);
    storage.isFull = true;
    expect(await outbox.put(report('r2', 2))).toBe(false);
    expect([...outbox.snapshot().unkept]).toEqual(['r2']);
    await outbox.load();
    expect(ids(outbox)).toEqual(['r1', 'r2']);
  });

  test('sends what only the page holds, once', async () => {
    const outbox = new Outbox('u2');
    storage.isFull = true;
    await outbox.put(report('r1', 1));
    await outbox.send();
    await outbox.send();
    expect(asked).toEqual(['r1']);
    expect(ids(outbox)).toEqual([]);
  });

  test('keeps it once there is room', async () => {
    const outbox = new Outbox('u3');
    storage.isFull = true;
    await outbox.put(report('r1', 1));
    storage.isFull = false;
    expect(await outbox.put(report('r1', 1))).toBe(true);
    const another = new Outbox('u3');
    await another.load();
    expect(ids(another)).toEqual(['r1']);
  });
});
