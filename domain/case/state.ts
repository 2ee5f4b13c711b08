/**
 * The kernel state of one case: serialisable, carried through continue-as-new, stored beside the case row so that the
 * API can tell which actions a caller has. It holds no personal data: people appear by id, forms by submission id.
 */
import type { Clock, Limit } from '../clock/types.ts';
import type { CaseId, Instant, RequestId, SubmissionId, UnitId, UserId, WorkItemId } from '../ids.ts';
import type { Post, UnitRef } from '../organisation.ts';
import type { AdjustmentKind, ChildPlace } from '../processes/define.ts';

/**
 * Where a matter lies. Division codes are '' where the jurisdiction has no such level. A point in WGS-84 degrees, or none:
 * a petition of a county has none. States and events of earlier builds have the middle of the city instead, without cell.
 */
export interface Place {
  readonly cityCode: string;
  readonly countyCode: string;
  readonly townCode: string;
  readonly villageCode: string;
  readonly cellCode: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

export type Urgency = 'normal' | 'urgent';

/** A category with the limit of its standard row. `code` is e.g. `E-01-10`. */
export interface CategoryRef {
  readonly code: string;
  /** Null when the source knows none (imported records without a target): then no clock bound to it starts. */
  readonly limit: Limit | null;
}

export type WorkItemKind = 'main' | 'adjustment';
export type WorkItemStatus = 'open' | 'done' | 'cancelled';

export interface WorkItem {
  readonly id: WorkItemId;
  readonly kind: WorkItemKind;
  /** State of the case it belongs to (main) or the adjustment it decides. */
  readonly purpose: string;
  readonly unit: UnitRef;
  readonly post: Post;
  readonly claimedBy: UserId | null;
  readonly status: WorkItemStatus;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

/** A unit that handles jointly with others. The lead (主办) answers for the whole, the others assist (协办). */
export interface Party {
  readonly unit: UnitRef;
  readonly role: 'lead' | 'assisting';
  readonly done: boolean;
}

/** Units and persons accused. */
export interface Denied {
  readonly unitIds: readonly UnitId[];
  readonly userIds: readonly UserId[];
}

/** A person's own part of a paper; `facts` are what his form said, never personal. */
export interface Signature {
  readonly role: string;
  readonly userId: UserId;
  readonly submissionId: SubmissionId | null;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** A case opened about this one: supervision order, whistle. Until `number` is known its opening is still under way. */
export interface ChildCase {
  readonly caseId: CaseId;
  readonly process: string;
  readonly cause: 'byHand' | 'byClock';
  readonly number: string | null;
  /** Of a child that an action opens: which entry, and the unit it belongs to. */
  readonly entry?: string;
  readonly at?: ChildPlace;
  /** Its form: the child is opened with what was submitted here. */
  readonly submissionId?: SubmissionId;
  /** State in which it ended. */
  readonly endedIn?: string;
  /** It was asked to end, by the first of these actions that it may take. */
  readonly endAsked?: { readonly actions: readonly string[]; readonly reason: string | null };
}

export interface PendingAdjustment {
  readonly kind: AdjustmentKind;
  readonly workItemId: WorkItemId;
  readonly requestedBy: UserId;
  /** The unit he asked for: its slice is what an extension lengthens. */
  readonly unitId?: UnitId;
  /** Suspension only: when it ends by itself. */
  readonly until: Instant | null;
}

/** A request already answered: update ids are forgotten at continue-as-new, so a bounded list rides in the state. */
export interface AnsweredRequest {
  readonly requestId: RequestId;
  /** Digest of the command body: the same id with another body is refused. */
  readonly digest: string;
  readonly seq: number;
}
/** How many answered requests ride in the state. */
export const ANSWERED_REQUESTS_KEPT = 50;

export interface CaseState {
  readonly caseId: CaseId;
  readonly number: string;
  readonly jurisdiction: string;
  /** Category and place, e.g. `暴露生活垃圾 · 梅山社区`: no personal data. */
  readonly title: string;
  readonly process: string;
  readonly version: number;
  /** Sequence number of the last event. */
  readonly seq: number;
  readonly state: string;
  readonly category: CategoryRef;
  readonly urgency: Urgency;
  readonly place: Place;
  readonly owner: UnitRef;
  readonly assigned: UnitRef | null;
  readonly site: UnitRef | null;
  /** Every unit that owns, owned, handles or handled the case: departments go on seeing what was theirs. */
  readonly involvedUnits: readonly UnitRef[];
  readonly reporters: readonly UserId[];
  /** People who handled the matter: none of them may check or close it. */
  readonly handledBy: readonly UserId[];
  readonly workItems: readonly WorkItem[];
  /** Work items ever opened, for ids `<caseId>.<n>`. */
  readonly workItemCount: number;
  readonly clocks: Readonly<Record<string, Clock>>;
  /** Owner when the present generation of a clock started: another owner means another budget. */
  readonly clockOwners: Readonly<Record<string, UnitId>>;
  readonly ladder: 'full' | 'verdictOnly';
  readonly adjustments: readonly PendingAdjustment[];
  readonly adjustmentsGranted: Readonly<Record<AdjustmentKind, number>>;
  readonly suspendedUntil: Instant | null;
  /** Clocks that were overdue at any time; the raw fact stays whatever happens later. */
  readonly overdueClocks: readonly string[];
  readonly reworkCount: number;
  readonly masterCaseId: CaseId | null;
  /** Of a child case: the case it is about. */
  readonly parentCaseId?: CaseId;
  /** Registered as the same matter as one that has been given its last word. */
  readonly repeatsEnded?: true;
  /** Units handling jointly; absent or empty when one unit does. */
  readonly parties?: readonly Party[];
  /** Units that passed the case on, latest last: where a return goes. */
  readonly transferredFrom?: readonly UnitRef[];
  readonly children?: readonly ChildCase[];
  /** Whom this case must be kept from (信访工作条例 §30, §46): beats every grant. */
  readonly denied?: Denied;
  /** Persons who may take no part in it (回避, 信访工作条例 §28). */
  readonly recused?: readonly UserId[];
  /** Names under papers of several persons, in the order of signing. */
  readonly signatures?: readonly Signature[];
  /** The unit assigned was named after review and may not return the case. */
  readonly designated?: true;
  readonly reopenCount?: number;
  /** Of the latest reopening: clocks started before it belong to the closed life of the case. */
  readonly reopenedAt?: Instant;
  /** Set when no superior unit or post-holder could be found: the case shows in the unowned queue with this reason. */
  readonly unownedReason: UnownedReason | null;
  /** Latest non-personal form facts by `<action>.<field>`, e.g. `reportPostCheck.result`: what guards look at. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly lastSubmissionId: SubmissionId | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly answered: readonly AnsweredRequest[];
}

export type UnownedReason = 'noSuperior' | 'noPostHolder';
