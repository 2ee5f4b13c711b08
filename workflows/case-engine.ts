/**
 * One case inside its workflow: kernel state, calendar and the chain of commits. `give` is synchronous: the state moves
 * before anything is awaited, so two commands in one activation cannot cross, and commits happen in the order given.
 */
import { currentUpdateInfo, log, patched } from '@temporalio/workflow';
import type { Command } from '#domain/case/commands.ts';
import { refuse, type Decision, type KernelContext } from '#domain/case/context.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import type { CaseEvent } from '#domain/case/events.ts';
import { nextDue } from '#domain/case/next-due.ts';
import type { CaseCommit } from '#domain/case/projection.ts';
import type { CaseState } from '#domain/case/state.ts';
import { toCommit } from '#domain/case/to-commit.ts';
import { supersedes } from '#domain/clock/supersedes.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { Refusal } from '#domain/errors.ts';
import { escalationNeeded } from '#domain/escalation/escalation.ts';
import type { CaseId, Instant } from '#domain/ids.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import { commitDurably } from './commit.ts';
import type { ActResult, CaseLifecycleInput } from './contracts.ts';
import { toFailure } from './refusals.ts';

type Outcome =
  /** Resolves once the events are stored. */
  { readonly ok: true; readonly answered: Promise<ActResult> } | { readonly ok: false; readonly refusal: Refusal };

/** Called with the events of each stored commit; null where others than decided turned out to be stored. */
type StoredListener = (events: readonly CaseEvent[] | null) => void;

/** What a validator has decided, and on what. */
interface Prepared {
  readonly updateId: string | undefined;
  readonly state: CaseState | null;
  readonly calendar: WorkingCalendar;
  readonly at: Instant;
  readonly decision: Decision;
}

/** An accepted command on its way to the database. */
interface Entry {
  readonly command: Command;
  readonly commit: CaseCommit;
  readonly promise: Promise<ActResult>;
  readonly resolve: (answer: ActResult) => void;
  readonly reject: (failure: Error) => void;
}

export class CaseEngine {
  readonly caseId: CaseId;
  #state: CaseState | null;
  #calendar: WorkingCalendar;
  #dueAt: Instant | null = null;
  #unsettledMerge: CaseId | null = null;
  #prepared: Prepared | null = null;
  readonly #queue: Entry[] = [];
  #drained: Promise<void> = Promise.resolve();
  #tellStored: StoredListener = () => undefined;
  /** State of the case after each answered command, by sequence number: a repeated request gets the same answer. */
  readonly #answers: Map<number, string>;
  /** Runs begun before the ladder sweep fire their quiet rungs by timer, too; whoever comes second changes nothing. */
  readonly #withQuiet: boolean;

  constructor(input: CaseLifecycleInput) {
    this.caseId = input.caseId;
    this.#withQuiet = input.sweptRungs !== true && !patched('2026-11-24-quiet-rungs');
    this.#calendar = input.calendar;
    this.#state = input.state ?? null;
    this.#answers = new Map(input.answers);
    this.#plan();
  }

  get state(): CaseState | null {
    return this.#state;
  }

  get seq(): number {
    return this.#state?.seq ?? 0;
  }

  /** The instant the next timer is for; kept, because wait conditions ask for it at every activation. */
  get dueAt(): Instant | null {
    return this.#dueAt;
  }

  /** The master that has not answered yet whether it takes this case over. */
  get unsettledMerge(): CaseId | null {
    return this.#unsettledMerge;
  }

  get isOver(): boolean {
    return this.#state !== null && this.#unsettledMerge === null && this.#isFinal(this.#state);
  }

  /** What the next run starts with. */
  get carried(): CaseLifecycleInput {
    const kept = new Set(this.#state?.answered.map(({ seq }) => seq));
    return {
      caseId: this.caseId,
      calendar: this.#calendar,
      ...(!this.#withQuiet && { sweptRungs: true }),
      ...(this.#state && { state: this.#state }),
      answers: [...this.#answers].filter(([seq]) => kept.has(seq)),
    };
  }

  /** Resolves when everything accepted so far is stored. */
  committed(): Promise<void> {
    return this.#drained;
  }

  whenStored(listener: StoredListener): void {
    this.#tellStored = listener;
  }

  mergeSettled(): void {
    this.#unsettledMerge = null;
  }

  /** The look-up an escalation due now needs; null when none is due. */
  escalationNeeded(): ReturnType<typeof escalationNeeded> {
    const state = this.#state;
    return state === null ? null : escalationNeeded(this.#context(state), state, Date.now());
  }

  /**
   * For validators: decides and changes nothing. A command the kernel stumbles over is refused: thrown on, it would
   * fail the workflow task again and again and block the whole case.
   */
  refusalOf(command: Command): Refusal | null {
    try {
      const decision = this.#decide(command);
      this.#prepare(decision);
      return decision.ok ? null : decision.refusal;
    } catch (error) {
      log.error('decide failed', { caseId: this.caseId, type: command.type, error: String(error) });
      return { code: 'ENGINE_UNAVAILABLE' };
    }
  }

  /** Decides, moves the state and queues the commit, all before returning. */
  give(command: Command): Outcome {
    const decision = this.#takePrepared() ?? this.#decide(command);
    if (!decision.ok) return decision;
    if (command.type === 'replaceCalendar' && supersedes(command.calendar, this.#calendar)) {
      this.#calendar = command.calendar;
    }
    if (decision.answeredAt !== null) return { ok: true, answered: this.#answerAgain(command, decision.answeredAt) };
    const commit = this.#apply(decision.events);
    if (commit === null) return { ok: true, answered: Promise.resolve(this.#answer(this.seq)) };
    const { promise, resolve, reject } = Promise.withResolvers<ActResult>();
    // Whoever gave the command listens; a refusal after a rebase must not count as unhandled where nobody does.
    promise.catch(() => undefined);
    this.#queue.push({ command, commit, promise, resolve, reject });
    if (this.#queue.length === 1) this.#drained = this.#drain();
    return { ok: true, answered: promise };
  }

  /**
   * An update's handler follows its validator at once, with the same command. A replay has no validators: there the
   * handler decides, and comes to the same from the same.
   */
  #prepare(decision: Decision): void {
    const updateId = currentUpdateInfo()?.id;
    this.#prepared = { updateId, state: this.#state, calendar: this.#calendar, at: Date.now(), decision };
  }

  /** Void when anything has moved since. */
  #takePrepared(): Decision | null {
    const prepared = this.#prepared;
    this.#prepared = null;
    if (prepared?.updateId === undefined || prepared.updateId !== currentUpdateInfo()?.id) return null;
    const isSame = prepared.state === this.#state && prepared.calendar === this.#calendar && prepared.at === Date.now();
    return isSame ? prepared.decision : null;
  }

  /** Stores the queue in order. One at a time: (case, seq) has no gaps. */
  async #drain(): Promise<void> {
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      const result = await commitDurably(next.commit);
      if (result.kind === 'conflict') {
        this.#rebase(result.stored);
        this.#tellStored(null);
      } else {
        this.#queue.shift();
        this.#tellStored(next.commit.events);
        next.resolve(this.#answer(next.commit.state.seq));
      }
    }
  }

  /**
   * A workflow task was lost after its commit, and the server delivered other commands in its place. What the database
   * shows has been seen by people, so it holds: everything still in the queue is decided anew on top of it.
   */
  #rebase(stored: CaseState): void {
    const waiting = this.#queue.splice(0);
    this.#state = stored;
    this.#unsettledMerge = stored.masterCaseId;
    this.#answers.set(stored.seq, stored.state);
    this.#plan();
    for (const entry of waiting) {
      const decision = this.#decide(entry.command);
      if (!decision.ok) {
        entry.reject(toFailure(decision.refusal));
        continue;
      }
      const commit = decision.answeredAt === null ? this.#apply(decision.events) : null;
      if (commit === null) entry.resolve(this.#answer(decision.answeredAt ?? this.seq));
      else this.#queue.push({ ...entry, commit });
    }
  }

  #apply(events: readonly CaseEvent[]): CaseCommit | null {
    const before = this.#state;
    const after = events.reduce<CaseState | null>(evolve, before);
    if (after === null || events.length === 0) return null;
    this.#state = after;
    if (after.masterCaseId !== before?.masterCaseId) this.#unsettledMerge = after.masterCaseId;
    this.#answers.set(after.seq, after.state);
    this.#plan();
    return toCommit(this.#context(after), before, after, events);
  }

  /** Waits for the commit of the first when that is still under way. */
  #answerAgain({ requestId }: Command, seq: number): Promise<ActResult> {
    const underWay = this.#queue.find(({ command }) => command.requestId === requestId);
    return underWay?.promise ?? Promise.resolve(this.#answer(seq));
  }

  #answer(seq: number): ActResult {
    return { caseId: this.caseId, seq, state: this.#answers.get(seq) ?? this.#state?.state ?? '' };
  }

  #plan(): void {
    const state = this.#state;
    const next =
      state === null || this.#isFinal(state)
        ? null
        : nextDue(this.#context(state), state, { withQuiet: this.#withQuiet });
    this.#dueAt = next?.at ?? null;
  }

  #isFinal(state: CaseState): boolean {
    return this.#context(state).definition.states[state.state]?.phase === 'final';
  }

  #decide(command: Command): Decision {
    if (command.type === 'open' && command.caseId !== this.caseId) return refuse('INVALID_INPUT', { field: 'caseId' });
    const pinned = this.#state ?? (command.type === 'open' ? command : null);
    if (pinned === null) return refuse('NOT_FOUND');
    const definition = findDefinition(pinned.process, pinned.version);
    if (definition === null) return refuse('UNKNOWN_PROCESS');
    return decide({ definition, calendar: this.#calendar }, this.#state, command, Date.now());
  }

  #context(state: CaseState): KernelContext {
    const definition = findDefinition(state.process, state.version);
    // A plain Error on purpose: the workflow task is tried again until a worker that knows the version is there.
    if (definition === null) throw new Error(`process ${state.process}@${state.version} is not in this build`);
    return { definition, calendar: this.#calendar };
  }
}
