/** What the API, tests and the worker share of the workflows: names, ids, message shapes. */
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import { commandDigest } from '#domain/case/command-digest.ts';
import type {
  ActCommand,
  ChildEndedCommand,
  ChildOpenedCommand,
  Command,
  ReceiveDuplicateCommand,
} from '#domain/case/commands.ts';
import type { CaseState } from '#domain/case/state.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { ErrorCode } from '#domain/errors.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';

export const CASE_TASK_QUEUE = 'case-engine';
export const CASE_WORKFLOW_TYPE = 'caseLifecycle';
export const caseWorkflowId = (caseId: CaseId): string => `case/${caseId}`;

/** The one sweep of the ladders in a namespace. */
export const LADDER_SWEEP_WORKFLOW_TYPE = 'ladderSweep';
export const LADDER_SWEEP_WORKFLOW_ID = 'ladder-sweep';

/**
 * How a case is opened: a repeated report meets the workflow it started before. Only a run that failed because nothing
 * was opened in it may be started again; a closed case answers `WorkflowExecutionAlreadyStarted`.
 */
export const openingPolicies = {
  workflowIdConflictPolicy: 'USE_EXISTING',
  workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
} as const;

/**
 * How a closed case is given the command that reopens it: the workflow has ended, so the command starts another run with
 * the stored state. A run still under way takes the command itself.
 */
export const reopeningPolicies = {
  workflowIdConflictPolicy: 'USE_EXISTING',
  workflowIdReusePolicy: 'ALLOW_DUPLICATE',
} as const;

export interface CaseLifecycleInput {
  readonly caseId: CaseId;
  readonly calendar: WorkingCalendar;
  /**
   * Set by everybody who starts a run: it begins after the ladder sweep came, and need not record that as a patch. A
   * patch costs every case an upsert of search attributes and a write of the visibility store.
   */
  readonly sweptRungs?: true;
  /** Present after continue-as-new, and when a closed case is to be reopened. */
  readonly state?: CaseState;
  /** `state` is final and waits for the command that reopens it; without one the run ends as it began. */
  readonly reopening?: true;
  /** The run before had papers still to issue. */
  readonly papersLeft?: true;
  /** State of the case by sequence number, for the requests in `state.answered`: a repeat gets the same answer. */
  readonly answers?: readonly (readonly [seq: number, state: string])[];
}

/** Type of the failure of a commit whose first detail is the state of the case that is stored instead. */
export const COMMIT_CONFLICT = 'COMMIT_CONFLICT';

/** Commands people give; the engine's own (`clockDue`, `mergeFailed`) never arrive as updates. */
export type CaseCommand = Exclude<
  Command,
  { readonly type: 'clockDue' | 'mergeFailed' | 'receiveDuplicate' | 'childEnded' }
>;

/** Returned once the events are committed: the row is readable. `seq` is the last event of this command. */
export interface ActResult {
  readonly caseId: CaseId;
  readonly seq: number;
  readonly state: string;
}

/**
 * The id of a command's update. The digest is part of it: by the request id alone the server would answer another
 * command with the outcome of the first, and the case could never refuse the reuse.
 */
export const updateIdOf = (command: CaseCommand): string => `${command.requestId}/${commandDigest(command)}`;

/**
 * One update for every command; its id is `updateIdOf(command)`. A signal could not answer with a refusal.
 *
 * Failures: `refusalOf` (refusals.ts) reads the refusal out of a `WorkflowUpdateFailedError`. A case whose workflow has
 * ended answers `WorkflowNotFoundError`: that is CASE_CLOSED, unless the event log already holds the request id, which
 * then was answered before. A time-out says nothing, and `isUndelivered` (refusals.ts) that nothing happened: in both
 * cases give the command again with the same update id.
 */
export const act = defineUpdate<ActResult, [CaseCommand]>('act');
/** From the workflow of a duplicate to its master; a past fact, so a signal. */
export const duplicateReported = defineSignal<[ReceiveDuplicateCommand]>('duplicateReported');

/** The master's answer to `duplicateReported`; `refusal` null = taken over. */
export interface DuplicateAnswer {
  readonly requestId: RequestId;
  readonly refusal: ErrorCode | null;
}
export const duplicateAnswered = defineSignal<[DuplicateAnswer]>('duplicateAnswered');

/** From the workflow of a child case that was opened or has ended to its parent; a past fact, so a signal. */
export const childReported = defineSignal<[ChildOpenedCommand | ChildEndedCommand]>('childReported');

/** From the workflow of a parent to its child, which is given up: take the first of these that is allowed. */
export const endAsked = defineSignal<[readonly ActCommand[]]>('endAsked');

export const snapshot = defineQuery<CaseState | null>('snapshot');

/** Gives a calendar version to every open case; one run a version. */
export const REPLAN_WORKFLOW_TYPE = 'replanCalendar';
export const replanWorkflowId = (replanId: string): string => `replan/${replanId}`;

export interface ReplanInput {
  readonly replanId: string;
  /** Present after continue-as-new: the last case that was given the calendar. */
  readonly cursor?: string;
  /** A finished replan once more, for the cases that could not be given the calendar. */
  readonly failedOnly?: boolean;
}
