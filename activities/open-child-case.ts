/**
 * Opens the supervision order that a case's clock has asked for. The id is derived from the rung, so however often this
 * runs there is one order; its number is the one that was stored. It asks the database first, since an order that has
 * ended takes no more openings.
 */
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { makeCaseNumber } from '#domain/case/case-number.ts';
import type { OpenCommand, SubmissionFact } from '#domain/case/commands.ts';
import type { CaseState } from '#domain/case/state.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import type { CaseId, RequestId, SubmissionId, UserId } from '#domain/ids.ts';
import type { UnitRef } from '#domain/organisation.ts';
import { holderOf, REPLY_WITHIN_DAYS, supervisionOpening } from '#domain/processes/coordination/child-opening.ts';
import { supervisionOrder } from '#domain/processes/coordination/supervision-order.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { findCalendar } from '#database/repositories/find-calendar.ts';
import { findIssuer } from '#database/repositories/find-issuer.ts';
import { nextCaseSerial } from '#database/repositories/next-case-serial.ts';
import { storeSubmissionRow } from '#database/repositories/store-submission.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import { act, CASE_WORKFLOW_TYPE, updateIdOf } from '#workflows/contracts.ts';
import { openingOf } from '#workflows/opening.ts';
import type { ChildActivities } from './contract.ts';
import { withFailures } from './failures.ts';

export interface ChildResources {
  readonly orm: MikroORM;
  readonly client: Client;
}

const ANSWER_WITHIN_MS = 20_000;
/** Forms that nobody filled in: the clock's own words. */
const NOBODY = '00000000-0000-0000-0000-000000000000' as UserId;
const FORM = 'supervision-order@1';
const CLOCKS_WORDS = {
  kind: 'overdue',
  level: 'ordinary',
  requirement: '案件超期未办，请查明原因、限期办理并按时回复。',
  dueDays: REPLY_WITHIN_DAYS,
} as const;

export function createChildActivities({ orm, client }: ChildResources): ChildActivities {
  return {
    openChildCase: withFailures(async (parentId, childId) => {
      const em = orm.em.fork();
      const known = await numberOf(em, childId);
      if (known !== null) return { number: known };
      const parent = await em.findOneOrFail(CaseFile, { id: parentId }, { fields: ['kernel'] });
      await open(em, client, await commandFor(em, parent.kernel, childId));
      const number = await numberOf(orm.em.fork(), childId);
      if (number === null) throw new Error(`order ${childId} was opened and is not stored`);
      return { number };
    }),
  };
}

async function numberOf(em: EntityManager, id: CaseId): Promise<string | null> {
  const row = await em.findOne(CaseFile, { id }, { fields: ['number'], disableIdentityMap: true });
  return row?.number ?? null;
}

async function commandFor(em: EntityManager, parent: CaseState, caseId: CaseId): Promise<OpenCommand> {
  const { jurisdiction, place } = parent;
  const calendar = await findCalendar(em, jurisdiction);
  const city = place.cityCode || jurisdiction;
  const prefix = supervisionOrder.numberPrefix;
  const day = localDateOf(calendar, Date.now());
  const { issuer, skippedUnheld } = await findIssuer(em, parent.owner, holderOf(parent), parent.denied?.unitIds);
  return supervisionOpening({
    parent,
    caseId,
    number: makeCaseNumber(prefix, city, day, await nextCaseSerial(em, `${prefix}-${city}`, day)),
    requestId: caseId as string as RequestId,
    actor: { kind: 'engine', reason: 'clock' },
    owner: issuer,
    submission: await storeForm(em, jurisdiction, caseId),
    dueDays: REPLY_WITHIN_DAYS,
    skippedUnheld,
  });
}

async function storeForm(em: EntityManager, jurisdiction: string, caseId: CaseId): Promise<SubmissionFact> {
  const id = namedUuid(`submission:${caseId}`) as SubmissionId;
  const requestId = caseId as string as RequestId;
  const row = { id, jurisdiction, form: FORM, data: CLOCKS_WORDS, personal: null, createdBy: NOBODY, requestId };
  await storeSubmissionRow(em, { ...row, createdAt: new Date() });
  const { kind, level, dueDays } = CLOCKS_WORDS;
  return { id, form: FORM, fields: { kind, level, dueDays } };
}

async function open(em: EntityManager, client: Client, command: OpenCommand): Promise<void> {
  const calendar = await findCalendar(em, command.jurisdiction);
  const unitCode = await codeOf(em, command.owner);
  const opening = openingOf({ command, definition: supervisionOrder, calendar, unitCode });
  await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
    client.workflow.executeUpdateWithStart(act, {
      updateId: updateIdOf(command),
      args: [command],
      startWorkflowOperation: new WithStartWorkflowOperation(CASE_WORKFLOW_TYPE, opening),
    }),
  );
}

async function codeOf(em: EntityManager, { id }: UnitRef): Promise<string> {
  return (await em.findOne(OrgUnit, { id }, { fields: ['code'] }))?.code ?? '';
}
