/**
 * Makes papers as the product's activity does, in memory: whatever the stored events ask for and is not there yet, each
 * once, in the order of the events. Files, numbers and the register are tested against PostgreSQL in tests/integration.
 */
import type { DocumentActivities } from '#activities/contract.ts';
import { papersOf } from '#domain/documents/papers.ts';
import type { CaseId } from '#domain/ids.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import type { CommitRecorder } from './commit-recorder.ts';

export class DocumentIssuer implements DocumentActivities {
  readonly #recorder: CommitRecorder;
  readonly #made = new Map<CaseId, string[]>();
  /** Every attempt, also those that failed. */
  readonly asked: CaseId[] = [];
  /** Called before an attempt; throwing is an outage, waiting is a slow one. */
  beforeIssuing: (caseId: CaseId) => Promise<void> = async () => {};
  /** Called after one; throwing loses its answer. */
  afterIssuing: (caseId: CaseId) => Promise<void> = async () => {};

  constructor(recorder: CommitRecorder) {
    this.#recorder = recorder;
  }

  async issueDocuments(caseId: CaseId): Promise<void> {
    this.asked.push(caseId);
    await this.beforeIssuing(caseId);
    const state = this.#recorder.commitsOf(caseId).at(-1)?.state;
    const definition = state === undefined ? null : findDefinition(state.process, state.version);
    if (definition === null) throw new Error('the case is not stored');
    const wanted = papersOf(definition, this.#recorder.eventsOf(caseId)).map(({ seq, kind }) => `${seq} ${kind}`);
    const there = this.#made.get(caseId) ?? [];
    this.#made.set(caseId, [...there, ...wanted.filter((paper) => !there.includes(paper))]);
    await this.afterIssuing(caseId);
  }

  /** Kinds of the papers made, in the order of their making. */
  papersOf(caseId: CaseId): readonly string[] {
    return (this.#made.get(caseId) ?? []).map((paper) => paper.split(' ')[1] ?? '');
  }

  attemptsFor(caseId: CaseId): number {
    return this.asked.filter((asked) => asked === caseId).length;
  }

  recover(): void {
    this.beforeIssuing = async () => {};
    this.afterIssuing = async () => {};
  }
}
