/** Clock ledgers under their events. */
import { assertNever } from '../assert-never.ts';
import {
  backdateClock,
  extendClock,
  pauseClock,
  rebudgetClock,
  replanClock,
  resumeClock,
  startClock,
  stopClock,
} from '../clock/ledger.ts';
import type { Clock } from '../clock/types.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';

type ClockEvent = Extract<CaseEvent, { readonly type: `clock${string}` | 'rungReached' | 'calendarReplaced' }>;

export function changeClocks(state: CaseState, event: ClockEvent): CaseState {
  switch (event.type) {
    case 'clockStarted': {
      const { clock: name, limit, generation, from = event.at, counting } = event.data;
      return {
        ...state,
        clocks: { ...state.clocks, [name]: startClock(name, limit, from, generation, counting) },
        clockOwners: { ...state.clockOwners, [name]: state.owner.id },
      };
    }
    case 'clockStopped':
      return withClock(state, event.data.clock, (clock) => stopClock(clock, event.at));
    case 'clockPaused':
      return withClock(state, event.data.clock, (clock) => pauseClock(clock, event.at, event.data.basis));
    case 'clockResumed':
      return withClock(state, event.data.clock, (clock) => resumeClock(clock, event.at, event.data.basis));
    case 'clockExtended':
      return withClock(state, event.data.clock, (clock) =>
        extendClock(clock, event.at, event.data.by, event.data.basis),
      );
    case 'clockRebudgeted':
      return withClock(state, event.data.clock, (clock) =>
        released(rebudgetClock(clock, event.at, event.data.limit, event.data.basis), event.data.released ?? []),
      );
    case 'clockBackdated':
      return withClock(state, event.data.clock, (clock) =>
        backdateClock(clock, event.at, event.data.from, event.data.basis),
      );
    case 'calendarReplaced':
      return calendarReplaced(state, event);
    case 'rungReached':
      return rungReached(state, event);
    default:
      return assertNever(event);
  }
}

function rungReached(state: CaseState, event: Extract<ClockEvent, { readonly type: 'rungReached' }>): CaseState {
  const { clock: name, rung, effect } = event.data;
  const claimed = withClock(state, name, (clock) => ({ ...clock, claimed: [...clock.claimed, rung] }));
  if (effect !== 'markOverdue' || claimed.overdueClocks.includes(name)) return claimed;
  return { ...claimed, overdueClocks: [...claimed.overdueClocks, name] };
}

function released(clock: Clock, rungs: readonly string[]): Clock {
  return rungs.length === 0 ? clock : { ...clock, claimed: clock.claimed.filter((key) => !rungs.includes(key)) };
}

type CalendarReplaced = Extract<ClockEvent, { readonly type: 'calendarReplaced' }>;

function calendarReplaced(state: CaseState, { at, data }: CalendarReplaced): CaseState {
  const { calendar, version, dues = [], released: given = [] } = data;
  const replanned = dues.reduce<CaseState>(
    (after, { clock: name, dueFrom, dueTo }) =>
      withClock(after, name, (clock) => replanClock(clock, at, { calendar, version, dueFrom, dueTo })),
    state,
  );
  return given.reduce(verdictUndone, replanned);
}

type Release = NonNullable<CalendarReplaced['data']['released']>[number];

/**
 * A verdict is undone for the present budget of the clock. Where there was one before, under another owner, the case may
 * have been late then, and that stays.
 */
function verdictUndone(state: CaseState, { clock: name, rung, verdict }: Release): CaseState {
  const undone = withClock(state, name, (clock) => released(clock, [rung]));
  if (verdict !== true || (state.clocks[name]?.generation ?? 0) > 1) return undone;
  return { ...undone, overdueClocks: undone.overdueClocks.filter((clock) => clock !== name) };
}

function withClock(state: CaseState, name: string, change: (clock: Clock) => Clock): CaseState {
  const clock = state.clocks[name];
  if (clock === undefined) throw new TypeError(`no clock "${name}"`);
  return { ...state, clocks: { ...state.clocks, [name]: change(clock) } };
}
