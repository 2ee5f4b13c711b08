/** The side effects of workflows, by type: workflows import this file and nothing else of activities. */
import type { EscalationRoute } from '#domain/case/commands.ts';
import type { CaseCommit } from '#domain/case/projection.ts';
import type { CaseId, UnitId } from '#domain/ids.ts';
import type { UnitRef, Post } from '#domain/organisation.ts';

export interface CaseActivities {
  /**
   * One transaction: events, case row, work items, clocks, notices, then pg_notify. Idempotent by (case, seq): a lost
   * workflow task replays local activities.
   */
  commitTransition(commit: CaseCommit): Promise<void>;
  /** The unit above `from` that can take over, past those accused; see EscalationRoute. */
  findEscalationRoute(from: UnitRef, post: Post, accused?: readonly UnitId[]): Promise<EscalationRoute>;
}

export interface LadderActivities {
  /**
   * Fires quiet rungs as they fall due, for about an hour. Safe to run several times at once, and to kill at any moment:
   * what it does, it does in transactions that claim the rungs.
   */
  sweepLadders(): Promise<void>;
}

export interface OpenedChild {
  readonly number: string;
  /** Of a child that an action asked for: the unit that has it. */
  readonly owner?: UnitRef;
}

export interface ChildActivities {
  /** Opens the supervision order a case asked for, once however often it is asked; answers with its number. */
  openChildCase(parent: CaseId, child: CaseId): Promise<OpenedChild>;
}

export interface DocumentActivities {
  /**
   * Makes every paper that the stored events of the case ask for and carries its licences' status into the register;
   * each once, however often it is asked.
   */
  issueDocuments(caseId: CaseId): Promise<void>;
}
