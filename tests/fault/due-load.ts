/**
 * Cases whose rungs fall due in a window: records with one quiet rung, and reports in handling with two quiet ones and an
 * escalation. Calendars are made so that the working day after the quiet rungs ends where the escalations shall come.
 */
import type { MikroORM } from '@mikro-orm/postgresql';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Pool } from 'pg';
import type { OpenCommand } from '#domain/case/commands.ts';
import type { Limit, WorkingCalendar } from '#domain/clock/types.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import type { CaseId, Instant, SubmissionId } from '#domain/ids.ts';
import { idOf, movesToHandling, report, units } from '#tests/workflow/case-cast.ts';
import {
  act,
  CASE_TASK_QUEUE,
  CASE_WORKFLOW_TYPE,
  caseWorkflowId,
  openingPolicies,
  updateIdOf,
  type CaseCommand,
} from '#workflows/contracts.ts';
import { runLoad } from '../../bench/load.ts';
import { storeCase } from './store-case.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const CALLERS = 24;
/** A report's clock starts with its dispatch, a little after the opening: it must still be due on its local day. */
const MARGIN = 4_000;

export interface LoadPlan {
  readonly records: number;
  readonly reports: number;
  /** Quiet rungs are due evenly between the two. */
  readonly from: Instant;
  readonly to: Instant;
  /** Escalations, as many reports each. */
  readonly escalations: readonly Instant[];
}

export interface DueCase {
  readonly caseId: CaseId;
  /** Null for a record, which is never handed up. */
  readonly escalatesAt: Instant | null;
}

/** How many reports a second are opened and dispatched here, now: what a plan is made by. Theirs are due much later. */
export async function paceOf(client: Client, reports: number): Promise<number> {
  const inAnHour = { value: 1, unit: 'urgentHours' } as const;
  const calendar = calendarOf(Date.now() + DAY, Date.now() + DAY + HOUR);
  const { perSecond } = await runLoad(reports, CALLERS, async () => {
    await openReport(client, inAnHour, calendar);
  });
  return perSecond;
}

/** Opens every case: reports with their workflows, records in the database alone. Rejects where one could not be. */
export async function openDueCases(client: Client, orm: MikroORM, plan: LoadPlan): Promise<readonly DueCase[]> {
  const total = plan.records + plan.reports;
  const opened: DueCase[] = [];
  const calendars = plan.escalations.map((at) => calendarOf(plan.to, at));
  await runLoad(total, CALLERS, async (index) => {
    const due = plan.from + ((plan.to - MARGIN - plan.from) * index) / total;
    const limit = { value: Math.max(due - Date.now(), 500) / HOUR, unit: 'urgentHours' } as const;
    const turn = index % plan.escalations.length;
    const isReport = Math.floor(((index + 1) * plan.reports) / total) > Math.floor((index * plan.reports) / total);
    const calendar = calendars[turn]!;
    const caseId = isReport ? await openReport(client, limit, calendar) : await storeRecord(orm, limit, calendar);
    opened.push({ caseId, escalatesAt: isReport ? plan.escalations[turn]! : null });
  });
  return opened;
}

/** Dispatched to its village: the handling clock runs. */
export async function openReport(client: Client, limit: Limit, calendar: WorkingCalendar): Promise<CaseId> {
  const command = report({ category: { code: 'E-01-01', limit } });
  await open(client, command, calendar);
  for (const move of movesToHandling().slice(0, 2)) await give(client, command.caseId, move);
  return command.caseId;
}

/** The same without its workflow: nothing but its quiet rungs will happen. */
export async function storeReport(orm: MikroORM, limit: Limit, calendar: WorkingCalendar): Promise<void> {
  await storeCase(orm, calendar, report({ category: { code: 'E-01-01', limit } }), ...movesToHandling().slice(0, 2));
}

async function storeRecord(orm: MikroORM, limit: Limit, calendar: WorkingCalendar): Promise<CaseId> {
  const command = report({
    actor: { kind: 'engine', reason: 'import' },
    entry: 'record',
    category: { code: 'E-01-01', limit },
    assigned: units.village,
    submission: { id: crypto.randomUUID() as SubmissionId, form: 'incident-record@1', fields: {} },
  });
  await storeCase(orm, calendar, command);
  return command.caseId;
}

/** Local midnight is at `midnight`; the local day after it is a working day that ends at `ends`. */
export function calendarOf(midnight: Instant, ends: Instant): WorkingCalendar {
  const whole = [[0, DAY / MINUTE]] as const;
  const calendar: WorkingCalendar = {
    id: 'fault',
    version: 1,
    timeZone: 'Etc/UTC',
    offsets: [{ from: null, minutes: -(midnight % DAY) / MINUTE }],
    week: [whole, whole, whole, whole, whole, whole, whole],
    exceptions: {},
    knownUntil: '2099-12-31',
  };
  return { ...calendar, exceptions: { [localDateOf(calendar, midnight)]: [[0, (ends - midnight) / MINUTE]] } };
}

async function open(client: Client, command: OpenCommand, calendar: WorkingCalendar): Promise<void> {
  await client.workflow.executeUpdateWithStart(act, {
    args: [command],
    updateId: updateIdOf(command),
    startWorkflowOperation: new WithStartWorkflowOperation(CASE_WORKFLOW_TYPE, {
      workflowId: caseWorkflowId(command.caseId),
      taskQueue: CASE_TASK_QUEUE,
      args: [{ caseId: command.caseId, calendar }],
      ...openingPolicies,
    }),
  });
}

async function give(client: Client, caseId: CaseId, command: CaseCommand): Promise<void> {
  const handle = client.workflow.getHandle(caseWorkflowId(caseId));
  await handle.executeUpdate(act, { args: [command], updateId: updateIdOf(command) });
}

/** The units of the cases' cast with a dispatcher above, so that an escalation has somewhere to go. */
export async function insertOrganisation(pool: Pool): Promise<void> {
  await pool.query(
    `insert into org_unit (id, jurisdiction, code, name_zh, name_en, level, kind, division_code, superior_id, valid_from)
    select id, 'quanzhou', level, level, level, level, 'centre', level, superior, 'epoch'
    from (values ($2::uuid, 'town', null::uuid), ($1::uuid, 'village', $2::uuid)) u (id, level, superior)`,
    [units.village.id, units.town.id],
  );
  await pool.query(
    `insert into app_user (id, username, display_name, password_hash, jurisdiction, language, failed_logins)
    values ($1, 'dispatcher', 'dispatcher', '', 'quanzhou', 'zh', 0)`,
    [idOf('fault-dispatcher')],
  );
  await pool.query(
    `insert into post_holding (user_id, unit_id, post, valid_from) values ($1, $2, 'dispatcher', 'epoch')`,
    [idOf('fault-dispatcher'), units.town.id],
  );
}
