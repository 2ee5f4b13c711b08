/** One row becomes one case: submission first, then the case's workflow is started with its opening in one call. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import { Submission } from '#database/entities/submission.entity.ts';
import { nextCaseSerial } from '#database/repositories/next-case-serial.ts';
import { makeCaseNumber } from '#domain/case/case-number.ts';
import type { OpenCommand } from '#domain/case/commands.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import type { Limit, WorkingCalendar } from '#domain/clock/types.ts';
import type { UserId } from '#domain/ids.ts';
import { gridIncident } from '#domain/processes/incident/grid-incident.ts';
import { act, CASE_WORKFLOW_TYPE, updateIdOf } from '#workflows/contracts.ts';
import { openingOf } from '#workflows/opening.ts';
import { caseIdOf, requestIdOf, submissionIdOf } from './identity.ts';
import type { Registered } from './register.ts';
import type { ImportRow } from './row.ts';

const HOUR = 3_600_000;
const FORM = 'incident-record@1';

export interface RecordOpener {
  readonly em: EntityManager;
  readonly client: Client;
  readonly calendar: WorkingCalendar;
  readonly jurisdiction: string;
  readonly importUser: UserId;
}

/** Rejects with the engine's failure; the caller reports it with the row's line. */
export async function openRecord(opener: RecordOpener, row: ImportRow, place: Registered): Promise<void> {
  const command = await commandOf(opener, row, place);
  await storeSubmission(opener, row);
  const { calendar, jurisdiction } = opener;
  const opening = openingOf({ command, definition: gridIncident, calendar, unitCode: jurisdiction });
  await opener.client.workflow.executeUpdateWithStart(act, {
    args: [command],
    updateId: updateIdOf(command),
    startWorkflowOperation: new WithStartWorkflowOperation(CASE_WORKFLOW_TYPE, opening),
  });
}

async function commandOf(opener: RecordOpener, row: ImportRow, place: Registered): Promise<OpenCommand> {
  const { calendar, jurisdiction } = opener;
  const day = localDateOf(calendar, row.openedAt);
  const prefix = gridIncident.numberPrefix;
  const serial = await nextCaseSerial(opener.em.fork(), `${prefix}-${jurisdiction}`, day);
  return {
    type: 'open',
    caseId: caseIdOf(jurisdiction, row.sourceId),
    requestId: requestIdOf(jurisdiction, row.sourceId),
    actor: { kind: 'engine', reason: 'import' },
    number: makeCaseNumber(prefix, jurisdiction, day, serial),
    jurisdiction,
    title: row.neighborhood === '' ? row.title : `${row.title} · ${row.neighborhood}`,
    process: gridIncident.id,
    version: gridIncident.version,
    entry: 'record',
    category: { code: place.categoryCode, limit: limitOf(row) },
    urgency: 'normal',
    place: {
      cityCode: jurisdiction,
      countyCode: '',
      townCode: place.townCode,
      villageCode: place.villageCode,
      cellCode: '',
      longitude: row.longitude,
      latitude: row.latitude,
    },
    owner: place.owner,
    assigned: place.assigned,
    site: null,
    submission: { id: submissionIdOf(jurisdiction, row.sourceId), form: FORM, fields: { sourceId: row.sourceId } },
    masterCaseId: null,
    openedAt: row.openedAt,
    ...(row.closedAt === null ? {} : { closedAt: row.closedAt }),
  };
}

/** The target counts every hour, as the source counts it: a budget of continuous hours from the opening. */
function limitOf(row: ImportRow): Limit | null {
  return row.targetAt === null ? null : { value: (row.targetAt - row.openedAt) / HOUR, unit: 'urgentHours' };
}

async function storeSubmission(opener: RecordOpener, row: ImportRow): Promise<void> {
  const { jurisdiction, importUser } = opener;
  const data = {
    sourceId: row.sourceId,
    source: `311 ${jurisdiction}`,
    queue: row.queue,
    department: row.department,
    subject: row.type,
    ...(row.onTime === null ? {} : { onTime: row.onTime ? 'onTime' : 'overdue' }),
    ...(row.targetAt === null ? {} : { targetAt: new Date(row.targetAt).toISOString() }),
    ...(row.closedAt === null ? {} : { closedAt: new Date(row.closedAt).toISOString() }),
  };
  await opener.em.fork().upsert(
    Submission,
    {
      id: submissionIdOf(jurisdiction, row.sourceId),
      caseId: caseIdOf(jurisdiction, row.sourceId),
      jurisdiction,
      form: FORM,
      data,
      personal: null,
      createdBy: importUser,
      createdAt: new Date(row.openedAt),
      requestId: requestIdOf(jurisdiction, row.sourceId),
    },
    { onConflictAction: 'ignore' },
  );
}
