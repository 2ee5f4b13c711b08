/**
 * The working calendar of the case is replaced. Every clock is counted by the old one and by the new one; where the due
 * instant moves, the ledger says from when to when. A verdict that the old calendar was wrong about is undone. Giving the
 * same version again, or an older one, does nothing.
 */
import { statusOf } from '../clock/ledger.ts';
import { dueAt } from '../clock/reading.ts';
import { supersedes } from '../clock/supersedes.ts';
import { releasedRungs } from '../escalation/released-rungs.ts';
import { quietEffects } from '../escalation/types.ts';
import type { Instant } from '../ids.ts';
import { beginDraft, type CaseInput, decided } from './case-input.ts';
import { clockDefinitionOf } from './clock-names.ts';
import type { ReplaceCalendarCommand } from './commands.ts';
import { type Decision, refuse } from './context.ts';
import { isFinal } from './phases.ts';

type Input = CaseInput<ReplaceCalendarCommand>;

export function decideReplaceCalendar(input: Input): Decision {
  const { context, state, command } = input;
  if (isFinal(context, state.state)) return refuse('CASE_CLOSED');
  if (command.actor.kind !== 'engine') return refuse('NOT_YOUR_POST');
  const draft = beginDraft(input, command.actor);
  if (!supersedes(command.calendar, context.calendar)) return decided(draft);
  const { id: calendar, version } = command.calendar;
  const dues = movedDues(input);
  const released = undone(input, draft.at);
  draft.emit({
    type: 'calendarReplaced',
    data: { calendar, version, ...(dues.length > 0 && { dues }), ...(released.length > 0 && { released }) },
  });
  return decided(draft);
}

/** Paused clocks have no due instant, stopped ones none to come. */
function movedDues({ context, state, command }: Input) {
  return Object.values(state.clocks).flatMap((clock) => {
    const [dueFrom, dueTo] = [dueAt(clock, context.calendar), dueAt(clock, command.calendar)];
    return dueFrom === dueTo ? [] : [{ clock: clock.name, dueFrom, dueTo }];
  });
}

/** Reminders and verdicts only: an escalation that was made has given the case to other people. */
function undone({ context, state, command }: Input, now: Instant) {
  return Object.values(state.clocks).flatMap((clock) => {
    if (statusOf(clock) === 'stopped') return [];
    const ladder = clockDefinitionOf(context.definition, clock.name)?.ladder ?? [];
    const quiet = ladder.filter(({ effect }) => quietEffects.includes(effect));
    return releasedRungs(clock, quiet, command.calendar, now).map((rung) => {
      const verdict = quiet.some(({ key, effect }) => key === rung && effect === 'markOverdue');
      return { clock: clock.name, rung, ...(verdict && { verdict }) };
    });
  });
}
