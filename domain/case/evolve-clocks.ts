/** Clock ledgers under their events. */
import { assertNever } from '../assert-never.ts';
import { extendClock, pauseClock, rebudgetClock, resumeClock, startClock, stopClock } from '../clock/ledger.ts';
import type { Clock } from '../clock/types.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';

type ClockEvent = Extract<CaseEvent, { readonly type: `clock${string}` | 'rungReached' }>;

export function changeClocks(state: CaseState, event: ClockEvent): CaseState {
  switch (event.type) {
    case 'clockStarted': {
      const { clock: name, limit, generation } = event.data;
      return {
        ...state,
        clocks: { ...state.clocks, [name]: startClock(name, limit, event.at, generation) },
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
        rebudgetClock(clock, event.at, event.data.limit, event.data.basis),
      );
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

function withClock(state: CaseState, name: string, change: (clock: Clock) => Clock): CaseState {
  const clock = state.clocks[name];
  if (clock === undefined) throw new TypeError(`no clock "${name}"`);
  return { ...state, clocks: { ...state.clocks, [name]: change(clock) } };
}
