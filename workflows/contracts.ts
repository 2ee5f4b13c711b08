/** What the API, tests and the worker share of the workflows: names, ids, message shapes. */
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Command, ReceiveDuplicateCommand } from '#domain/case/commands.ts';
import type { CaseState } from '#domain/case/state.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { CaseId } from '#domain/ids.ts';

export const CASE_TASK_QUEUE = 'case-engine';
export const CASE_WORKFLOW_TYPE = 'caseLifecycle';
export const caseWorkflowId = (caseId: CaseId): string => `case/${caseId}`;

export interface CaseLifecycleInput {
  readonly caseId: CaseId;
  readonly calendar: WorkingCalendar;
  /** Present after continue-as-new. */
  readonly state?: CaseState;
}

/** Commands people give; the engine's own (`clockDue`, `mergeFailed`) never arrive as updates. */
export type CaseCommand = Exclude<Command, { readonly type: 'clockDue' | 'mergeFailed' | 'receiveDuplicate' }>;

/** Returned once the events are committed: the row is readable. `seq` is the last event of this command. */
export interface ActResult {
  readonly caseId: CaseId;
  readonly seq: number;
  readonly state: string;
}

/** One update for every command: its id is the command's requestId. A signal could not answer with a refusal. */
export const act = defineUpdate<ActResult, [CaseCommand]>('act');
/** From the workflow of a duplicate to its master; a past fact, so a signal. */
export const duplicateReported = defineSignal<[ReceiveDuplicateCommand]>('duplicateReported');
export const snapshot = defineQuery<CaseState | null>('snapshot');
