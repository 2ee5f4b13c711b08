/** The one armed timer of a case: re-armed only when the instant changes, never spinning when nothing came of it. */
import { condition, log, uuid4 } from '@temporalio/workflow';
import type { EscalationRoute } from '#domain/case/commands.ts';
import type { RequestId } from '#domain/ids.ts';
import type { CaseEngine } from './case-engine.ts';
import { findEscalationRoute } from './commit.ts';

/** A due instant that brought nothing forth is asked about again at this pace, or as soon as the case moves on. */
const FRUITLESS_RETRY = 60 * 60_000;

export class DueTimer {
  readonly #engine: CaseEngine;
  /** Sequence number at which the present instant brought nothing forth. */
  #fruitlessSeq: number | null = null;

  constructor(engine: CaseEngine) {
    this.#engine = engine;
  }

  /** One round: waits for the next instant and passes it. Returns early when the instant changes or on `leave`. */
  async next(leave: () => boolean): Promise<void> {
    const at = this.#engine.dueAt;
    const seq = this.#engine.seq;
    const isFruitless = this.#fruitlessSeq === seq;
    const changed = (): boolean => leave() || this.#engine.dueAt !== at || (isFruitless && this.#engine.seq !== seq);
    if (at === null) return condition(changed);

    const wait = isFruitless ? FRUITLESS_RETRY : Math.max(at - Date.now(), 1);
    if (await condition(changed, wait)) return;
    await this.#pass();
  }

  async #pass(): Promise<void> {
    const before = this.#engine.seq;
    const routing = await this.#route();
    const at = this.#engine.dueAt;
    this.#engine.give({
      type: 'clockDue',
      requestId: uuid4() as RequestId,
      actor: { kind: 'engine', reason: 'clock' },
      routing,
    });
    // Fired a moment early: not fruitless, only to be armed again.
    const isEarly = at !== null && at > Date.now();
    this.#fruitlessSeq = this.#engine.seq === before && !isEarly ? before : null;
    await this.#engine.committed();
  }

  /** Looked up just before it is used. If the owner changes meanwhile the kernel leaves the escalation to another round. */
  async #route(): Promise<EscalationRoute | null> {
    const needed = this.#engine.escalationNeeded();
    if (needed === null) return null;
    try {
      return await findEscalationRoute(needed.from, needed.post, needed.accused);
    } catch (error) {
      // Not a time-out, those are retried inside: the look-up was refused. The case stays where it is until asked again.
      log.warn('no escalation route', { caseId: this.#engine.caseId, error: String(error) });
      return null;
    }
  }
}
