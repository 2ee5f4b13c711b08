/** What a decision needs beside the case itself, and what it answers. */
import type { WorkingCalendar } from '../clock/types.ts';
import type { ErrorCode, Refusal } from '../errors.ts';
import type { ProcessDefinition } from '../processes/define.ts';
import type { CaseEvent } from './events.ts';

export interface KernelContext {
  /** The version the case is pinned to. */
  readonly definition: ProcessDefinition;
  readonly calendar: WorkingCalendar;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/**
 * `answeredAt` is set when the same request was answered before: nothing happens again and the caller gets the answer
 * of that time, the sequence number of its last event.
 */
export type Decision =
  | { readonly ok: true; readonly events: readonly CaseEvent[]; readonly answeredAt: number | null }
  | Refused;

export function refuse(code: ErrorCode, details?: Refusal['details']): Refused {
  return { ok: false, refusal: details === undefined ? { code } : { code, details } };
}
