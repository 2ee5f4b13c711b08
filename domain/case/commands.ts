/**
 * Commands to a case. Facts that need a database (units, limits, division, superior, who holds a post) are resolved by
 * the caller before the command is given: the kernel decides on data alone.
 */
import type { Limit, WorkingCalendar } from '../clock/types.ts';
import type { AttachmentId, CaseId, Instant, RequestId, SubmissionId, UserId, WorkItemId } from '../ids.ts';
import type { Actor, UnitRef } from '../organisation.ts';
import type { CategoryRef, Denied, Place, Urgency } from './state.ts';

interface CommandEnvelope {
  readonly requestId: RequestId;
  readonly actor: Actor;
  /** The sequence number the caller saw. Only used to say "the case has moved on" when the action is not legal. */
  readonly expectedSeq?: number;
}

/** A stored, validated form. `fields` are its non-personal facts that guards look at. */
export interface SubmissionFact {
  readonly id: SubmissionId;
  readonly form: string;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  /** Keyed hash of everything handed in, personal fields too: shows that a reused request id carries another content. */
  readonly contentDigest?: string;
}

export interface OpenCommand extends CommandEnvelope {
  readonly type: 'open';
  readonly caseId: CaseId;
  readonly number: string;
  readonly jurisdiction: string;
  readonly title: string;
  readonly process: string;
  readonly version: number;
  readonly entry: string;
  readonly category: CategoryRef;
  readonly urgency: Urgency;
  readonly place: Place;
  /** Of a matter without a point of its own: the division as the person named it, which tells two requests apart. */
  readonly divisionCode?: string;
  readonly owner: UnitRef;
  readonly assigned: UnitRef | null;
  readonly site: UnitRef | null;
  readonly submission: SubmissionFact;
  readonly masterCaseId: CaseId | null;
  /** A child case (supervision order, whistle): the case it is about. */
  readonly parentCaseId?: CaseId;
  /** Units that have to know of it from the start: those whose decision it reviews. */
  readonly knownTo?: readonly UnitRef[];
  /** An earlier matter of the same party that this one raises again (重复信访). */
  readonly repeatOf?: CaseId;
  /** That one has been given its last word. */
  readonly repeatsEnded?: true;
  /** Whom the case must be kept from, named at registration. */
  readonly denied?: Denied;
  /** Joint handling from the start: the first is the lead. */
  readonly units?: readonly UnitRef[];
  /** The lowest centre had nobody in the post: the case shows in the unowned queue of `owner`. */
  readonly skippedUnheld?: boolean;
  /** Imports only: the historical instant of the report. */
  readonly openedAt?: Instant;
  /**
   * Imports only: the historical instant of the closing. Given with the opening, so that the timer can never find the
   * record open and call overdue what was closed in time.
   */
  readonly closedAt?: Instant;
}

export interface ActCommand extends CommandEnvelope {
  readonly type: 'act';
  readonly action: string;
  /** The main or adjustment item acted on; absent = whichever open item the action belongs to. */
  readonly workItemId?: WorkItemId;
  readonly reason?: string;
  readonly submission?: SubmissionFact;
  readonly unit?: UnitRef;
  /** Parties of joint handling, the lead first. */
  readonly units?: readonly UnitRef[];
  readonly category?: CategoryRef;
  /** The row of the corrected category's standards that its limit was taken from. */
  readonly standardRow?: string;
  readonly urgency?: Urgency;
  readonly superior?: UnitRef;
  readonly masterCaseId?: CaseId;
  readonly until?: Instant;
  /** Persons whom a report accuses. */
  readonly accused?: readonly UserId[];
  /** The matter concluded before, which the form names by its number (不再受理). */
  readonly repeatOf?: CaseId;
  /** Limit of the standard row chosen in the form, where it differs from the category's. */
  readonly limit?: Limit;
  /** Imports only: the historical instant of the act. */
  readonly at?: Instant;
}

export interface ClaimCommand extends CommandEnvelope {
  readonly type: 'claim' | 'release';
  readonly workItemId: WorkItemId;
}

export interface AddNoteCommand extends CommandEnvelope {
  readonly type: 'addNote';
  readonly text: string;
}

export interface AttachCommand extends CommandEnvelope {
  readonly type: 'attach';
  readonly attachmentId: AttachmentId;
}

/**
 * Given by the workflow's one timer. `routing` answers, for the owner at the time of asking, where an escalation goes:
 * looked up just before, so an escalation whose owner has changed meanwhile is left to the next round.
 */
export interface ClockDueCommand extends CommandEnvelope {
  readonly type: 'clockDue';
  readonly routing: EscalationRoute | null;
}

export interface EscalationRoute {
  readonly from: UnitRef;
  /** The superior, or the next unit above it that has somebody in the post; null at the top. */
  readonly to: UnitRef | null;
  /** The direct superior had nobody in the post: the case shows in the unowned queue of `to`. */
  readonly skippedUnheld: boolean;
}

export interface ReceiveDuplicateCommand extends CommandEnvelope {
  readonly type: 'receiveDuplicate';
  readonly duplicateCaseId: CaseId;
  readonly duplicateNumber: string;
  readonly reporters: readonly UserId[];
  /** When the duplicate was reported: of two reports of one matter the earlier sets the clock (捆绑计时). */
  readonly openedAt?: Instant;
}

/** The master could not take the duplicate (closed meanwhile): the case goes back to where it can be worked on. */
export interface MergeFailedCommand extends CommandEnvelope {
  readonly type: 'mergeFailed';
}

export interface ReplaceCalendarCommand extends CommandEnvelope {
  readonly type: 'replaceCalendar';
  readonly calendar: WorkingCalendar;
}

/** The engine opened a child case that this case had asked for, or a person opened one about it. */
export interface ChildOpenedCommand extends CommandEnvelope {
  readonly type: 'childOpened';
  readonly childCaseId: CaseId;
  readonly process: string;
  readonly number: string;
  readonly cause: 'byHand' | 'byClock';
  /** Who has the child, where that unit has to know of this case as well: a reviewer reads what he reviews. */
  readonly owner?: UnitRef;
}

/** From the workflow of a child case that has ended. */
export interface ChildEndedCommand extends CommandEnvelope {
  readonly type: 'childEnded';
  readonly childCaseId: CaseId;
  readonly process: string;
  /** State in which it ended. */
  readonly state: string;
}

/** From whoever runs the product: a case under way goes on under a newer version of its process. */
export interface ChangeVersionCommand extends CommandEnvelope {
  readonly type: 'changeVersion';
  readonly toVersion: number;
}

export type Command =
  | OpenCommand
  | ActCommand
  | ClaimCommand
  | AddNoteCommand
  | AttachCommand
  | ClockDueCommand
  | ReceiveDuplicateCommand
  | MergeFailedCommand
  | ReplaceCalendarCommand
  | ChangeVersionCommand
  | ChildOpenedCommand
  | ChildEndedCommand;
