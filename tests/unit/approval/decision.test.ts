/** Decision, refusal, publication, delivery, commitment and renewal (行政许可法 §38, §40, §44, §50, §69, §78). */
import { describe, expect, test } from 'vitest';
import { personsOf } from '#domain/case/actors.ts';
import { isAskedInTime } from '#domain/licence/renewal.ts';
import { findForm } from '#forms/registry.ts';
import { local, mainland } from '../clock/calendars.ts';
import { person } from '../kernel/cast.ts';
import { codeOf } from '../kernel/test-case.ts';
import {
  accepted,
  bureau,
  delivered,
  desk,
  dueDay,
  filled,
  granted,
  head,
  must,
  on,
  party,
  processOf,
  received,
  reviewer,
  secondReviewer,
  until,
} from './application.ts';

const GENERIC = 'approval.generic-licence';

describe('decision', () => {
  test('who examined does not decide, in whatever post', () => {
    const both = person('both', ['handler', bureau], ['unitLeader', bureau]);
    const it = accepted(GENERIC, '2026-09-15');
    must(it, both, 'proposeGrant');
    expect(codeOf(it.act(both, 'grant'))).toBe('HANDLER_MAY_NOT_CLOSE');
    must(it, head, 'grant');
    expect(it.state.handledBy).toEqual(
      personsOf({ kind: 'person', userId: both.userId, unitId: bureau.id, post: 'handler' }),
    );
  });

  test('§38: a refusal says why and what can be done against it, and is delivered', () => {
    const form = findForm('approval-refusal@1')!;
    expect(form.schema.required).toEqual(expect.arrayContaining(['reasons', 'remedies']));
    const it = accepted(GENERIC, '2026-09-15');
    must(it, reviewer, 'proposeRefusal');
    must(it, head, 'refuse');
    expect(it.countOf('licenceIssued')).toBe(0);
    delivered(it);
    must(it, party, 'rate');
    expect(it.state.state).toBe('closed');
  });

  test('§78: false material is refused with a warning, and the bar stands as a fact of the case', () => {
    const it = accepted(GENERIC, '2026-09-15');
    must(it, reviewer, 'proposeRefusal');
    must(
      it,
      head,
      'refuseFalseMaterial',
      filled(it, 'refuseFalseMaterial', { publicSafety: 'yes', barredUntil: '2027-09-15' }),
    );
    expect(it.state.state).toBe('refused');
    expect(it.state.facts['refuseFalseMaterial.barredUntil']).toBe('2027-09-15');
  });

  test('§40: a grant is published before it is delivered; what tells of a person is not published', () => {
    const it = granted(accepted(GENERIC, '2026-09-15'));
    expect(it.buttons(desk)).toEqual(['publish']);
    const untold = granted(accepted('approval.elder-allowance', '2026-09-15'));
    expect(untold.buttons(desk)).toEqual(['deliver']);
  });

  test('sent back, it is examined further in the time that is left', () => {
    const it = accepted(GENERIC, '2026-09-15');
    must(it, reviewer, 'proposeGrant');
    must(it, head, 'sendBack');
    expect(it.state.state).toBe('examining');
    expect(dueDay(it, 'statutory')).toBe('2026-10-19');
  });
});

describe('告知承诺制', () => {
  test('decided at once on a written commitment, checked afterwards', () => {
    const it = received(GENERIC, '2026-09-15');
    must(it, desk, 'grantOnCommitment');
    expect(it.countOf('licenceIssued')).toBe(1);
    must(it, desk, 'publishCommitted');
    must(it, desk, 'deliverCommitted');
    expect(dueDay(it, 'commitmentCheck')).toBe('2026-11-16');
    must(it, reviewer, 'demandRectification');
    must(it, reviewer, 'confirmCommitment');
    expect(it.state.state).toBe('delivered');
  });

  test('§40: what is granted on a commitment is published before it is delivered, within the ten days of §44', () => {
    const it = received(GENERIC, '2026-09-15');
    must(it, desk, 'grantOnCommitment');
    expect(codeOf(it.act(desk, 'deliverCommitted'))).toBe('ACTION_NOT_ALLOWED');
    expect(dueDay(it, 'delivery')).toBe('2026-09-29');
    on(it, '2026-09-17');
    must(it, desk, 'publishCommitted');
    expect(dueDay(it, 'delivery')).toBe('2026-09-29');
    must(it, desk, 'deliverCommitted');
    expect(it.state.state).toBe('commitmentCheck');
    const ofOnePerson = received('approval.elder-allowance', '2026-09-15');
    must(ofOnePerson, desk, 'grantOnCommitment');
    must(ofOnePerson, desk, 'deliverCommitted');
  });

  test('a broken commitment costs the licence, with reasons', () => {
    const it = received(GENERIC, '2026-09-15');
    must(it, desk, 'grantOnCommitment');
    must(it, desk, 'publishCommitted');
    must(it, desk, 'deliverCommitted');
    expect(codeOf(it.act(head, 'revokeBroken', { reason: ' ' }))).toBe('REASON_REQUIRED');
    must(it, head, 'revokeBroken');
    expect(it.state.state).toBe('revoked');
    expect(it.events.find(({ type }) => type === 'licenceChanged')?.data).toEqual({ status: 'revoked' });
  });
});

describe('§50: renewal', () => {
  const facts = { expiresOn: '2026-10-31', previousLicence: 'X-1', conditions: 'unchanged' };

  test('no decision before the old licence runs out: deemed renewed at the end of its last day', () => {
    const it = received(GENERIC, '2026-09-14', { entry: 'renew', facts });
    must(it, desk, 'accept');
    expect(dueDay(it, 'renewal')).not.toBeNull();
    until(it, '2026-10-31', '23:00');
    expect(it.state.state).toBe('examining');
    until(it, '2026-11-01', '00:30');
    expect(it.state.state).toBe('granted');
    expect(it.countOf('licenceIssued')).toBe(1);
  });

  test('decided in time, nothing is deemed; a first application has no such clock', () => {
    const it = received(GENERIC, '2026-09-15', { entry: 'renew', facts });
    must(it, desk, 'accept');
    granted(it);
    expect(it.clock('renewal').status).toBe('stopped');
    expect(received(GENERIC, '2026-09-15').state.clocks['renewal']).toBeUndefined();
  });

  test('a renewal has a statutory limit also where applications are told apart by a fact of theirs', () => {
    const it = received('approval.discharge-permit', '2026-09-15', { entry: 'renew', facts });
    must(it, desk, 'accept');
    expect(it.clock('statutoryRenewal').budget).toBe(45);
  });

  test('asked for too late: the old licence runs out, nothing is read into silence, and it can still be decided', () => {
    const it = received(GENERIC, '2026-09-15', { entry: 'renew', facts });
    must(it, desk, 'accept');
    until(it, '2026-11-02', '10:00');
    expect(it.state.state).toBe('examining');
    granted(it);
    expect(it.state.state).toBe('granted');
  });

  test('the thirtieth working day before the end is in time, the day after is late', () => {
    // Of the days after 14 September, 30 are worked until 31 October: 中秋 and 国庆 are not, 20 September and 10 October are.
    const asked = (day: string) => isAskedInTime(mainland, local(mainland, `${day} 09:00`), '2026-10-31');
    expect(['2026-09-11', '2026-09-14', '2026-09-15', '2026-10-30'].map(asked)).toEqual([true, true, false, false]);
    expect(isAskedInTime(mainland, local(mainland, '2026-09-15 09:00'), undefined)).toBeNull();
  });

  test('what never runs out is not renewed', () => {
    expect(Object.keys(processOf('approval.travel-agency').entries)).toEqual(['apply']);
  });
});

describe('好差评', () => {
  test.each([party, desk])('five grades in two forms: the party rates, or the window for it', (rater) => {
    const it = delivered(granted(accepted(GENERIC, '2026-09-15')));
    must(it, rater, 'rateBad', filled(it, 'rateBad', { grade: 'dissatisfied', signing: 'named' }));
    expect(it.state.state).toBe('rectifying');
    expect(it.state.children).toMatchObject([{ process: 'approval.rectification', entry: 'rectify', at: 'owner' }]);
  });

  test('the end of the rectification closes the case', () => {
    const it = delivered(granted(accepted(GENERIC, '2026-09-15')));
    must(it, party, 'rateBad');
    it.give({
      type: 'childEnded',
      requestId: it.nextRequest(),
      actor: { kind: 'engine', reason: 'child' },
      childCaseId: it.state.children![0]!.caseId,
      process: 'approval.rectification',
      state: 'rectified',
    });
    expect(it.state.state).toBe('closed');
  });

  test('the window cannot cut the time for rating short', () => {
    const it = delivered(granted(accepted(GENERIC, '2026-09-15')));
    expect(codeOf(it.act(desk, 'closeUnrated'))).toBe('NOT_YOUR_POST');
    expect(codeOf(it.act(head, 'closeUnrated'))).toBe('NOT_YOUR_POST');
    must(it, party, 'rate');
    expect(it.state.state).toBe('closed');
  });

  test('nobody has to rate: five working days later the case is closed', () => {
    const it = on(delivered(granted(accepted(GENERIC, '2026-09-14'))), '2026-09-22');
    until(it, '2026-09-22');
    expect(it.state.state).toBe('closed');
    expect(codeOf(it.act(secondReviewer, 'rate'))).toBe('CASE_CLOSED');
  });
});
