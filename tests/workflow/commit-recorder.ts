/**
 * The outer border of the workflow, in memory: what the real activities leave in PostgreSQL. Only the time-skipping
 * suite uses it, where the server lives in a virtual year and a real database would count real time; the commit itself
 * is tested against PostgreSQL in tests/integration and tests/database.
 */
import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { CaseActivities, LadderActivities } from '#activities/contract.ts';
import type { CaseEvent } from '#domain/case/events.ts';
import type { EscalationRoute } from '#domain/case/commands.ts';
import type { CaseCommit } from '#domain/case/projection.ts';
import type { CaseId } from '#domain/ids.ts';
import type { Post, UnitRef } from '#domain/organisation.ts';
import { COMMIT_CONFLICT } from '#workflows/contracts.ts';
import { superiorOf } from './case-cast.ts';

export class CommitRecorder implements CaseActivities, LadderActivities {
  readonly #commits = new Map<CaseId, CaseCommit[]>();
  /** Every attempt, also those that failed or came twice. */
  readonly attempts: { readonly caseId: CaseId; readonly seq: number }[] = [];
  readonly routeQuestions: { readonly from: UnitRef; readonly post: Post }[] = [];
  /** Shifts of the ladder sweep begun; there is no database to sweep, so the first ones are over at once. */
  shifts = 0;
  /** Replaces the plain chain of superiors; null = the look-up is refused. */
  routes: ((from: UnitRef) => EscalationRoute | null) | null = null;
  /** Called before a commit is stored; throwing is an outage, waiting is a slow database. */
  beforeCommit: (commit: CaseCommit) => Promise<void> = async () => {};

  /** Refuses a gap as the unique key (case, seq) and the hash chain of the database do. */
  async commitTransition(commit: CaseCommit): Promise<void> {
    this.attempts.push({ caseId: commit.caseId, seq: commit.state.seq });
    await this.beforeCommit(commit);
    const stored = this.commitsOf(commit.caseId);
    const last = stored.at(-1)?.state.seq ?? 0;
    const first = commit.events[0]?.seq ?? 0;
    if (first <= last) return this.#assertSame(commit);
    if (first !== last + 1) throw new Error(`event ${first} after ${last}`);
    this.#commits.set(commit.caseId, [...stored, commit]);
  }

  #assertSame({ caseId, events }: CaseCommit): void {
    const stored = this.eventsOf(caseId);
    if (events.every(({ seq, requestId }) => stored[seq - 1]?.requestId === requestId)) return;
    const details = [this.commitsOf(caseId).at(-1)?.state];
    throw ApplicationFailure.create({ type: COMMIT_CONFLICT, details, nonRetryable: true });
  }

  async findEscalationRoute(from: UnitRef, post: Post): Promise<EscalationRoute> {
    this.routeQuestions.push({ from, post });
    const route = this.routes === null ? { from, to: superiorOf(from), skippedUnheld: false } : this.routes(from);
    if (route === null) throw ApplicationFailure.nonRetryable('the organisation is not known');
    return route;
  }

  async sweepLadders(): Promise<void> {
    this.shifts += 1;
    if (this.shifts > 2) await Context.current().cancelled;
  }

  /** Three batches of a replan, one case each; what the batches do is tested on the real database. */
  async replanBatch(_replanId: string, cursor: string | null): Promise<string | null> {
    const cases = ['case-1', 'case-2', 'case-3'];
    return cases[cursor === null ? 0 : cases.indexOf(cursor) + 1] ?? null;
  }

  commitsOf(caseId: CaseId): readonly CaseCommit[] {
    return this.#commits.get(caseId) ?? [];
  }

  eventsOf(caseId: CaseId): readonly CaseEvent[] {
    return this.commitsOf(caseId).flatMap(({ events }) => events);
  }

  stateOf(caseId: CaseId): string | undefined {
    return this.commitsOf(caseId).at(-1)?.state.state;
  }
}
