/**
 * The vocabulary of a process definition: data plus named pure guards (domain/case/guards.ts). A published
 * (id, version) is immutable; a case is pinned to its version. docs/architecture.md shows how a definition is read.
 */
import type { NoticeKind } from '../case/projection.ts';
import type { CountingRule, Limit } from '../clock/types.ts';
import type { Rung } from '../escalation/types.ts';
import type { Label } from '../labels.ts';
import type { Post, UnitKind } from '../organisation.ts';

/** `coordination` holds cases about other cases: supervision orders (督办) and whistles (吹哨报到). */
export type Family = 'incident' | 'petition' | 'approval' | 'project' | 'coordination';

/** Outward phases shown to everybody; the inner states are finer. */
export const phases = ['intake', 'dispatch', 'handling', 'feedback', 'check', 'final'] as const;
export type Phase = (typeof phases)[number];

/**
 * Which of the case's units a rule speaks of. `site` is the unit of the village where the matter lies. `parties` are
 * the units handling jointly (主办/协办): one work item each, and a move with `join: 'all'` waits for every one.
 */
export type UnitRole = 'owner' | 'assigned' | 'site' | 'parties';

/** A post, or one by kind of unit where a centre and a department have different people for the same duty. */
export type PostRule = Post | Readonly<Record<UnitKind, Post>>;

/** Where the work item of a state waits. */
export interface QueueRule {
  readonly post: PostRule;
  readonly of: UnitRole;
}

/**
 * Who may act: holders of a post in one of the case's units, whoever may take the open work item (`holder`), or the
 * engine (`engine`: imports and timers).
 */
export type ActorRule = QueueRule | 'holder' | 'engine';

export interface StateDefinition {
  readonly label: Label;
  readonly phase: Phase;
  /** Absent on final states: nothing waits for anybody there. */
  readonly queue?: QueueRule;
  /** What the post is told when a task arrives here; absent = that one arrived. */
  readonly arrival?: NoticeKind;
  /** Who is told that this state was reached, beside those whose task it is. */
  readonly tells?: TellRule;
}

/** A notice to posts of the case's units. */
export interface TellRule {
  readonly notice: NoticeKind;
  readonly to: readonly QueueRule[];
}

export const adjustmentKinds = ['extension', 'suspension'] as const;
/** A pending change of the clock that needs somebody's approval: a small approval of its own. */
export type AdjustmentKind = (typeof adjustmentKinds)[number];

/** What an action does beside moving the case. */
export type ActionEffect =
  | { readonly kind: 'assignUnit' }
  | { readonly kind: 'unassignUnit' }
  | { readonly kind: 'moveToSuperior' }
  | { readonly kind: 'recordHandler' }
  | { readonly kind: 'requestAdjustment'; readonly adjustment: AdjustmentKind }
  | { readonly kind: 'grantAdjustment'; readonly adjustment: AdjustmentKind }
  | { readonly kind: 'refuseAdjustment'; readonly adjustment: AdjustmentKind }
  | { readonly kind: 'resume' }
  | { readonly kind: 'merge' }
  /** The units chosen become the parties, the first of them the lead (主办). */
  | { readonly kind: 'inviteParties' }
  /** Back to the unit that had it before the last transfer, which gets back what was left of its slice. */
  | { readonly kind: 'returnToPreviousUnit' }
  /** Category or urgency corrected: clocks bound to the category are counted anew from the consumed time. */
  | { readonly kind: 'changeCategory' }
  /**
   * A closed case lives again; each clock says in `onReopen` what it goes on with. `within` counts from the closing,
   * `times` over the life of the case.
   */
  | { readonly kind: 'reopen'; readonly within: Limit; readonly times: number };

/** Named pure conditions, implemented in domain/case/guards.ts. */
export type GuardName =
  | 'notHandledByActor'
  | 'standardRowChosen'
  | 'siteCheckNotFailed'
  | 'handleClockNotOverdue'
  | 'noSuspensionLongerThanAYear'
  | 'everyPartyRated';

/** What the person must choose beside the form. `superior` is not chosen: the caller's service looks it up. */
export type ActionTarget = 'unit' | 'units' | 'superior' | 'masterCase' | 'untilDate' | 'category';

export interface ActionDefinition<State extends string = string> {
  readonly label: Label;
  readonly from: readonly State[];
  /** `stay` keeps the state and its work item; `escalated` looks the state up in the definition's `escalatedTo`. */
  readonly to: State | 'stay' | 'escalated';
  readonly by: readonly ActorRule[];
  readonly reason?: 'required' | 'optional';
  /** `form@version`; the submission must be valid against it. */
  readonly form?: string;
  readonly target?: ActionTarget;
  readonly guards?: readonly GuardName[];
  readonly effects?: readonly ActionEffect[];
  /** Done by each party for itself; the case moves when the last open party has done it. */
  readonly join?: 'all';
  /** Who is told that somebody did it. */
  readonly tells?: TellRule;
  /** What the post is told whose task follows from it, before what the state itself says. */
  readonly arrival?: NoticeKind;
  /** Of target `units`: how many there must be; absent = two, since one alone handles nothing jointly. */
  readonly leastUnits?: number;
  /** Buttons: `primary` moves the case on, `caution` sends it back or ends it. */
  readonly tone: 'primary' | 'neutral' | 'caution';
  readonly basis?: string;
}

/** How a case may come into being: report, settled on the spot, a duplicate, a record of another system. */
export interface EntryDefinition<State extends string = string> {
  readonly label: Label;
  readonly to: State;
  readonly by: readonly (Post | 'engine')[];
  readonly form: string;
  /** A record of another system keeps its clock's verdict but must not set off reminders and escalations. */
  readonly ladder: 'full' | 'verdictOnly';
  readonly effects?: readonly ActionEffect[];
  readonly basis?: string;
}

/** Why a clock exists: the law, a promise shorter than the law, one stage of the work, or an answer owed. */
export type ClockKind = 'statutory' | 'promised' | 'stage' | 'response';

export interface ClockDefinition<State extends string = string> {
  readonly label: Label;
  /** Absent = `stage`. */
  readonly kind?: ClockKind;
  /**
   * Absent = `case`: one clock for the case. `unit`: a slice (`<name>/<unit id>`) for each unit at work, so a transfer
   * gives the receiver time of its own and a return gives back what was left.
   */
  readonly scope?: 'case' | 'unit';
  /** Absent = Civil Code §201–203: first day excluded, last rest day rolls over, ends with business. */
  readonly counting?: CountingRule;
  /** States in which the clock is paused and not stopped, e.g. while the applicant owes an answer. */
  readonly pausesIn?: readonly { readonly states: readonly State[]; readonly basis: string }[];
  /** Absent = `entry`. `opening`: starts retroactively at the receipt, as a deemed acceptance does. */
  readonly startsFrom?: 'entry' | 'opening';
  /** What a reopened case goes on with. Absent = what was left. */
  readonly onReopen?: 'resume' | 'newBudget';
  /** `fromCategory`: the limit of the category's standard row chosen at filing or opening. */
  readonly limit: Limit | 'fromCategory';
  /** The clock runs while the case is in one of these states and stops when it leaves them. */
  readonly runsIn: readonly State[];
  /**
   * `newBudgetPerOwner`: entering again resumes what is left while the owner is the same, and starts a fresh budget
   * when the case has moved to another owner. `newBudget`: each entry starts anew. `resume`: always what is left.
   */
  readonly onReentry: 'newBudgetPerOwner' | 'newBudget' | 'resume';
  readonly ladder: readonly Rung[];
  readonly basis: string;
}

export interface AdjustmentDefinition {
  readonly label: Label;
  readonly clock: string;
  /** Approvals granted over the life of the case; refusals do not count. */
  readonly maxGrants: number;
  /** Where the request waits for its decision. */
  readonly queue: QueueRule;
  readonly basis: string;
}

export interface ProcessDefinition<State extends string = string> {
  readonly id: string;
  readonly version: number;
  readonly family: Family;
  readonly title: Label;
  readonly numberPrefix: string;
  readonly states: Readonly<Record<State, StateDefinition>>;
  readonly entries: Readonly<Record<string, EntryDefinition<State>>>;
  readonly actions: Readonly<Record<string, ActionDefinition<State>>>;
  readonly clocks: Readonly<Record<string, ClockDefinition<State>>>;
  readonly adjustments: Readonly<Partial<Record<AdjustmentKind, AdjustmentDefinition>>>;
  /** Where an escalated case waits at its new owner, by the phase it was in: an unfiled case is filed there first. */
  readonly escalatedTo: Readonly<Partial<Record<Phase, State>>>;
  /** Where a case returns when its merge could not be completed. */
  readonly mergeFailedTo: State;
}

/** Checks names at compile time: a state that does not exist cannot be written. */
export function defineProcess<State extends string>(definition: ProcessDefinition<State>): ProcessDefinition<State> {
  return definition;
}
