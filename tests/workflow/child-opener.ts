/**
 * Opens supervision orders, reviews and rectifications as the product's activity does, in memory: the parent is what the
 * recorder was given, the issuer the next unit up. Against PostgreSQL the activity itself runs in tests/integration.
 */
import type { OpenCommand } from '#domain/case/commands.ts';
import type { CaseState, ChildCase } from '#domain/case/state.ts';
import type { CaseId, RequestId, SubmissionId } from '#domain/ids.ts';
import {
  askedOpening,
  type ChildOpening,
  holderOf,
  REPLY_WITHIN_DAYS,
  supervisionOpening,
} from '#domain/processes/coordination/child-opening.ts';
import { latestDefinition } from '#domain/processes/registry.ts';
import type { ChildActivities, OpenedChild } from '#activities/contract.ts';
import type { ActResult } from '#workflows/contracts.ts';
import { superiorOf } from './case-cast.ts';
import { office, officeAbove } from './family-cast.ts';
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

  async openChildCase(parentId: CaseId, caseId: CaseId): Promise<OpenedChild> {
    this.asked.push(caseId);
    await this.beforeOpening();
    const known = this.#recorder.commitsOf(caseId).at(-1);
    if (known !== undefined) return { number: known.state.number };
    const parent = this.#recorder.commitsOf(parentId).at(-1)?.state;
    if (parent === undefined) throw new Error('the parent is not stored');
    const asked = parent.children?.find((child) => child.caseId === caseId);
    const command = asked?.entry === undefined ? orderOf(parent, caseId) : reviewOf(parent, asked, asked.entry);
    await this.#open(command);
    await this.afterOpening();
    return { number: command.number };
  }
}

function orderOf(parent: CaseState, caseId: CaseId): OpenCommand {
  const holder = holderOf(parent);
  return supervisionOpening({
    ...factsOf(parent, caseId, 'SO'),
    actor: { kind: 'engine', reason: 'clock' },
    owner: holder.id === parent.owner.id ? above(parent) : parent.owner,
    submission: { id: caseId as string as SubmissionId, form: 'supervision-order@1', fields: { kind: 'overdue' } },
    dueDays: REPLY_WITHIN_DAYS,
  });
}

function reviewOf(parent: CaseState, { caseId, process, at }: ChildCase, entry: string): OpenCommand {
  const definition = latestDefinition(process);
  if (definition === null) throw new Error(`no process ${process}`);
  return askedOpening({
    ...factsOf(parent, caseId, 'XC'),
    actor: { kind: 'engine', reason: 'child' },
    owner: at === 'superior' ? above(parent) : parent.owner,
    submission: { id: caseId as string as SubmissionId, form: definition.entries[entry]?.form ?? '', fields: {} },
    definition,
    entry,
    skippedUnheld: false,
  });
}

type Facts = Pick<ChildOpening, 'parent' | 'caseId' | 'number' | 'requestId'>;

function factsOf(parent: CaseState, caseId: CaseId, prefix: string): Facts {
  const number = `${prefix}-350500-${caseId.slice(0, 8)}`;
  return { parent, caseId, number, requestId: caseId as string as RequestId };
}

/** Offices have an office above them, centres the next centre. */
function above({ owner }: CaseState) {
  return owner.id === office.id ? officeAbove : (superiorOf(owner) ?? owner);
}
