/**
 * Opens supervision orders as the product's activity does, in memory: the parent is what the recorder was given, the issuer
 * the next centre up. Against PostgreSQL the activity itself runs in tests/integration.
 */
import type { OpenCommand } from '#domain/case/commands.ts';
import type { CaseId, RequestId, SubmissionId } from '#domain/ids.ts';
import { holderOf, REPLY_WITHIN_DAYS, supervisionOpening } from '#domain/processes/coordination/child-opening.ts';
import type { ChildActivities } from '#activities/contract.ts';
import type { ActResult } from '#workflows/contracts.ts';
import { superiorOf } from './case-cast.ts';
import type { CommitRecorder } from './commit-recorder.ts';

export class ChildOpener implements ChildActivities {
  readonly #recorder: CommitRecorder;
  readonly #open: (command: OpenCommand) => Promise<ActResult>;
  /** Every attempt, also those that failed. */
  readonly asked: CaseId[] = [];
  /** Called before an attempt; throwing is an outage. */
  beforeOpening: () => Promise<void> = async () => {};
  /** Called after an opening; throwing loses its answer. */
  afterOpening: () => Promise<void> = async () => {};

  constructor(recorder: CommitRecorder, open: (command: OpenCommand) => Promise<ActResult>) {
    this.#recorder = recorder;
    this.#open = open;
  }

  async openChildCase(parentId: CaseId, caseId: CaseId): Promise<{ readonly number: string }> {
    this.asked.push(caseId);
    await this.beforeOpening();
    const known = this.#recorder.commitsOf(caseId).at(-1);
    if (known !== undefined) return { number: known.state.number };
    const parent = this.#recorder.commitsOf(parentId).at(-1)?.state;
    if (parent === undefined) throw new Error('the parent is not stored');
    const holder = holderOf(parent);
    const number = `SO-350500-${caseId.slice(0, 8)}`;
    await this.#open(
      supervisionOpening({
        parent,
        caseId,
        number,
        requestId: caseId as string as RequestId,
        actor: { kind: 'engine', reason: 'clock' },
        owner: holder.id === parent.owner.id ? (superiorOf(parent.owner) ?? parent.owner) : parent.owner,
        submission: { id: caseId as string as SubmissionId, form: 'supervision-order@1', fields: { kind: 'overdue' } },
        dueDays: REPLY_WITHIN_DAYS,
      }),
    );
    await this.afterOpening();
    return { number };
  }
}
