/**
 * The papers a case's moves ask for, made by an activity after their commit and beside everything else: nobody waits for
 * a PDF. The activity reads what is stored and makes what is missing, so one run serves all that was asked meanwhile. A
 * run that ends by continue-as-new hands the rest to the next; a closed case ends when its last paper is there.
 *
 * Needs no patch: a process that issues nothing, as all did before, sets off no activity.
 */
import { log, proxyActivities, sleep } from '@temporalio/workflow';
import type { DocumentActivities } from '#activities/contract.ts';
import type { CaseEvent } from '#domain/case/events.ts';
import { asksForPapers, canIssuePapers } from '#domain/documents/papers.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import type { CaseEngine } from './case-engine.ts';

const { issueDocuments } = proxyActivities<DocumentActivities>({
  startToCloseTimeout: '2 minutes',
  // A worker that dies over a paper is missed soon: somebody waits at the counter for it.
  heartbeatTimeout: '20 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

export class DocumentIssuing {
  readonly #engine: CaseEngine;
  #wanted = false;
  #underWay = false;

  /** `left`: an earlier run of the case was not done. */
  constructor(engine: CaseEngine, left: boolean) {
    this.#engine = engine;
    engine.whenStored((events) => {
      if (this.#areAskedBy(events)) this.#want();
    });
    if (left) this.#want();
  }

  get areDone(): boolean {
    return !this.#wanted && !this.#underWay;
  }

  /** Null: what is stored came from a workflow task that was lost, and may ask for anything. */
  #areAskedBy(events: readonly CaseEvent[] | null): boolean {
    const { state } = this.#engine;
    const definition = state === null ? null : findDefinition(state.process, state.version);
    if (definition === null) return false;
    return events === null ? canIssuePapers(definition) : asksForPapers(definition, events);
  }

  #want(): void {
    this.#wanted = true;
    if (!this.#underWay) void this.#issueAll();
  }

  async #issueAll(): Promise<void> {
    this.#underWay = true;
    while (this.#wanted) {
      this.#wanted = false;
      await this.#issue();
    }
    this.#underWay = false;
  }

  /** Even a failure marked final is tried again: the case shows which paper is missing. */
  async #issue(): Promise<void> {
    const { caseId } = this.#engine;
    for (;;) {
      try {
        return await issueDocuments(caseId);
      } catch (error) {
        log.error('papers were not issued; trying again', { caseId, error: String(error) });
        await sleep('10 minutes');
      }
    }
  }
}
