/**
 * Why a case's deadlines are what they are, told from its events alone. People and units appear by id: whoever shows an
 * explanation looks up the names he may show. Every sentence is there in both languages.
 */
import type { ClockReading, CountingRule, Limit } from '../clock/types.ts';
import type { Instant, UnitId, UserId } from '../ids.ts';
import type { Label } from '../labels.ts';
import type { Post, UnitRef } from '../organisation.ts';
import type { ClockKind } from '../processes/define.ts';
import type { RungEffect } from '../escalation/types.ts';

/** Somebody whose turn it was: a post of a unit, and the person once one has claimed the task. */
export interface Holder {
  readonly unit: UnitRef;
  readonly post: Post;
  readonly claimedBy: UserId | null;
  /** The holder of the post, when the one who claimed stood in for him. */
  readonly onBehalfOf: UserId | null;
}

/** A stretch in which the same people held the case in the same state. */
export interface HoldingPeriod {
  readonly seq: number;
  readonly from: Instant;
  /** Null: up to now. */
  readonly to: Instant | null;
  readonly state: string;
  readonly stateLabel: Label;
  readonly isSuspended: boolean;
  /** Empty while a case is closed before it is reopened. */
  readonly holders: readonly Holder[];
  /** Milliseconds inside the calendar's working periods. */
  readonly workingTime: number;
  /** Working days that ended in this stretch: the measure of day clocks, so that stretches add up. */
  readonly workingDays: number;
}

export type ClockStepKind =
  | 'started'
  | 'paused'
  | 'resumed'
  | 'stopped'
  | 'extended'
  | 'rebudgeted'
  | 'backdated'
  | 'replanned';

/** One line of a clock's story. `seq` is the event it came with, null where the ledger alone knows it. */
export interface ClockStep {
  readonly kind: ClockStepKind;
  readonly seq: number | null;
  readonly at: Instant;
  readonly text: Label;
  readonly dueFrom: Instant | null;
  readonly dueTo: Instant | null;
}

export interface ClockPause {
  readonly from: Instant;
  /** Null: still paused. */
  readonly to: Instant | null;
  readonly basis: Label;
  readonly workingTime: number;
}

export type LineKind = 'notCounted' | 'counted' | 'rest' | 'holiday' | 'makeUp' | 'stoodStill' | 'result';

/** A line of the count, for checking by hand. Runs of like days are one line. */
export interface DerivationLine {
  readonly kind: LineKind;
  /** Local dates, both included; null for the result. */
  readonly fromDay: string | null;
  readonly toDay: string | null;
  /** The count after this line: days, or milliseconds for hour units. */
  readonly total: number;
  readonly isProvisional: boolean;
  readonly text: Label;
}

export type SegmentKind = 'running' | 'outside' | 'paused' | 'stopped';

/** A piece of the bar that draws a clock. */
export interface BarSegment {
  readonly kind: SegmentKind;
  readonly from: Instant;
  readonly to: Instant;
}

export type Verdict = 'running' | 'overdue' | 'paused' | 'metInTime' | 'wasOverdue';

export interface ClockStory {
  /** `name`, or `name#generation` of a clock that was started anew later. */
  readonly key: string;
  readonly name: string;
  readonly generation: number;
  readonly label: Label;
  readonly kind: ClockKind;
  /** Of a clock that each unit has for itself. */
  readonly unitId: UnitId | null;
  readonly limit: Limit;
  readonly limitBasis: Label;
  readonly counting: CountingRule;
  readonly countsFrom: Instant;
  readonly startText: Label;
  readonly reading: ClockReading;
  readonly verdict: Verdict;
  readonly steps: readonly ClockStep[];
  readonly pauses: readonly ClockPause[];
  readonly derivation: readonly DerivationLine[];
  readonly bar: readonly BarSegment[];
}

export type RoutingRule =
  | 'opened'
  | 'dutyList'
  | 'centreOfPlace'
  | 'transfer'
  | 'return'
  | 'withdrawn'
  | 'escalatedByHand'
  | 'escalatedByClock'
  | 'unowned'
  | 'joint'
  | 'merged'
  | 'mergeUndone'
  | 'categoryChanged'
  | 'reopened'
  | 'childCase';

export interface RoutingStep {
  readonly seq: number;
  readonly at: Instant;
  readonly rule: RoutingRule;
  readonly text: Label;
  readonly fromUnitId: UnitId | null;
  readonly toUnitIds: readonly UnitId[];
  readonly byUserId: UserId | null;
  readonly onBehalfOf: UserId | null;
  readonly reason: string | null;
}

/** `passed`: its instant is over, and a rung that only tells leaves no event. */
export type RungStatus = 'fired' | 'passed' | 'next' | 'ahead' | 'idle';

export interface RungPosition {
  readonly clock: string;
  readonly clockLabel: Label;
  readonly key: string;
  readonly effect: RungEffect;
  readonly text: Label;
  readonly status: RungStatus;
  readonly at: Instant | null;
  readonly seq: number | null;
}

export interface CaseExplanation {
  readonly explainedAt: Instant;
  readonly calendar: { readonly id: string; readonly version: number; readonly knownUntil: string };
  readonly holdings: readonly HoldingPeriod[];
  readonly clocks: readonly ClockStory[];
  readonly routing: readonly RoutingStep[];
  readonly rungs: readonly RungPosition[];
}
