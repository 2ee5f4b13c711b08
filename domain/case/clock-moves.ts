/**
 * Which clocks run after a move. A clock stops when the case leaves its states, and waits where the definition says that
 * somebody else owes an answer. On return it resumes what is left, or starts a fresh budget when the definition says so,
 * the case has another owner by now or was reopened.
 */
import { startedAt, statusOf } from '../clock/ledger.ts';
import { parseDay } from '../clock/local-date.ts';
import { localDateOf, toInstant } from '../clock/local-time.ts';
import type { Clock, Limit } from '../clock/types.ts';
import type { Instant } from '../ids.ts';
import { dueRungs } from '../escalation/due-rungs.ts';
import type { ClockDefinition } from '../processes/define.ts';
import { clockDefinitionOf, clocksNamed, sliceOf } from './clock-names.ts';
import type { Draft } from './draft.ts';
import { rebudget } from './rebudget.ts';
import type { CaseState } from './state.ts';
import { unitsAtWork } from './units.ts';

/**
 * Brings every clock in line with the state just entered. `at` of the draft is the boundary: no instant belongs to two
 * clocks. Clocks of units that are done or passed the case on stop; those of units at work run.
 */
export function alignClocks(draft: Draft): void {
  for (const [name, definition] of Object.entries(draft.context.definition.clocks)) {
    const wanted = namesAtWork(draft, name, definition);
    const unwanted = clocksNamed(draft.state, name).filter((clock) => !wanted.includes(clock));
    for (const clock of unwanted) stop(draft, clock);
    const waiting = pauseIn(definition, draft.state);
    for (const clock of wanted) {
      if (!applies(draft.state, definition)) stop(draft, clock);
      else if (definition.runsIn.includes(draft.state.state)) enter(draft, clock, definition);
      else if (waiting !== null) wait(draft, clock, definition, waiting);
      else stop(draft, clock);
    }
  }
}

function namesAtWork({ context, state }: Draft, name: string, { scope }: ClockDefinition): readonly string[] {
  if (scope !== 'unit') return [name];
  return unitsAtWork(context, state).map(({ id }) => sliceOf(name, id));
}

function applies({ facts }: CaseState, { when }: ClockDefinition): boolean {
  const said = when === undefined ? undefined : facts[when.fact];
  return when === undefined || (said !== undefined && when.isOneOf.includes(said));
}

/** On what basis the state stops the time without ending it; null where it does not. */
function pauseIn(definition: ClockDefinition, { state }: CaseState): string | null {
  return definition.pausesIn?.find(({ states }) => states.includes(state))?.basis ?? null;
}

/** Suspension stops everything that runs; nobody can act meanwhile. */
export function pauseClocks(draft: Draft, basis: string): void {
  for (const [name, clock] of Object.entries(draft.state.clocks)) {
    if (statusOf(clock) === 'running') pause(draft, name, basis);
  }
}

/** The end of a suspension. A clock that the state holds as well goes on waiting: both reasons must be over. */
export function resumeClocks(draft: Draft, basis: string): void {
  for (const [name, clock] of Object.entries(draft.state.clocks)) {
    const definition = clockDefinitionOf(draft.context.definition, name);
    const isHeld = definition !== undefined && pauseIn(definition, draft.state) !== null;
    if (statusOf(clock) === 'paused' && !isHeld) draft.emit({ type: 'clockResumed', data: { clock: name, basis } });
  }
}

/**
 * Claims the overdue verdicts due by now. Called before clocks stop: who acts a moment after the limit, before the
 * timer fired, is late all the same.
 */
export function claimVerdicts(draft: Draft): void {
  for (const { clock, rung } of dueRungs(draft.context, draft.state, draft.at)) {
    if (rung.effect !== 'markOverdue') continue;
    const generation = draft.state.clocks[clock]?.generation ?? 0;
    draft.emit({ type: 'rungReached', data: { clock, generation, rung: rung.key, effect: rung.effect } });
  }
}

function enter(draft: Draft, name: string, definition: ClockDefinition): void {
  const clock = draft.state.clocks[name];
  const isAnew = clock === undefined || isFresh(draft.state, clock, definition);
  const limit = limitOf(draft, definition, isAnew ? draft.at : startedAt(clock));
  // A category without a known limit has no clock; nobody can be late.
  if (limit === null) return stop(draft, name);
  if (clock === undefined) return start(draft, name, definition, limit, 1);
  if (isAnew) {
    stop(draft, name);
    return start(draft, name, definition, limit, clock.generation + 1);
  }
  if (statusOf(clock) !== 'running' && draft.state.suspendedUntil === null) {
    draft.emit({ type: 'clockResumed', data: { clock: name, basis: `entered:${draft.state.state}` } });
  }
  rebudget(draft, name, definition, limit);
}

/** Another owner, another entry or a reopening may mean another budget; else it goes on with what is left. */
function isFresh(state: CaseState, clock: Clock, { onReentry, onReopen }: ClockDefinition): boolean {
  const isOfClosedLife = state.reopenedAt !== undefined && startedAt(clock) < state.reopenedAt;
  if (onReopen === 'newBudget' && isOfClosedLife) return true;
  if (onReentry === 'newBudget') return statusOf(clock) === 'stopped';
  return onReentry === 'newBudgetPerOwner' && state.clockOwners[clock.name] !== state.owner.id;
}

/** Only a clock under way waits: a state in which somebody else owes an answer starts none and revives none. */
function wait(draft: Draft, name: string, definition: ClockDefinition, basis: string): void {
  const clock = draft.state.clocks[name];
  if (clock === undefined || statusOf(clock) === 'stopped') return;
  const limit = limitOf(draft, definition, startedAt(clock));
  if (limit === null) return stop(draft, name);
  rebudget(draft, name, definition, limit);
  const held = clock.ledger.findLast(({ kind }) => kind === 'paused' || kind === 'resumed');
  if (held?.kind === 'paused') {
    if (held.basis === basis || draft.state.suspendedUntil !== null) return;
    // From one pause into another: the ledger names both grounds, and no time passes between them.
    draft.emit({ type: 'clockResumed', data: { clock: name, basis } });
  }
  pause(draft, name, basis);
}

function limitOf(draft: Draft, { limit }: ClockDefinition, since: Instant): Limit | null {
  if (limit === 'fromCategory') return draft.state.category.limit;
  return 'untilFact' in limit ? limitUntil(draft, limit.untilFact, since) : limit;
}

/** Counted from where the clock begins, so that asking again gives the same; a day that has passed gives no clock. */
function limitUntil({ context, state }: Draft, fact: string, since: Instant): Limit | null {
  const last = state.facts[fact];
  const first = parseDay(localDateOf(context.calendar, since));
  const until = typeof last === 'string' ? parseDay(last) : null;
  return first === null || until === null || until <= first ? null : { value: until - first, unit: 'calendarDays' };
}

function start(draft: Draft, clock: string, definition: ClockDefinition, limit: Limit, generation: number): void {
  const from = retroactiveStart(draft, definition, generation);
  const { counting } = definition;
  draft.emit({
    type: 'clockStarted',
    data: {
      clock,
      limit,
      generation,
      ...(from !== null && from < draft.at && { from }),
      ...(counting !== undefined && { counting }),
    },
  });
  if (draft.state.suspendedUntil !== null) {
    pause(draft, clock, draft.context.definition.adjustments.suspension?.basis ?? '');
  }
}

/** From the receipt only in its first life: a budget granted anew counts from the grant. From a delivery each time. */
function retroactiveStart(draft: Draft, definition: ClockDefinition, generation: number): Instant | null {
  const action = moveOf(draft)?.action;
  if (action === undefined || !Object.hasOwn(definition.startsOnDayOf ?? {}, action)) {
    const reachesBack = definition.startsFrom === 'opening' || isBegunBy(draft, definition.retroactiveAfter ?? []);
    return reachesBack && generation === 1 ? draft.state.openedAt : null;
  }
  const day = draft.state.facts[`${action}.${definition.startsOnDayOf?.[action]}`];
  const number = typeof day === 'string' ? parseDay(day) : null;
  // The end of the day: whatever else happened on it, the paper's issue too, was before.
  return number === null ? null : toInstant(draft.context.calendar, number + 1, 0) - 1;
}

const moveOf = ({ events }: Draft) => events.findLast((event) => event.type === 'moved')?.data;

/** Was the move that is being made one of these actions? */
function isBegunBy(draft: Draft, actions: readonly string[]): boolean {
  const move = moveOf(draft);
  return move !== undefined && actions.includes(move.action);
}

function pause(draft: Draft, clock: string, basis: string): void {
  draft.emit({ type: 'clockPaused', data: { clock, basis } });
}

function stop(draft: Draft, name: string): void {
  const clock = draft.state.clocks[name];
  if (clock === undefined || statusOf(clock) === 'stopped') return;
  draft.emit({ type: 'clockStopped', data: { clock: name } });
}
