import { describe, expect, test } from 'vitest';
import type { CaseId, UserId } from '#domain/ids.ts';
import {
  acceptor,
  handler,
  leader,
  otherHandler,
  person,
  roads,
  superiorOf,
  supervisor,
  town,
  townDispatcher,
  townSupervisor,
  village,
  worker,
} from './cast.ts';
import { accepted, caseIn } from './stories.ts';
import { codeOf, submission, TestCase } from './test-case.ts';

describe('from report to closing', () => {
  test('the plain way leads from report to closing and leaves nothing open', () => {
    const it = caseIn('closed');
    expect(it.state.closedAt).toBe(it.now);
    expect(it.state.workItems.filter(({ status }) => status === 'open')).toEqual([]);
    expect(Object.values(it.state.clocks).map((clock) => it.clock(clock.name).status)).toEqual(
      Array.from({ length: 4 }, () => 'stopped'),
    );
    expect(it.commits.at(-1)).toMatchObject({ final: true, phase: 'final', dueAt: null });
  });

  test('each step says who did it in which unit and post', () => {
    const it = caseIn('closed');
    const moves = it.events.flatMap((event) => (event.type === 'moved' ? [[event.data.action, event.actor]] : []));
    expect(moves[0]).toEqual(['file', { kind: 'person', userId: 'acceptor', unitId: 'village', post: 'acceptor' }]);
    expect(moves[1]).toEqual([
      'dispatch',
      { kind: 'person', userId: 'acceptor', unitId: 'village', post: 'dispatcher' },
    ]);
    expect(moves[4]).toEqual([
      'confirmHandling',
      { kind: 'person', userId: 'leader', unitId: 'roads', post: 'unitLeader' },
    ]);
  });

  test('who holds several posts acts in the one the task waits for', () => {
    const both = person('both', ['unitLeader', roads], ['handler', roads]);
    const it = caseIn('pendingHandle');
    accepted(it.act(both, 'returnToDispatcher'));
    expect(it.events.at(-1)?.actor).toMatchObject({ post: 'handler' });
    expect(it.state.workItems.find(({ purpose }) => purpose === 'pendingHandle')?.status).toBe('done');
  });

  test('whoever is asked to work on a case can see it', () => {
    const it = caseIn('reported', { owner: town, site: village });
    expect(it.state.involvedUnits).toEqual([town]);
    accepted(it.act(person('a', ['acceptor', town]), 'sendPreCheck'));
    expect(it.state.involvedUnits).toEqual([town, village]);
  });

  test('an item taken by its own post is done, one overtaken by force is cancelled', () => {
    const it = caseIn('handling');
    accepted(it.act(supervisor, 'forceClose'));
    const statuses = it.state.workItems.map(({ purpose, status }) => [purpose, status]);
    expect(statuses.slice(-2)).toEqual([
      ['pendingHandle', 'done'],
      ['handling', 'cancelled'],
    ]);
  });

  test('a matter settled on the spot closes at once and names its handler', () => {
    const it = new TestCase();
    accepted(it.open({ entry: 'settled', submission: submission('incident-settled@1') }));
    expect(it.state).toMatchObject({ state: 'closed', handledBy: ['worker'], workItems: [], clocks: {} });
    expect(it.state.closedAt).toBe(it.now);
  });

  test('nobody settles on the spot in a place where he has no post', () => {
    const stranger = person('stranger', ['gridWorker', town]);
    const it = new TestCase();
    const settled = { entry: 'settled', submission: submission('incident-settled@1'), actor: stranger };
    expect(codeOf(it.open(settled))).toBe('NOT_YOUR_POST');
  });

  test('a case without the chosen category limit has no handling clock and nothing to extend', () => {
    const it = caseIn('handling', { category: { code: 'E-99-99', limit: null } });
    expect(it.state.clocks).not.toHaveProperty('handle');
    expect(codeOf(it.act(handler, 'requestExtension'))).toBe('ACTION_NOT_ALLOWED');
  });

  test('the standard row chosen at filing sets the handling limit', () => {
    const it = caseIn('reported');
    accepted(it.act(acceptor, 'file', { limit: { value: 5, unit: 'workingDays' } }));
    accepted(it.act(acceptor, 'dispatch'));
    expect(it.clock('handle')).toMatchObject({ unit: 'workingDays', budget: 5 });
    expect(it.countOf('limitChosen')).toBe(1);
  });

  test('the row chosen at closing, or one with the same limit, changes nothing', () => {
    const it = caseIn('checked');
    accepted(it.act(acceptor, 'close', { limit: { value: 5, unit: 'workingDays' } }));
    const same = caseIn('reported');
    accepted(same.act(acceptor, 'file', { limit: { value: 8, unit: 'workingHours' } }));
    expect([it.countOf('limitChosen'), same.countOf('limitChosen')]).toEqual([0, 0]);
  });
});

describe('returning and reworking', () => {
  test('a returned case keeps its reporter', () => {
    const it = caseIn('handling');
    accepted(it.act(handler, 'returnToDispatcher'));
    accepted(it.act(acceptor, 'returnToAcceptor'));
    expect(it.state).toMatchObject({ state: 'returnedToAcceptor', reporters: ['worker'], assigned: null });
    expect(it.item).toMatchObject({ unit: village, post: 'acceptor' });
  });

  test('a unit that had the case goes on seeing it', () => {
    const it = caseIn('handling');
    accepted(it.act(handler, 'returnToDispatcher'));
    expect(it.state.involvedUnits).toEqual([village, roads]);
  });

  test('rework goes back to the same department and is counted', () => {
    const it = caseIn('feedback');
    accepted(it.act(acceptor, 'rework'));
    expect(it.state).toMatchObject({ state: 'pendingHandle', assigned: roads, reworkCount: 1 });
    expect(it.item).toMatchObject({ unit: roads, post: 'handler', claimedBy: null });
  });

  test('a failed site check cannot be closed, one that could not be made can', () => {
    const it = caseIn('checking');
    accepted(
      it.act(worker, 'reportPostCheck', { submission: submission('incident-post-check@1', { result: 'fail' }) }),
    );
    expect(codeOf(it.act(acceptor, 'close'))).toBe('CHECK_FAILED');
    expect(it.buttons(acceptor)).not.toContain('close');
    accepted(it.act(acceptor, 'sendPostCheck'));
    const cannotCheck = submission('incident-post-check@1', { result: 'cannotCheck' });
    accepted(it.act(worker, 'reportPostCheck', { submission: cannotCheck }));
    accepted(it.act(acceptor, 'close'));
  });

  test('nobody checks or closes what he handled himself', () => {
    const everything = person(
      'everything',
      ['handler', roads],
      ['gridWorker', village],
      ['acceptor', village],
      ['supervisor', village],
    );
    const it = caseIn('handling');
    accepted(it.act(everything, 'submitHandling'));
    accepted(it.act(leader, 'confirmHandling'));
    accepted(it.act(acceptor, 'sendPostCheck'));
    expect(codeOf(it.act(everything, 'reportPostCheck'))).toBe('HANDLER_MAY_NOT_CLOSE');
    expect(codeOf(it.act(everything, 'forceClose'))).toBe('HANDLER_MAY_NOT_CLOSE');
    accepted(it.act(worker, 'reportPostCheck'));
    expect(codeOf(it.act(everything, 'close'))).toBe('HANDLER_MAY_NOT_CLOSE');
    expect(it.buttons(everything)).not.toContain('close');
  });
});

describe('handing up by hand', () => {
  test('the superior takes over with its own queue and nobody assigned', () => {
    const it = caseIn('handling');
    accepted(it.act(handler, 'escalate'));
    expect(it.state).toMatchObject({ state: 'pendingDispatch', owner: town, assigned: null });
    expect(it.item).toMatchObject({ unit: town, post: 'dispatcher' });
    expect(it.buttons(acceptor)).toEqual([]);
    expect(it.buttons(townDispatcher)).toContain('dispatch');
  });

  test('an unfiled case is filed by the superior first', () => {
    const it = caseIn('reported');
    accepted(it.act(acceptor, 'escalate'));
    expect(it.state).toMatchObject({ state: 'reported', owner: town });
    expect(it.item).toMatchObject({ unit: town, post: 'acceptor' });
  });

  test('there is nothing above the city', () => {
    const it = caseIn('reported');
    const people = [acceptor, person('t', ['acceptor', town])];
    for (const actor of people) accepted(it.act(actor, 'escalate', { superior: superiorOf(it.state.owner)! }));
    accepted(it.act(person('c', ['acceptor', it.state.owner]), 'escalate'));
    const top = person('top', ['acceptor', it.state.owner]);
    expect(it.state.owner.level).toBe('city');
    expect(codeOf(it.act(top, 'escalate'))).toBe('NO_SUPERIOR');
    expect(it.buttons(top)).not.toContain('escalate');
  });

  test('a case is never handed down or sideways as if it were up', () => {
    const it = caseIn('reported');
    expect(codeOf(it.act(acceptor, 'escalate', { superior: village }))).toBe('NO_SUPERIOR');
  });
});

describe('duplicates', () => {
  test('a duplicate waits at its master and comes back when the master is closed', () => {
    const it = new TestCase();
    accepted(it.open({ entry: 'duplicate', masterCaseId: 'master' as CaseId }));
    expect(it.state).toMatchObject({ state: 'merged', masterCaseId: 'master' });
    accepted(it.give({ type: 'mergeFailed', requestId: it.nextRequest(), actor: { kind: 'engine', reason: 'merge' } }));
    expect(it.state).toMatchObject({ state: 'reported', masterCaseId: null, closedAt: null, reporters: ['worker'] });
    expect(it.item).toMatchObject({ unit: village, post: 'acceptor' });
    expect(it.clock('acceptance').status).toBe('running');
  });

  test('a case cannot be merged into itself', () => {
    const it = caseIn('reported');
    expect(codeOf(it.act(acceptor, 'merge', { masterCaseId: it.state.caseId }))).toBe('MASTER_NOT_AVAILABLE');
  });

  const duplicate = (it: TestCase, duplicateCaseId = 'other' as CaseId) =>
    it.give({
      type: 'receiveDuplicate',
      requestId: it.nextRequest(),
      actor: { kind: 'engine', reason: 'merge' },
      duplicateCaseId,
      duplicateNumber: 'GI-2',
      reporters: ['worker' as UserId, 'neighbour' as UserId],
    });

  test('the master takes over the reporters once and tells them when it closes', () => {
    const it = caseIn('checked');
    accepted(duplicate(it));
    accepted(duplicate(it));
    expect(it.state.reporters).toEqual(['worker', 'neighbour']);
    accepted(it.act(acceptor, 'close'));
    const told = it.commits.at(-1)!.notices.filter(({ kind }) => kind === 'caseClosed');
    expect(told.map(({ recipient }) => recipient)).toEqual([
      { kind: 'user', userId: 'worker' },
      { kind: 'user', userId: 'neighbour' },
    ]);
  });

  test('a case is no duplicate of itself', () => {
    const it = caseIn('reported');
    expect(codeOf(duplicate(it, it.state.caseId))).toBe('MASTER_NOT_AVAILABLE');
  });

  test('a closed case that was never merged does not come back', () => {
    const it = caseIn('closed');
    const failed = it.give({
      type: 'mergeFailed',
      requestId: it.nextRequest(),
      actor: { kind: 'engine', reason: 'merge' },
    });
    expect(codeOf(failed)).toBe('ACTION_NOT_ALLOWED');
  });

  test('a closed master takes nothing any more', () => {
    expect(codeOf(duplicate(caseIn('closed')))).toBe('MASTER_NOT_AVAILABLE');
  });
});

describe('claiming', () => {
  test('what one has claimed nobody else of the post can act on', () => {
    const it = caseIn('pendingHandle');
    accepted(it.claim(handler));
    expect(codeOf(it.claim(otherHandler))).toBe('CLAIMED_BY_ANOTHER');
    expect(codeOf(it.act(otherHandler, 'startHandling'))).toBe('CLAIMED_BY_ANOTHER');
    expect(it.buttons(otherHandler)).toEqual([]);
    accepted(it.release(handler));
    accepted(it.act(otherHandler, 'startHandling'));
  });

  test('who starts a claimed task keeps it', () => {
    const it = caseIn('pendingHandle');
    accepted(it.claim(handler));
    accepted(it.act(handler, 'startHandling'));
    expect(it.item).toMatchObject({ purpose: 'handling', claimedBy: 'handler' });
  });

  test('a leader may send back what his handler has claimed, and free it for another', () => {
    const it = caseIn('pendingHandle');
    accepted(it.claim(handler));
    expect(codeOf(it.release(otherHandler))).toBe('NOT_CLAIMED_BY_YOU');
    accepted(it.release(leader));
    expect(it.item?.claimedBy).toBeNull();
    accepted(it.claim(handler));
    accepted(it.act(leader, 'returnToDispatcher'));
  });

  test('the supervisor of the case frees what somebody on leave has claimed', () => {
    const it = caseIn('pendingHandle');
    accepted(it.claim(handler));
    expect(codeOf(it.release(townSupervisor))).toBe('NOT_CLAIMED_BY_YOU');
    accepted(it.release(supervisor));
    expect(it.item?.claimedBy).toBeNull();
  });

  test('a task of another post cannot be claimed', () => {
    expect(codeOf(caseIn('pendingHandle').claim(acceptor))).toBe('NOT_YOUR_POST');
  });
});
