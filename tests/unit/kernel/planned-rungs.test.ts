import { describe, expect, test } from 'vitest';
import { nextDue } from '#domain/case/next-due.ts';
import { rungInstant } from '#domain/clock/rung.ts';
import { plannedRungs } from '#domain/escalation/planned-rungs.ts';
import { acceptor, handler } from './cast.ts';
import { accepted, caseIn } from './stories.ts';
import { context, DAY, HOUR, type TestCase } from './test-case.ts';

const planOf = (it: TestCase) => it.commits.at(-1)!.plannedRungs!.map(({ clock, rung }) => `${clock} ${rung}`);

describe('what the ladder sweep is to fire', () => {
  test('is planned by every commit: the quiet rungs of running clocks at their instants', () => {
    const it = caseIn('handling');
    expect(planOf(it)).toEqual(['handle remind-80', 'handle overdue']);
    const clock = it.state.clocks['handle']!;
    for (const { rung, at, generation } of plannedRungs(context, it.state)) {
      const definition = context.definition.clocks['handle']!.ladder.find(({ key }) => key === rung)!;
      expect(at).toBe(rungInstant(clock, definition, context.calendar));
      expect(generation).toBe(1);
    }
  });

  test('tells whom the rung names, as things stand at the commit', () => {
    const told = (it: TestCase) =>
      plannedRungs(context, it.state).map(({ recipients }) =>
        recipients.map((recipient) => recipient.kind === 'post' && `${recipient.post}@${recipient.unitId}`),
      );
    expect(told(caseIn('handling'))).toEqual([['handler@roads'], ['handler@roads', 'supervisor@village']]);
    expect(told(caseIn('reported'))).toEqual([['dispatcher@village'], ['supervisor@village']]);
  });

  test('is nothing for a clock that stands still', () => {
    const it = caseIn('handling');
    accepted(it.act(handler, 'requestSuspension', { reason: 'road works', until: it.now + 60 * DAY }));
    accepted(it.act(acceptor, 'grantSuspension'));
    expect(planOf(it)).toEqual([]);
    expect(planOf(caseIn('closed'))).toEqual([]);
  });

  test('leaves out what the case has claimed itself', () => {
    const it = caseIn('handling');
    accepted(it.fireNext());
    expect(planOf(it)).toEqual(['handle overdue']);
  });
});

describe('the timer of a case', () => {
  test('is armed for rungs that move it, not for quiet ones', () => {
    const it = caseIn('handling');
    const escalate = context.definition.clocks['handle']!.ladder.find(({ effect }) => effect === 'escalate')!;
    expect(nextDue(context, it.state)).toEqual({
      at: rungInstant(it.state.clocks['handle']!, escalate, context.calendar),
    });
    expect(nextDue(context, it.state)!.at).toBeGreaterThan(it.nextInstant! + HOUR);
  });

  test('is not armed where the ladder has quiet rungs alone', () => {
    expect(nextDue(context, caseIn('feedback').state)).toBeNull();
  });
});
