/** One person, one browser, two windows: both show the same reports, and what one of them did the other does not undo. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Outbox, type OutboxReport } from '../../admin-ui/report/outbox.ts';
import { emptyReport, openInputOf } from '../../admin-ui/report/report-draft.ts';
import { storage } from './kept-storage.ts';

vi.mock('idb-keyval', () => import('./kept-storage.ts'));

function report(requestId: string): OutboxReport {
  const draft = { ...emptyReport, point: { longitude: 118.58, latitude: 24.91 }, categoryCode: 'E-01-10', requestId };
  return { input: openInputOf(draft), draft, writtenAt: 1, phase: 'waiting', refusal: null, fault: null };
}

const asked: string[] = [];
/** What happens before the answer; null: there is no network. */
let answer: (requestId: string) => Promise<unknown> = async () => null;
const opened = (number: string) => ({ openCase: { kind: 'CaseChanged', case: { number } } });

beforeEach(() => {
  asked.length = 0;
  storage.kept.clear();
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { requestId } = (JSON.parse(body) as { variables: { input: { requestId: string } } }).variables.input;
    asked.push(requestId);
    const data = await answer(requestId);
    if (data === null) throw new TypeError('no network');
    return Response.json({ data });
  });
});
afterEach(() => vi.unstubAllGlobals());

const ids = (outbox: Outbox) => outbox.snapshot().reports.map(({ input }) => input.requestId);

test('what one window puts in or sends, the other counts at once, and hears that it arrived', async () => {
  const [here, there] = [new Outbox('w1'), new Outbox('w1')];
  await here.put(report('r1'));
  await expect.poll(() => ids(there)).toEqual(['r1']);
  answer = async (requestId) => opened(requestId);
  await here.send();
  await expect.poll(() => ids(there)).toEqual([]);
  expect(there.snapshot().arrived).toEqual({ requestId: 'r1', sent: { number: 'r1' } });
});

test('one taken back in another window while it was being sent in vain stays taken back', async () => {
  const [here, there] = [new Outbox('w2'), new Outbox('w2')];
  await here.put(report('r1'));
  await there.load();
  answer = async (requestId) => {
    await there.remove(requestId);
    return null;
  };
  await here.send();
  await there.load();
  await here.load();
  expect([ids(here), ids(there)]).toEqual([[], []]);
});

test('a list that was being read while a report was put in does not hide it', async () => {
  const outbox = new Outbox('w3');
  const reading = outbox.load();
  const putting = outbox.put(report('r1'));
  await Promise.all([reading, putting]);
  expect(ids(outbox)).toEqual(['r1']);
});

test('nothing is sent in the name of somebody else who has signed in since', async () => {
  let isTheirs = false;
  const outbox = new Outbox('w4', async () => isTheirs);
  answer = async (requestId) => opened(requestId);
  await outbox.put(report('r1'));
  await outbox.send();
  expect([asked, ids(outbox)]).toEqual([[], ['r1']]);
  isTheirs = true;
  await outbox.send();
  expect([asked, ids(outbox)]).toEqual([['r1'], []]);
});
