/**
 * The closed union of case events: append-only, hash-chained, stored as JSON. Changing a shape here needs a migration
 * of stored events or an upcast in evolve; adding a type does not.
 */
import type { CountingRule, Limit } from '../clock/types.ts';
import type { AttachmentId, CaseId, Instant, RequestId, SubmissionId, UnitId, UserId, WorkItemId } from '../ids.ts';
import type { Post, UnitRef } from '../organisation.ts';
import type { AdjustmentKind, ChildPlace, LicenceStatus } from '../processes/define.ts';
import type { RungEffect } from '../escalation/types.ts';
import type { OpenCommand } from './commands.ts';
import type { CategoryRef, Party, Signature, Urgency, UnownedReason, WorkItemKind } from './state.ts';

/** Who did it, in which capacity: shown in the timeline. */
export type ActorStamp =
  | {
      readonly kind: 'person';
      readonly userId: UserId;
      readonly unitId: UnitId;
      readonly post: Post;
      /** The holder of the post, when somebody stood in for him. */
      readonly onBehalfOf?: UserId;
    }
  | { readonly kind: 'party' }
  | {
      readonly kind: 'engine';
      readonly reason: 'clock' | 'import' | 'merge' | 'child' | 'parent' | 'calendar' | 'upgrade';
    };

/** What the opening said, without what belongs to the message alone. */
export type OpenFacts = Omit<
  OpenCommand,
  'type' | 'requestId' | 'actor' | 'expectedSeq' | 'openedAt' | 'closedAt' | 'skippedUnheld'
>;

interface EventData {
  opened: OpenFacts & {
    readonly ladder: 'full' | 'verdictOnly';
    readonly state: string;
    readonly final: boolean;
  };
  moved: {
    readonly action: string;
    readonly from: string;
    readonly to: string;
    readonly final: boolean;
    readonly reason: string | null;
    readonly submissionId: SubmissionId | null;
    /** Non-personal facts of the form, e.g. `standardRow`, `result`; they join the state's `facts`. */
    readonly facts: Readonly<Record<string, string | number | boolean>>;
    /** The matter concluded before, which is raised again. */
    readonly repeatOf?: CaseId;
  };
  /** The standard row chosen sets the limit of the clocks bound to the category. */
  limitChosen: { readonly limit: Limit };
  unitAssigned: { readonly unit: UnitRef | null };
  handlerRecorded: { readonly userId: UserId };
  ownerChanged: { readonly from: UnitRef; readonly to: UnitRef; readonly cause: 'byHand' | 'byClock' };
  becameUnowned: { readonly reason: UnownedReason };
  workItemOpened: {
    readonly id: WorkItemId;
    readonly kind: WorkItemKind;
    readonly purpose: string;
    readonly unit: UnitRef;
    readonly post: Post;
  };
  workItemClosed: { readonly id: WorkItemId; readonly outcome: 'done' | 'cancelled' };
  workItemClaimed: { readonly id: WorkItemId; readonly userId: UserId };
  workItemReleased: { readonly id: WorkItemId };
  clockStarted: {
    readonly clock: string;
    readonly limit: Limit;
    readonly generation: number;
    /** A retroactive start: deemed acceptance counts from the day of receipt. Absent = the event's own instant. */
    readonly from?: Instant;
    readonly counting?: CountingRule;
  };
  clockStopped: { readonly clock: string };
  clockPaused: { readonly clock: string; readonly basis: string };
  clockResumed: { readonly clock: string; readonly basis: string };
  clockExtended: { readonly clock: string; readonly by: Limit; readonly basis: string };
  clockRebudgeted: {
    readonly clock: string;
    readonly limit: Limit;
    readonly basis: string;
    /** Reminders that lie in the future again and are given again. */
    readonly released?: readonly string[];
  };
  /** Counts from an earlier report of the same matter (捆绑计时). */
  clockBackdated: { readonly clock: string; readonly from: Instant; readonly basis: string };
  rungReached: {
    readonly clock: string;
    readonly generation: number;
    readonly rung: string;
    readonly effect: RungEffect;
  };
  noteAdded: { readonly text: string };
  attachmentAdded: { readonly attachmentId: AttachmentId };
  adjustmentRequested: {
    readonly adjustment: AdjustmentKind;
    readonly workItemId: WorkItemId;
    readonly reason: string;
    readonly until: Instant | null;
  };
  adjustmentDecided: {
    readonly adjustment: AdjustmentKind;
    readonly granted: boolean;
    readonly reason: string | null;
  };
  suspended: { readonly until: Instant };
  resumed: { readonly basis: 'byHand' | 'endDate'; readonly reason: string | null };
  mergedInto: { readonly masterCaseId: CaseId };
  mergeFailed: { readonly masterCaseId: CaseId };
  duplicateReceived: { readonly caseId: CaseId; readonly number: string; readonly reporters: readonly UserId[] };
  calendarReplaced: {
    readonly calendar: string;
    readonly version: number;
    /** Clocks whose due instant moved; null where the clock had or has none (paused). */
    readonly dues?: readonly {
      readonly clock: string;
      readonly dueFrom: Instant | null;
      readonly dueTo: Instant | null;
    }[];
    /**
     * Reminders and overdue verdicts of the old calendar that lie in the future by the new one: they are undone and fire
     * again in their time. Steps that moved the case stand.
     */
    readonly released?: readonly {
      readonly clock: string;
      readonly rung: string;
      /** It is the overdue verdict that is undone. */
      readonly verdict?: boolean;
    }[];
  };
  partiesInvited: { readonly parties: readonly Party[] };
  partyDone: { readonly unitId: UnitId; readonly submissionId: SubmissionId | null };
  categoryChanged: {
    readonly category: CategoryRef;
    readonly urgency: Urgency;
    /** Absent where the category has one row. */
    readonly standardRow?: string;
  };
  reopened: { readonly reason: string };
  /** The child's id is derived from case, clock, generation and rung, so that opening it again opens nothing twice. */
  childRequested: {
    readonly caseId: CaseId;
    readonly process: string;
    readonly cause: 'byHand' | 'byClock';
    readonly entry?: string;
    readonly at?: ChildPlace;
    readonly submissionId?: SubmissionId;
  };
  childOpened: { readonly caseId: CaseId; readonly number: string; readonly owner?: UnitRef };
  childEnded: { readonly caseId: CaseId; readonly state: string };
  /** The child is to end by the first of these actions that it may take. */
  childEndAsked: { readonly caseId: CaseId; readonly actions: readonly string[]; readonly reason: string | null };
  signed: Signature;
  signaturesCleared: { readonly role: string };
  /** What the forms of these actions said counts no more. */
  factsCleared: { readonly of: readonly string[] };
  recused: { readonly userId: UserId };
  accusedNamed: { readonly userIds: readonly UserId[] };
  designated: { readonly unitId: UnitId };
  licenceIssued: { readonly type: string };
  /** `clocks`: those of the whole case that became the slice of the unit at work. */
  versionChanged: {
    readonly from: number;
    readonly to: number;
    readonly clocks?: readonly { readonly from: string; readonly to: string }[];
  };
  licenceChanged: { readonly status: LicenceStatus };
}

export type CaseEventType = keyof EventData;

export type CaseEventBody = {
  [Type in CaseEventType]: { readonly type: Type; readonly data: EventData[Type] };
}[CaseEventType];

export type CaseEvent = CaseEventBody & {
  /** 1, 2, 3… without gaps. */
  readonly seq: number;
  readonly at: Instant;
  readonly actor: ActorStamp;
  readonly requestId: RequestId;
  /** Digest of the command that caused it, for the idempotency check. */
  readonly digest: string;
};
