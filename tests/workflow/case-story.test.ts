import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { move, movesToHandling, newRequestId, person, report, settlingMoves, units } from './case-cast.ts';
import { startCaseEnvironment, type CaseEnvironment } from './case-environment.ts';

let env: CaseEnvironment;
beforeAll(async () => {
  env = await startCaseEnvironment();
});
afterAll(() => env.stop());

describe('the life of a case', () => {
  it('goes from report to closing, every answer already stored', async () => {
    const opening = report();
    const { caseId } = opening;
    expect(await env.open(opening)).toMatchObject({ caseId, state: 'reported' });
    const states = [];
    for (const command of settlingMoves()) {
      const answer = await env.give(caseId, command);
      expect(env.recorder.commitsOf(caseId).at(-1)?.state.seq).toBe(answer.seq);
      states.push(answer.state);
    }
    expect(states).toEqual([
      'pendingDispatch',
      'pendingHandle',
      'handling',
      'handled',
      'feedback',
      'checking',
      'checked',
      'closed',
    ]);
    await env.handle(caseId).result();
    expect(env.recorder.eventsOf(caseId).map(({ seq }) => seq)).toEqual(
      env.recorder.eventsOf(caseId).map((_, index) => index + 1),
    );
  });

  it('ends at once when it was settled on the spot', async () => {
    const opening = report({ entry: 'settled', submission: { ...report().submission, form: 'incident-settled@1' } });
    expect(await env.open(opening)).toMatchObject({ state: 'closed' });
    await env.handle(opening.caseId).result();
  });

  it('takes no command after its end', async () => {
    const opening = report();
    await env.open(opening);
    await env.give(opening.caseId, move('void', person('acceptor'), { reason: 'nothing there' }));
    await env.handle(opening.caseId).result();
    const late = env.give(opening.caseId, move('file', person('acceptor')));
    await expect(late).rejects.toMatchObject({ name: 'WorkflowNotFoundError' });
  });

  it('does not open a second time once it has ended', async () => {
    const opening = report();
    await env.open(opening);
    await env.give(opening.caseId, move('void', person('acceptor'), { reason: 'nothing there' }));
    await env.handle(opening.caseId).result();
    await expect(env.open(opening)).rejects.toThrow(/already started/i);
    expect(env.recorder.eventsOf(opening.caseId).filter(({ type }) => type === 'opened')).toHaveLength(1);
  });

  it('lets an empty run fail, and the same report open anew', async () => {
    const opening = report();
    expect(await env.refusal(env.open({ ...opening, actor: person('handler') }))).toBe('NOT_YOUR_POST');
    await expect(env.handle(opening.caseId).result()).rejects.toMatchObject({ cause: { type: 'UNOPENED' } });
    expect(await env.open({ ...opening, requestId: newRequestId() })).toMatchObject({ state: 'reported' });
  });
});

describe('refusals', () => {
  it.each([
    ['an unknown action', move('fly', person('acceptor')), 'UNKNOWN_ACTION'],
    ['another post', move('void', person('handler'), { reason: 'x' }), 'NOT_YOUR_POST'],
    ['a missing reason', move('void', person('acceptor')), 'REASON_REQUIRED'],
    ['a move from another state', move('close', person('acceptor')), 'ACTION_NOT_ALLOWED'],
  ])('name %s by a stable code and change nothing', async (_, command, code) => {
    const opening = report();
    const { seq } = await env.open(opening);
    expect(await env.refusal(env.give(opening.caseId, command))).toBe(code);
    expect((await env.state(opening.caseId))?.seq).toBe(seq);
    expect(env.recorder.commitsOf(opening.caseId)).toHaveLength(1);
  });

  it('say that the case has moved on since the caller looked', async () => {
    const opening = report();
    const { seq, caseId } = await env.open(opening);
    const [file, dispatch] = movesToHandling();
    await env.giveAll(caseId, [file!, dispatch!]);
    const stale = move('void', person('acceptor'), { reason: 'seen before', expectedSeq: seq });
    expect(await env.refusal(env.give(caseId, stale))).toBe('STALE_CASE');
  });

  it('keep a case from being opened under another id', async () => {
    const opening = report();
    await env.open(opening);
    expect(await env.refusal(env.give(opening.caseId, report()))).toBe('INVALID_INPUT');
  });
});

describe('claims', () => {
  it('are won by exactly one of two people at once', async () => {
    const opening = report();
    const { caseId } = await env.open(opening);
    const workItemId = (await env.state(caseId))!.workItems.find(({ status }) => status === 'open')!.id;
    const claim = (name: string) =>
      env.give(caseId, {
        type: 'claim',
        requestId: newRequestId(),
        actor: person('acceptor', units.village, name),
        workItemId,
      });
    const results = await Promise.allSettled([claim('-a'), claim('-b')]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected');
    expect(await env.refusal(Promise.reject(lost?.reason))).toBe('CLAIMED_BY_ANOTHER');
    expect(env.recorder.eventsOf(caseId).filter(({ type }) => type === 'workItemClaimed')).toHaveLength(1);
  });
});
