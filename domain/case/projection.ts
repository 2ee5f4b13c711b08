/**
 * What one committed command leaves behind in the database: new events, the case's present rows and the notices to
 * send. A pure function of kernel state, so that a replayed commit writes the same rows.
 */
import type { ClockReading, ClockUnit } from '../clock/types.ts';
import type { CaseId, Instant, UnitId, UserId } from '../ids.ts';
import type { Post } from '../organisation.ts';
import type { Family, Phase } from '../processes/define.ts';
import type { CaseEvent } from './events.ts';
import type { CaseState } from './state.ts';

/** Row of `case_clock`: one per clock of the case, replaced at each commit. */
export interface ClockRow {
  readonly name: string;
  readonly unit: ClockUnit;
  readonly status: ClockReading['status'];
  readonly budget: number;
  /** Null while paused or stopped. */
  readonly dueAt: Instant | null;
  readonly provisional: boolean;
  /** The raw fact: has this clock ever been overdue. */
  readonly overdue: boolean;
}

/**
 * A rung that only tells or records (`quietEffects`), planned for a running clock: the ladder sweep fires it from the
 * database, so that thousands due at one instant do not each wake a workflow. Keyed by case, clock, generation, rung.
 */
export interface PlannedRung {
  readonly clock: string;
  readonly generation: number;
  readonly rung: string;
  readonly effect: 'remind' | 'markOverdue';
  readonly at: Instant;
  readonly recipients: readonly NoticeRecipient[];
}

export type NoticeRecipient =
  | { readonly kind: 'user'; readonly userId: UserId }
  | { readonly kind: 'post'; readonly unitId: UnitId; readonly post: Post };

/** Kinds of notice; texts live in the UI's catalogue under `notice.<kind>`. */
export const noticeKinds = [
  'taskArrived',
  'taskReturned',
  'reminder',
  'overdue',
  'escalated',
  'unowned',
  'adjustmentRequested',
  'adjustmentDecided',
  'resumed',
  'duplicateReceived',
  'caseClosed',
  'caseVoided',
  'caseReopened',
  'mergeFailed',
  'supervisionOpened',
  'supervisionIssued',
  'supervisionReplied',
  'supervisionRejected',
  'supervisionUpgraded',
  'supervisionClosed',
  'whistleBlown',
  'whistleAnswered',
  'whistleDeclined',
  'whistlePlanned',
  'whistleToRate',
  'whistleClosed',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface Notice {
  /** Sequence number of the event it tells of; with `ordinal` the idempotency key. */
  readonly seq: number;
  readonly ordinal: number;
  readonly kind: NoticeKind;
  readonly recipient: NoticeRecipient;
}

export interface CaseCommit {
  readonly caseId: CaseId;
  readonly family: Family;
  readonly phase: Phase;
  readonly final: boolean;
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  readonly clocks: readonly ClockRow[];
  /** Earliest due instant over the running clocks: what queues sort by. */
  readonly dueAt: Instant | null;
  readonly notices: readonly Notice[];
  /** All quiet rungs still to come, in the order of time; replaces what was planned before. */
  readonly plannedRungs?: readonly PlannedRung[];
}
