/** A grid incident from report to closing, as the people of a village and a county department live it. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Caller } from '#tests/support/api-client.ts';
import { requestId, signIn } from '#tests/support/api-client.ts';
import { withPost } from '#tests/support/extra-post.ts';
import { act, demoVillages, done, open, pointIn, reportForm, someCategory, view } from '#tests/support/incident.ts';
import type { CaseView } from '#tests/support/incident.ts';

const url = inject('productUrl');

interface People {
  readonly worker: Caller;
  readonly acceptor: Caller;
  readonly handler: Caller;
}
let people: People;
let categoryCode = '';
let location = { longitude: 0, latitude: 0 };

beforeAll(async () => {
  const [worker, acceptor, handler] = await Promise.all(
    ['village-worker', 'village-acceptor', 'village-handler'].map((name) => signIn(url, name)),
  );
  people = { worker: worker!, acceptor: acceptor!, handler: handler! };
  categoryCode = await someCategory(people.worker);
  location = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.licheng);
});

const report = () => open(people.worker, { form: reportForm, location, categoryCode });

describe('a grid incident', () => {
  it('goes from report to closing, and whoever handled it may not close it', async () => {
    const { worker, acceptor, handler } = people;
    const reported = done(await report());
    expect(reported.state).toBe('reported');
    const { id } = reported;
    const standard = { form: { standardRow: categoryCode } };
    done(await act(acceptor, id, 'file', standard));
    done(await act(acceptor, id, 'dispatch', { unitId: await villageTarget(acceptor, id) }));
    done(await act(handler, id, 'startHandling'));
    done(await act(handler, id, 'submitHandling', { form: { measures: '已清运并冲洗' } }));
    done(await act(handler, id, 'confirmHandling'));
    done(await act(acceptor, id, 'sendPostCheck'));
    done(await act(worker, id, 'reportPostCheck', { form: { result: 'pass' } }));
    expect(await act(handler, id, 'close', standard)).toMatchObject({ code: 'NOT_YOUR_POST' });
    expect(done(await act(acceptor, id, 'close', standard)).state).toBe('closed');
    expect(await act(acceptor, id, 'close', standard)).toMatchObject({
      code: 'CASE_CLOSED',
      present: { state: 'closed' },
    });
    await tellsItsStory(worker, id);
  });

  it('is not closed by its handler, though he holds the post that closes', async () => {
    const { worker, acceptor } = people;
    await withPost('village-handler', 'village-acceptor', 'acceptor', async () => {
      const both = await signIn(url, 'village-handler');
      const { id } = done(await report());
      const standard = { form: { standardRow: categoryCode } };
      done(await act(both, id, 'file', standard));
      done(await act(acceptor, id, 'dispatch', { unitId: await villageTarget(acceptor, id) }));
      done(await act(both, id, 'startHandling'));
      done(await act(both, id, 'submitHandling', { form: { measures: '已清运并冲洗' } }));
      done(await act(both, id, 'confirmHandling'));
      done(await act(acceptor, id, 'sendPostCheck'));
      done(await act(worker, id, 'reportPostCheck', { form: { result: 'pass' } }));
      expect((await view(both, id))!.availableActions.map(({ name }) => name)).not.toContain('close');
      expect(await act(both, id, 'close', standard)).toMatchObject({
        code: 'HANDLER_MAY_NOT_CLOSE',
        present: { state: 'checked' },
      });
      expect(done(await act(acceptor, id, 'close', standard)).state).toBe('closed');
    });
  });

  it('shows its task in the queue of the post at once, and nowhere else', async () => {
    const { id } = done(await report());
    expect(await queueOf(people.acceptor)).toContain(id);
    expect(await queueOf(people.handler)).not.toContain(id);
  });

  it('is escalated by hand to the superior centre', async () => {
    const { id } = done(await report());
    const escalated = done(await act(people.acceptor, id, 'escalate', { reason: '本级无法解决' }));
    expect(escalated.unit.name.zh).not.toBe('');
    const town = await signIn(url, 'town-acceptor');
    expect(await queueOf(town)).toContain(id);
  });

  it('is refused with a code and the present case when the action needs a reason or comes too late', async () => {
    const { id, seq } = done(await report());
    expect(await act(people.acceptor, id, 'void')).toMatchObject({ code: 'REASON_REQUIRED' });
    done(await act(people.acceptor, id, 'void', { reason: '不属实' }));
    const late = await act(people.acceptor, id, 'file', {
      form: { standardRow: categoryCode },
      expectedSeq: seq,
    });
    expect(late).toMatchObject({ __typename: 'Refused', present: { state: 'voided' } });
  });

  it('says which fields of a form are wrong', async () => {
    const refused = await open(people.worker, { form: { description: '短' }, location, categoryCode });
    expect(refused).toMatchObject({ code: 'INVALID_FORM', fields: [{ path: '/description' }] });
  });

  it('refuses a standard row of another category', async () => {
    const { id } = done(await report());
    const refused = await act(people.acceptor, id, 'file', { form: { standardRow: 'no-such-row' } });
    expect(refused).toMatchObject({ code: 'INVALID_FORM', fields: [{ path: '/standardRow' }] });
  });

  it('cannot lie outside the city', async () => {
    const far = await open(people.worker, { form: reportForm, location: { longitude: 0, latitude: 0 }, categoryCode });
    expect(far).toMatchObject({ code: 'OUTSIDE_JURISDICTION' });
  });
});

describe('repeated requests', () => {
  it('a report sent twice at once is one case', async () => {
    const input = { form: reportForm, location, categoryCode, requestId: requestId() };
    const results = await Promise.all([open(people.worker, input), open(people.worker, input)]);
    const [first, second] = results.map(done);
    expect(second!.id).toBe(first!.id);
    const again = done(await open(people.worker, input));
    expect(again).toMatchObject({ id: first!.id, number: first!.number, seq: first!.seq });
  });

  it('the same request with another content is refused', async () => {
    const input = { form: reportForm, location, categoryCode, requestId: requestId() };
    done(await open(people.worker, input));
    const other = await open(people.worker, { ...input, form: { description: '另一件完全不同的事' } });
    expect(other).toMatchObject({ code: 'REQUEST_REUSED' });
  });

  it('an action sent twice happens once, and is answered after the case has closed', async () => {
    const { id } = done(await report());
    const input = { reason: '重复', requestId: requestId() };
    const first = done(await act(people.acceptor, id, 'void', input));
    const second = done(await act(people.acceptor, id, 'void', input));
    expect(second.seq).toBe(first.seq);
  });

  it('two people who take the same task at once: one gets it', async () => {
    const { id } = done(await report());
    const both = await Promise.all([
      act(people.acceptor, id, 'void', { reason: '一' }),
      act(people.acceptor, id, 'void', { reason: '二' }),
    ]);
    expect(both.map((result) => result.__typename).toSorted()).toEqual(['CaseChanged', 'Refused']);
  });
});

describe('bulk action', () => {
  it('answers each case by itself', async () => {
    const { acceptor } = people;
    const [good, gone] = [done(await report()), done(await report())];
    done(await act(acceptor, gone.id, 'void', { reason: '已处理' }));
    const { bulkAct } = await acceptor.ask<{ bulkAct: { __typename: string; code?: string }[] }>(
      `mutation Bulk($input: BulkActInput!) { bulkAct(input: $input) { __typename ... on Refused { code } } }`,
      {
        input: {
          action: 'void',
          reason: '批量',
          items: [good, gone].map(({ id }) => ({ caseId: id, requestId: requestId() })),
        },
      },
    );
    expect(bulkAct).toEqual([{ __typename: 'CaseChanged' }, { __typename: 'Refused', code: 'CASE_CLOSED' }]);
  });
});

async function villageTarget(caller: Caller, caseId: string): Promise<string> {
  const { dispatchTargets } = await caller.ask<{ dispatchTargets: { unit: { id: string; level: string } }[] }>(
    `query Targets($id: ID!) { dispatchTargets(caseId: $id) { unit { id level } } }`,
    { id: caseId },
  );
  return dispatchTargets.find(({ unit }) => unit.level === 'village')!.unit.id;
}

async function queueOf(caller: Caller): Promise<string[]> {
  const { queue } = await caller.ask<{ queue: { edges: { node: { case: { id: string } } }[] } }>(
    `{ queue(orderBy: openedAtDescending, first: 50) { edges { node { case { id } } } } }`,
  );
  return queue.edges.map(({ node }) => node.case.id);
}

async function tellsItsStory(caller: Caller, id: string): Promise<void> {
  const found: CaseView | null = await view(caller, id);
  expect(found?.availableActions).toEqual([]);
  const { case: story } = await caller.ask<{
    case: { events: { seq: number; summary: { zh: string; en: string } }[] };
  }>(`query Story($id: ID!) { case(id: $id) { events { seq summary { zh en } } } }`, { id });
  expect(story.events.map(({ seq }) => seq)).toEqual(story.events.map((_, position) => position + 1));
  expect(story.events.every(({ summary }) => summary.zh !== '' && summary.en !== '')).toBe(true);
}
