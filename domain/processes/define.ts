/**
 * The vocabulary of a process definition: data plus named pure guards (domain/case/guards.ts). A published
 * (id, version) is immutable; a case is pinned to its version. docs/architecture.md shows how a definition is read.
 */
import type { NoticeKind } from '../case/projection.ts';
import type { CountingRule, Limit } from '../clock/types.ts';
import type { Rung } from '../escalation/types.ts';
import type { Label } from '../labels.ts';
import type { Level, Post, UnitKind } from '../organisation.ts';

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
 * Who may act: holders of a post in one of the case's units, whoever may take the open work item (`holder`), the engine
 * (`engine`: imports and timers), or the citizen or body whose matter it is (`party`: by case number and code, without
 * an account).
 */
export type ActorRule = QueueRule | 'holder' | 'engine' | 'party';

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
  | { readonly kind: 'reopen'; readonly within: Limit; readonly times: number }
  /** Opens a case about this one: 复查 and 复核 at the next higher unit, rectification after a bad rating. */
  | { readonly kind: 'openChild'; readonly process: string; readonly entry: string; readonly at: ChildPlace }
  /**
   * Has the case about this one, if one is under way, end: whoever asked for it gives it up. It takes the first of these
   * actions of its own that it may.
   */
  | { readonly kind: 'endChild'; readonly process: string; readonly actions: readonly string[] }
  /** Puts his name under a paper of several: a site check by two, the opinions of a panel. Once a person and role. */
  | { readonly kind: 'sign'; readonly role: string }
  /** A new round: earlier signatures under the role count no more. */
  | { readonly kind: 'clearSignatures'; readonly role: string }
  /** A new round: what the forms of these actions said before counts no more. */
  | { readonly kind: 'clearFacts'; readonly of: readonly string[] }
  /** 回避: who has an interest in the matter takes no further part in it. */
  | { readonly kind: 'recuse' }
  /** The case is kept from these persons from now on, as from the unit accused (信访工作条例 §30). */
  | { readonly kind: 'nameAccused' }
  /** The unit was named after review of an objection and may not return the case (潍坊市12345条例 §22). */
  | { readonly kind: 'designate' }
  /** Grants or renews the licence that the process is about. */
  | { readonly kind: 'issueLicence' }
  | { readonly kind: 'changeLicence'; readonly status: LicenceStatus };

/** Which unit a child case belongs to, seen from its parent. */
export type ChildPlace = 'superior' | 'owner' | 'assigned';

/** GB/T 36903-style status of an electronic licence: 有效, 暂扣, 撤销, 注销, 失效, 转出, 吊销. */
export const licenceStatuses = [
  'valid',
  'withheld',
  'revoked',
  'cancelled',
  'expired',
  'transferred',
  'confiscated',
] as const;
export type LicenceStatus = (typeof licenceStatuses)[number];

/** Named pure conditions, implemented in domain/case/guards.ts. */
export type GuardName =
  | 'notHandledByActor'
  | 'standardRowChosen'
  | 'siteCheckNotFailed'
  | 'handleClockNotOverdue'
  | 'noSuspensionLongerThanAYear'
  | 'everyPartyRated'
  | 'notDesignated'
  | 'repeatsEnded'
  | 'notEndedBefore'
  | 'renewalAskedInTime';

/** A condition on data: what forms said before, how many signed. */
export type GuardRule =
  | GuardName
  /** `fact` is `<action or entry>.<field>`; not yet said counts as none of them. */
  | { readonly kind: 'fact'; readonly fact: string; readonly isOneOf: readonly (string | number | boolean)[] }
  /** The opposite: not yet said passes. */
  | { readonly kind: 'factNot'; readonly fact: string; readonly isOneOf: readonly (string | number | boolean)[] }
  /** On the form given with this very action. */
  | { readonly kind: 'given'; readonly field: string; readonly isOneOf: readonly (string | number | boolean)[] }
  /** Who chairs or decides has not signed under the role himself. */
  | { readonly kind: 'notSigned'; readonly role: string }
  /** At least so many persons have signed; a panel that votes has an odd number. */
  | { readonly kind: 'signatures'; readonly role: string; readonly least: number; readonly odd?: true };

/** What the person must choose beside the form. `superior` is not chosen: the caller's service looks it up. */
export type ActionTarget = 'unit' | 'units' | 'superior' | 'masterCase' | 'untilDate' | 'category' | 'accused';

/**
 * A number worked out of the papers signed under a role, by those whose names count: who withdrew for an interest is
 * out. `of`: fields of the signed forms, all weighing the same. Hundredths.
 */
export type SignedFigure =
  | {
      readonly signed: string;
      readonly figure: 'count';
      readonly where?: { readonly field: string; readonly isOneOf: readonly (string | number | boolean)[] };
    }
  | { readonly signed: string; readonly figure: 'sum' | 'average'; readonly of: readonly string[] };

/** A fact (`<action or entry>.<field>`), what follows from the state in which the action is taken, or from what was signed. */
export type KnownSource =
  | string
  | { readonly inState: Readonly<Record<string, string | number | boolean>> }
  | SignedFigure;

export interface ActionDefinition<State extends string = string> {
  readonly label: Label;
  readonly from: readonly State[];
  /** `stay` keeps the state and its work item; `escalated` looks the state up in the definition's `escalatedTo`. */
  readonly to: State | 'stay' | 'escalated';
  readonly by: readonly ActorRule[];
  readonly reason?: 'required' | 'optional';
  /** `form@version`; the submission must be valid against it. */
  readonly form?: string;
  /** Fields of the form that the case answers itself: shown and not asked again, and another answer is refused. */
  readonly known?: Readonly<Record<string, KnownSource>>;
  readonly target?: ActionTarget;
  readonly guards?: readonly GuardRule[];
  readonly effects?: readonly ActionEffect[];
  /** Done by each party for itself; the case moves when the last open party has done it. */
  readonly join?: 'all';
  /** Who is told that somebody did it. */
  readonly tells?: TellRule;
  /** What the post is told whose task follows from it, before what the state itself says. */
  readonly arrival?: NoticeKind;
  /** Of target `units`: how many there must be; absent = two, since one alone handles nothing jointly. */
  readonly leastUnits?: number;
  /**
   * Of target `unit` and `units` outside the duty list: types of department that may be chosen. `all`: every one of them
   * is taken, in this order, at the level of the case's owner (three-department opinions).
   */
  readonly departments?: { readonly types: readonly string[]; readonly choice: 'any' | 'all' };
  /** Taken by the engine when a child case of that process ends in one of these states. */
  readonly onChildEnd?: { readonly process: string; readonly states: readonly string[] };
  /** Kinds of paper that the party has received by it; taking one from the citizen pages takes the action. */
  readonly receiptOf?: readonly string[];
  /** Papers made after the move, in the order of their making. */
  readonly issues?: readonly DocumentRule[];
  /** Buttons: `primary` moves the case on, `caution` sends it back or ends it. */
  readonly tone: 'primary' | 'neutral' | 'caution';
  readonly basis?: string;
}

/**
 * A paper the unit issues: its kind names the template (domain/documents/). `party`: shown to the citizen and delivered
 * with a receipt; `file`: kept with the case.
 */
export interface DocumentRule {
  readonly document: string;
  readonly to: 'party' | 'file';
}

/** Ways in which a matter reaches an office. */
export const channels = ['visit', 'letter', 'phone', 'fax', 'web', 'window'] as const;

/** How a case may come into being: report, settled on the spot, a duplicate, a record of another system. */
export interface EntryDefinition<State extends string = string> {
  readonly label: Label;
  readonly to: State;
  readonly by: readonly (Post | 'engine' | 'party')[];
  readonly form: string;
  readonly issues?: readonly DocumentRule[];
  /** A case about another one: which, and in which of its states it may be opened by hand. */
  readonly childOf?: { readonly processes: readonly string[] };
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
  /** Starts retroactively at the receipt when it starts by one of these actions: deemed acceptance (行政许可法 §32). */
  readonly retroactiveAfter?: readonly string[];
  /**
   * Started by one of these actions, it counts from the day that the action's form names in this field: a period that the
   * law counts from receipt (送达) and not from the record of it.
   */
  readonly startsOnDayOf?: Readonly<Record<string, string>>;
  /** What a reopened case goes on with. Absent = what was left. */
  readonly onReopen?: 'resume' | 'newBudget';
  /**
   * `fromCategory`: the limit of the category's standard row chosen at filing or opening. `untilFact`: up to the day
   * that a form named (`<action or entry>.<field>`, YYYY-MM-DD): a licence runs out when it runs out.
   */
  readonly limit: Limit | 'fromCategory' | { readonly untilFact: string };
  /** The clock runs while the case is in one of these states and stops when it leaves them. */
  readonly runsIn: readonly State[];
  /** Only for cases in which a form said one of these: 30 days for a form, 60 for a report. */
  readonly when?: Extract<GuardRule, { readonly kind: 'fact' }>;
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
  /**
   * Approvals; refusals do not count. An extension is bounded by the budget it adds to: the time of another unit, of a
   * higher owner or of a reopened case is a limit of its own. A suspension stops every clock: once is for the whole life.
   */
  readonly maxGrants: number;
  /** What an extension adds. Absent = once the original limit. */
  readonly by?: Limit;
  /** Where the request waits for its decision. */
  readonly queue: QueueRule;
  readonly basis: string;
}

/**
 * Who takes a new case. `place`: a point on the map, the lowest grid centre there (the default). `division`: a division
 * is named; the department of the type at the lowest of `levels` at or above it, or the grid centre where `centres`
 * names the division's own level. `parent`: a child case lies where its parent does.
 */
export type IntakeRule =
  | { readonly kind: 'place' }
  | {
      readonly kind: 'division';
      readonly department: string;
      readonly levels: readonly Level[];
      readonly centres?: readonly Level[];
    }
  | { readonly kind: 'parent' };

/** What is granted by a process that ends in an electronic licence. */
export interface LicenceRule {
  readonly title: Label;
  /** Three digits that follow the code of the issuing standard's organ in the identifier of GB/T 36904. */
  readonly typeSerial: string;
  /** Null = without end. */
  readonly validYears: number | null;
}

/** A published rule of the catalogue of matters: what people look a case type up by. */
export interface MatterRule {
  /** Rows of the 22 special projects (重点专项) of the city's plan that it serves. */
  readonly projects: readonly number[];
  /** Type of the department that leads (牵头单位). */
  readonly lead: string;
  readonly levels: readonly Level[];
  /** What a citizen reads before he starts. */
  readonly summary: Label;
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
  readonly intake?: IntakeRule;
  readonly matter?: MatterRule;
  readonly licence?: LicenceRule;
}

/** Checks names at compile time: a state that does not exist cannot be written. */
export function defineProcess<State extends string>(definition: ProcessDefinition<State>): ProcessDefinition<State> {
  return definition;
}
