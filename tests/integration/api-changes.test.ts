/** What version 2 of the incident adds, through the API: corrections, joint handling, units off the list, reopening. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Caller } from '#tests/support/api-client.ts';
import { requestId, signIn } from '#tests/support/api-client.ts';
import { act, demoVillages, done, open, pointIn, reportForm, view } from '#tests/support/incident.ts';

const url = inject('productUrl');

let worker: Caller;
let centre: Caller;
let handler: Caller;
let codes: readonly string[] = [];
let location = { longitude: 0, latitude: 0 };

beforeAll(async () => {
  [worker, centre, handler] = (await Promise.all(
    ['village-worker', 'village-acceptor', 'village-handler'].map((name) => signIn(url, name)),
  )) as [Caller, Caller, Caller];
  const { categories } = await worker.ask<{ categories: { code: string }[] }>(`{ categories { code } }`);
  codes = categories.map(({ code }) => code);
  location = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.licheng);
});

interface Clocks {
  readonly case: {
    readonly category: { readonly code: string };
    readonly urgency: string;
    readonly clocks: readonly { readonly name: string; readonly status: string }[];
  };
}

const clocksOf = (id: string) =>
  centre.ask<Clocks>(`query Clocks($id: ID!) { case(id: $id) { category { code } urgency clocks { name status } } }`, {
    id,
  });

async function handleClockOf(id: string) {
  const answer = await centre.ask<{ case: { clocks: { name: string; unit: string; budget: number }[] } }>(
    `query Clocks($id: ID!) { case(id: $id) { clocks { name unit budget } } }`,
    { id },
  );
  return answer.case.clocks.find(({ name }) => name.startsWith('handle/'));
}

async function targetsOf(id: string): Promise<{ readonly id: string; readonly level: string }[]> {
  const { dispatchTargets } = await centre.ask<{ dispatchTargets: { unit: { id: string; level: string } }[] }>(
    `query Targets($id: ID!) { dispatchTargets(caseId: $id) { unit { id level } } }`,
    { id },
  );
  return dispatchTargets.map(({ unit }) => unit);
}

/** Reported, given another category and filed under it. */
async function filed(): Promise<string> {
  const { id } = done(await open(worker, { form: reportForm, location, categoryCode: codes[1] }));
  const correction = { reason: '类别选错', categoryCode: codes[0], urgency: 'urgent' };
  done(await act(centre, id, 'correctCategory', correction));
  done(await act(centre, id, 'file', { form: { standardRow: codes[0] } }));
  return id;
}

describe('a filed incident', () => {
  it('has the corrected category and urgency, and its standards', async () => {
    const id = await filed();
    expect((await clocksOf(id)).case).toMatchObject({ category: { code: codes[0] }, urgency: 'urgent' });
    expect(await act(centre, id, 'correctCategory', { reason: 'x' })).toMatchObject({ code: 'TARGET_REQUIRED' });
    expect(await act(centre, id, 'correctCategory', { reason: 'x', categoryCode: codes[0] })).toMatchObject({
      code: 'SAME_TARGET',
    });
    expect(await act(centre, id, 'correctCategory', { reason: 'x', categoryCode: 'none' })).toMatchObject({
      code: 'UNKNOWN_CATEGORY',
    });
  });

  it('is corrected to the standard row the clerk names, with the limit of that row', async () => {
    const id = await filed();
    const several = { reason: '水管爆裂', categoryCode: 'E-05-01' };
    expect(await act(centre, id, 'correctCategory', several)).toMatchObject({ code: 'STANDARD_ROW_REQUIRED' });
    expect(await act(centre, id, 'correctCategory', { ...several, standardRow: codes[0] })).toMatchObject({
      code: 'STANDARD_ROW_WRONG',
      zh: '该标准不属于所选类别',
      en: 'This standard does not belong to the chosen category',
    });
    const request = { ...several, standardRow: 'E-05-01/3', requestId: requestId() };
    done(await act(centre, id, 'correctCategory', request));
    expect(await act(centre, id, 'correctCategory', { ...request, standardRow: 'E-05-01/2' })).toMatchObject({
      code: 'REQUEST_REUSED',
    });
    const village = (await targetsOf(id)).find(({ level }) => level === 'village')!;
    done(await act(centre, id, 'dispatch', { unitId: village.id }));
    expect((await handleClockOf(id))?.budget).toBe(5);
    // The same category by another of its rows; what was chosen counts, not the first.
    done(await act(centre, id, 'correctCategory', { reason: '只需修复', standardRow: 'E-05-01/2' }));
    expect(await handleClockOf(id)).toMatchObject({ unit: 'urgentHours', budget: 8 * 3_600_000 });
    expect(await act(centre, id, 'correctCategory', { reason: 'x', categoryCode: 'E-05-01' })).toMatchObject({
      code: 'SAME_TARGET',
    });
  });

  it('is handled by several units, each with a task and a clock', async () => {
    const id = await filed();
    const targets = await targetsOf(id);
    const village = targets.find(({ level }) => level === 'village')!;
    const other = targets.find((unit) => unit.id !== village.id)!;
    expect(await act(centre, id, 'dispatchJointly', { unitIds: [village.id] })).toMatchObject({
      code: 'TARGET_REQUIRED',
    });
    const invited = done(await act(centre, id, 'dispatchJointly', { unitIds: [village.id, other.id] }));
    expect(invited.workItems.filter(({ status }) => status === 'open')).toHaveLength(2);
    const running = (await clocksOf(id)).case.clocks.filter(
      ({ name, status }) => name.startsWith('handle/') && status === 'running',
    );
    expect(running).toHaveLength(2);
    const half = done(await act(handler, id, 'submitPart', { form: { measures: '已清运' } }));
    expect(half.state).toBe('jointHandling');
    expect(half.workItems.filter(({ status }) => status === 'open')).toHaveLength(1);
    expect(done(await act(centre, id, 'recallJoint', { reason: '无须协办' })).state).toBe('returned');
  });

  it('is not passed on to a unit whose duty list does not name its category', async () => {
    const id = await filed();
    const village = (await targetsOf(id)).find(({ level }) => level === 'village')!;
    done(await act(centre, id, 'dispatch', { unitId: village.id }));
    const neighbour = await signIn(url, 'jj-village-handler');
    const { me } = await neighbour.ask<{ me: { holdings: { unit: { id: string } }[] } }>(
      `{ me { holdings { unit { id } } } }`,
    );
    const stranger = me.holdings[0]!.unit;
    expect(await act(centre, id, 'transfer', { unitId: stranger.id, reason: '另有单位' })).toMatchObject({
      code: 'NOT_ON_DUTY_LIST',
    });
    expect(await act(centre, id, 'transfer', { unitId: village.id, reason: '同一单位' })).toMatchObject({
      code: 'SAME_TARGET',
    });
  });
});

describe('a closed incident', () => {
  it('is reopened once by its supervisor and can be closed again', async () => {
    const id = await filed();
    done(await act(centre, id, 'forceClose', { reason: '已另案处理' }));
    expect(await act(handler, id, 'reopen', { reason: '反弹' })).toMatchObject({ code: 'NOT_YOUR_POST' });
    const request = { reason: '反弹', requestId: requestId() };
    const [first, second] = [await act(centre, id, 'reopen', request), await act(centre, id, 'reopen', request)];
    expect(done(first).state).toBe('pendingDispatch');
    expect(done(second).seq).toBe(done(first).seq);
    expect((await view(worker, id))?.state).toBe('pendingDispatch');
    done(await act(centre, id, 'forceClose', { reason: '再次核实，已解决' }));
    expect(await act(centre, id, 'reopen', { reason: '又反弹' })).toMatchObject({
      code: 'REOPENED_ALREADY',
      present: { state: 'forcedClosed' },
    });
  });
});
