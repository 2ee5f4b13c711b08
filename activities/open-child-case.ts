/**
 * Opens what a case has asked for: the supervision order of its clock, the review or rectification of an action. The id
 * is derived from the asking, so however often this runs there is one child; its number is the one that was stored. It
 * asks the database first, since a child that has ended takes no more openings.
 */
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { makeCaseNumber } from '#domain/case/case-number.ts';
import type { OpenCommand } from '#domain/case/commands.ts';
import type { CaseState } from '#domain/case/state.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import { DomainError } from '#domain/errors.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import { askedOpening, supervisionOpening } from '#domain/processes/coordination/child-opening.ts';
import { supervisionOrder } from '#domain/processes/coordination/supervision-order.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { latestDefinition } from '#domain/processes/registry.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { findCalendar } from '#database/repositories/find-calendar.ts';
import { standingState } from '#database/repositories/standing-state.ts';
import { nextCaseSerial } from '#database/repositories/next-case-serial.ts';
import type { KeyRing } from '#platform/keys.ts';
import { act, CASE_WORKFLOW_TYPE, updateIdOf } from '#workflows/contracts.ts';
import { openingOf } from '#workflows/opening.ts';
import { askedFacts, type AskedChild } from './asked-child.ts';
import type { ChildActivities, OpenedChild } from './contract.ts';
import { withFailures } from './failures.ts';
import { supervisionFacts } from './supervision-child.ts';

export interface ChildResources {
  readonly orm: MikroORM;
  readonly client: Client;
  readonly personalKeys: KeyRing;
}

const ANSWER_WITHIN_MS = 20_000;

interface PlannedChild {
  readonly command: OpenCommand;
  readonly definition: ProcessDefinition;
}

export function createChildActivities(resources: ChildResources): ChildActivities {
  const { orm } = resources;
  return {
    openChildCase: withFailures(async (parentId, childId) => {
      const em = orm.em.fork();
      const known = await openedChild(em, childId);
      if (known !== null) return known;
      const fields = ['kernel', 'longitude', 'latitude'] as const;
      const parent = standingState(await em.findOneOrFail(CaseFile, { id: parentId }, { fields }));
      const asked = parent.children?.find(({ caseId }) => caseId === childId);
      const { entry, at } = asked ?? {};
      const isAsked = asked !== undefined && entry !== undefined && at !== undefined;
      const child = isAsked
        ? await askedChild(em, resources, parent, { ...asked, entry, at })
        : await supervisionChild(em, parent, childId);
      await open(em, resources.client, child);
      const opened = await openedChild(orm.em.fork(), childId);
      if (opened === null) throw new Error(`child ${childId} was opened and is not stored`);
      return opened;
    }),
  };
}

/** A supervisor's order tells the parent's units nothing new; a reviewer has to read what he reviews. */
async function openedChild(em: EntityManager, id: CaseId): Promise<OpenedChild | null> {
  const row = await em.findOne(CaseFile, { id }, { fields: ['number', 'process', 'kernel'], disableIdentityMap: true });
  if (row === null) return null;
  return row.process === supervisionOrder.id ? { number: row.number } : { number: row.number, owner: row.kernel.owner };
}

async function supervisionChild(em: EntityManager, parent: CaseState, caseId: CaseId): Promise<PlannedChild> {
  const facts = await supervisionFacts(em, parent, caseId);
  const command = supervisionOpening({
    ...(await openingFacts(em, parent, caseId, supervisionOrder)),
    actor: { kind: 'engine', reason: 'clock' },
    ...facts,
  });
  return { command, definition: supervisionOrder };
}

async function askedChild(
  em: EntityManager,
  { personalKeys }: ChildResources,
  parent: CaseState,
  asked: AskedChild,
): Promise<PlannedChild> {
  const definition = latestDefinition(asked.process);
  if (definition === null) throw new DomainError('UNKNOWN_PROCESS', { process: asked.process });
  const facts = await askedFacts(em, personalKeys, parent, asked);
  const command = askedOpening({
    ...(await openingFacts(em, parent, asked.caseId, definition)),
    actor: { kind: 'engine', reason: 'child' },
    definition,
    entry: asked.entry,
    ...facts,
  });
  return { command, definition };
}

async function openingFacts(em: EntityManager, parent: CaseState, caseId: CaseId, { numberPrefix }: ProcessDefinition) {
  const { jurisdiction, place } = parent;
  const day = localDateOf(await findCalendar(em, jurisdiction), Date.now());
  const city = place.cityCode || jurisdiction;
  const serial = await nextCaseSerial(em, `${numberPrefix}-${city}`, day);
  const number = makeCaseNumber(numberPrefix, city, day, serial);
  return { parent, caseId, number, requestId: caseId as string as RequestId };
}

async function open(em: EntityManager, client: Client, { command, definition }: PlannedChild): Promise<void> {
  const calendar = await findCalendar(em, command.jurisdiction);
  const unit = await em.findOne(OrgUnit, { id: command.owner.id }, { fields: ['code'] });
  const opening = openingOf({ command, definition, calendar, unitCode: unit?.code ?? '' });
  await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
    client.workflow.executeUpdateWithStart(act, {
      updateId: updateIdOf(command),
      args: [command],
      startWorkflowOperation: new WithStartWorkflowOperation(CASE_WORKFLOW_TYPE, opening),
    }),
  );
}
