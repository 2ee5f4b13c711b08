/**
 * The events of one decision while it is being made. Each event is applied at once, so that the next rule sees the case
 * as it will be; the draft lives inside one call of decide and never leaves it.
 */
import type { Instant, RequestId } from '../ids.ts';
import type { KernelContext } from './context.ts';
import type { ActorStamp, CaseEvent, CaseEventBody } from './events.ts';
import { evolve } from './evolve.ts';
import type { CaseState } from './state.ts';

/** What every event of one command carries. */
export interface EventStamp {
  readonly actor: ActorStamp;
  readonly requestId: RequestId;
  readonly digest: string;
}

export class Draft {
  readonly context: KernelContext;
  readonly events: CaseEvent[] = [];
  /** When the events happened; imports move it to the historical instants. */
  at: Instant;
  private current: CaseState | null;
  private readonly stamp: EventStamp;

  constructor(context: KernelContext, state: CaseState | null, stamp: EventStamp, at: Instant) {
    this.context = context;
    this.current = state;
    this.stamp = stamp;
    this.at = at;
  }

  get state(): CaseState {
    if (this.current === null) throw new TypeError('nothing was opened yet');
    return this.current;
  }

  get actor(): ActorStamp {
    return this.stamp.actor;
  }

  emit(body: CaseEventBody): void {
    const seq = (this.current?.seq ?? 0) + 1;
    const event: CaseEvent = { ...body, seq, at: this.at, ...this.stamp };
    this.current = evolve(this.current, event);
    this.events.push(event);
  }
}
