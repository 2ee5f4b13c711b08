/** The outbox where the browser keeps nothing (private windows): what waits is only lost with the page. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Outbox, type OutboxReport } from '../../admin-ui/report/outbox.ts';
import { emptyReport, openInputOf } from '../../admin-ui/report/report-draft.ts';

function report(requestId: string, writtenAt: number): OutboxReport {
  const draft = {
    ...emptyReport,
    point: { longitude: 118.58, latitude: 24.91 },
    categoryCode: 'E-01-10',
    form: { description: '路口有垃圾堆放' },
    requestId,
  };
  return { input: openInputOf(draft), draft, writtenAt, phase: 'waiting', refusal: null, fault: null };
}

const opened = (number: string) => ({ openCase: { kind: 'CaseChanged', case: { number } } });
const refused = {
  openCase: { kind: 'Refused', code: 'OUTSIDE_JURISDICTION', zh: '该位置不在本市范围内', en: 'Outside', fields: [] },
};

/** The network, at the browser's border: what was asked for, and what is answered. */
const asked: string[] = [];
let answer: (requestId: string) => unknown = () => null;

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    const { variables } = JSON.parse(body) as { variables: { input: { requestId: string } } };
    asked.push(variables.input.requestId);
    const data = answer(variables.input.requestId);
    if (data === null) throw new TypeError('no network');
    return Response.json({ data });
  });
});
afterEach(() => vi.unstubAllGlobals());

const waiting = (outbox: Outbox) =>
  outbox.snapshot().reports.map(({ input, phase }) => [input.requestId, phase] as const);

describe('the outbox', () => {
  test('sends the oldest first, each once, and is empty after that', async () => {
    const outbox = new Outbox('u1');
    await outbox.put(report('r2', 2));
    await outbox.put(report('r1', 1));
    answer = (requestId) => opened(requestId);
    await Promise.all([outbox.send(), outbox.send()]);
    expect(asked).toEqual(['r1', 'r2']);
    expect(waiting(outbox)).toEqual([]);
    expect(outbox.snapshot().arrived).toMatchObject({ requestId: 'r2' });
  });

  test('without a network all wait, and the others are not tried in vain', async () => {
    const outbox = new Outbox('u2');
    await outbox.put(report('r1', 1));
    await outbox.put(report('r2', 2));
    answer = () => null;
    await outbox.send();
    expect(asked).toEqual(['r1']);
    expect(waiting(outbox)).toEqual([
      ['r1', 'waiting'],
      ['r2', 'waiting'],
    ]);
    answer = (requestId) => opened(requestId);
    await outbox.send();
    expect(waiting(outbox)).toEqual([]);
  });

  test('the network coming back while an attempt without it fails is not missed', async () => {
    const outbox = new Outbox('u5');
    await outbox.put(report('r1', 1));
    let again: Promise<void> | null = null;
    answer = (requestId) => {
      if (again) return opened(requestId);
      again = outbox.send();
      return null;
    };
    await outbox.send();
    expect(asked).toEqual(['r1', 'r1']);
    expect(waiting(outbox)).toEqual([]);
  });

  test('one that the server refuses waits for the person, with the reason, and holds up no other', async () => {
    const outbox = new Outbox('u3');
    await outbox.put(report('r1', 1));
    await outbox.put(report('r2', 2));
    answer = (requestId) => (requestId === 'r1' ? refused : opened(requestId));
    await outbox.send();
    expect(waiting(outbox)).toEqual([['r1', 'refused']]);
    expect(outbox.snapshot().reports[0]?.refusal).toMatchObject({ code: 'OUTSIDE_JURISDICTION' });
    await outbox.send();
    expect(asked).toEqual(['r1', 'r2']);
  });

  test('one taken back while another is on its way is not sent', async () => {
    const outbox = new Outbox('u4');
    await outbox.put(report('r1', 1));
    await outbox.put(report('r2', 2));
    answer = (requestId) => {
      if (requestId === 'r1') void outbox.remove('r2');
      return opened(requestId);
    };
    await outbox.send();
    expect(asked).toEqual(['r1']);
  });
});
