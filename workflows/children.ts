/**
 * Cases that this one has asked for: a ladder wants a supervision order, an action a review. Each is opened by an activity
 * that is tried until it succeeds, beside everything else that happens to the case; what was asked for before a closing is
 * opened all the same. Who gives one up has it ended: it is told by a signal. A run that ends by continue-as-new leaves the
 * rest to the next, where the same id meets what was opened.
 */
import { getExternalWorkflowHandle, log, proxyActivities, sleep, uuid4 } from '@temporalio/workflow';
import type { ChildActivities, OpenedChild } from '#activities/contract.ts';
import type { ActCommand } from '#domain/case/commands.ts';
import type { ChildCase } from '#domain/case/state.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import type { CaseEngine } from './case-engine.ts';
import { caseWorkflowId, endAsked } from './contracts.ts';

const { openChildCase } = proxyActivities<ChildActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

export class ChildOpenings {
  readonly #engine: CaseEngine;
  readonly #underWay = new Set<CaseId>();
  readonly #telling = new Set<CaseId>();
  readonly #told = new Set<CaseId>();

  constructor(engine: CaseEngine) {
    this.#engine = engine;
  }

  /** Nothing asked for is without its number, and whatever is given up knows. */
  get areDone(): boolean {
    return this.#wanted().length === 0 && this.#givenUp().every(({ caseId }) => this.#told.has(caseId));
  }

  get haveNew(): boolean {
    return this.#wanted().some(({ caseId }) => !this.#underWay.has(caseId)) || this.#toTell().length > 0;
  }

  begin(): void {
    for (const child of this.#wanted()) {
      if (this.#underWay.has(child.caseId)) continue;
      this.#underWay.add(child.caseId);
      void this.#open(child);
    }
    for (const child of this.#toTell()) {
      this.#telling.add(child.caseId);
      void this.#tell(child);
    }
  }

  /** A child that has ended meanwhile need not know. */
  async #tell({ caseId, endAsked: asked }: ChildCase): Promise<void> {
    if (asked === undefined) return;
    await this.#engine.committed();
    const { actions, reason } = asked;
    const commands = actions.map((action): ActCommand => ({
      type: 'act',
      action,
      requestId: uuid4() as RequestId,
      actor: { kind: 'engine', reason: 'parent' },
      ...(reason !== null && { reason }),
    }));
    try {
      await getExternalWorkflowHandle(caseWorkflowId(caseId)).signal(endAsked, commands);
    } catch {
      log.info('the child has ended by itself', { caseId });
    }
    this.#told.add(caseId);
  }

  async #open({ caseId, process, cause }: ChildCase): Promise<void> {
    // The activity reads the parent from the database: it must be stored first.
    await this.#engine.committed();
    const { number, owner } = await this.#opened(caseId);
    this.#engine.give({
      type: 'childOpened',
      requestId: uuid4() as RequestId,
      actor: { kind: 'engine', reason: 'clock' },
      childCaseId: caseId,
      process,
      number,
      cause,
      ...(owner !== undefined && { owner }),
    });
    await this.#engine.committed();
    // It may have been given up before it was there.
    this.begin();
  }

  /** Even a failure marked final is tried again: until it succeeds the case shows an order without a number. */
  async #opened(caseId: CaseId): Promise<OpenedChild> {
    for (;;) {
      try {
        return await openChildCase(this.#engine.caseId, caseId);
      } catch (error) {
        log.error('a child case was not opened; trying again', { caseId, error: String(error) });
        await sleep('10 minutes');
      }
    }
  }

  #givenUp(): readonly ChildCase[] {
    return this.#engine.state?.children?.filter((child) => child.endAsked && child.endedIn === undefined) ?? [];
  }

  /** Once a run, and not before it is there. */
  #toTell(): readonly ChildCase[] {
    return this.#givenUp().filter(({ caseId, number }) => number !== null && !this.#telling.has(caseId));
  }

  #wanted(): readonly ChildCase[] {
    // What a person opens by hand beside the case is told when it is there; its opening is not this case's doing.
    const isOurs = ({ cause, entry }: ChildCase): boolean => cause === 'byClock' || entry !== undefined;
    return this.#engine.state?.children?.filter((child) => child.number === null && isOurs(child)) ?? [];
  }
}
