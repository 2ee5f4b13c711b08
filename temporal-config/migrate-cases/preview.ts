/** What would become of every open case of one version: decided by the kernel that will decide, and nothing changed. */
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { ChangeVersionCommand } from '#domain/case/commands.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import type { CaseState } from '#domain/case/state.ts';
import { dueAt } from '#domain/clock/reading.ts';
import type { WorkingCalendar as Calendar } from '#domain/clock/types.ts';
import type { ErrorCode } from '#domain/errors.ts';
import type { CaseId, Instant, RequestId } from '#domain/ids.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import type { Upgrade } from '#domain/processes/upgrades.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
import { WorkingCalendar } from '#database/entities/working-calendar.entity.ts';
import { namedUuid } from '#platform/named-uuid.ts';

/** One open case. `refusal` null = it can go over. */
export interface Preview {
  readonly caseId: CaseId;
  /** Cases about this one that have to go over first. */
  readonly children: readonly CaseId[];
  readonly number: string;
  readonly state: string;
  readonly refusal: ErrorCode | null;
  readonly dueBefore: Instant | null;
  readonly dueAfter: Instant | null;
}

const PAGE = 500;

/** The request's id says case and versions: however often the batch runs, a case answers it once. */
export function upgradeCommand({ process, from, to }: Upgrade, caseId: CaseId): ChangeVersionCommand {
  return {
    type: 'changeVersion',
    requestId: namedUuid(`upgrade:${process}:${from}:${to}:${caseId}`) as RequestId,
    actor: { kind: 'engine', reason: 'upgrade' },
    toVersion: to,
  };
}

export async function previewCases(em: SqlEntityManager, upgrade: Upgrade, now: Instant): Promise<readonly Preview[]> {
  const definition = findDefinition(upgrade.process, upgrade.from);
  if (definition === null) throw new Error(`${upgrade.process} has no version ${upgrade.from}`);
  const calendars = await calendarsOf(em);
  const previews: Preview[] = [];
  for (let after: string | null = ''; after !== null;) {
    const rows: readonly CaseFileRow[] = await pageOf(em, upgrade, after);
    for (const { jurisdiction, kernel } of rows) {
      const calendar = calendars.get(jurisdiction);
      if (calendar !== undefined) previews.push(preview({ definition, calendar }, kernel, upgrade, now));
    }
    after = rows.length < PAGE ? null : (rows.at(-1)?.number ?? null);
  }
  return previews;
}

interface CaseFileRow {
  readonly number: string;
  readonly jurisdiction: string;
  readonly kernel: CaseState;
}

/** A fresh context for each page, so that the cases read are not kept. */
function pageOf(em: SqlEntityManager, { process, from: version }: Upgrade, after: string) {
  const open = { process, version, final: false, number: { $gt: after } };
  return em.fork().find(CaseFile, open, {
    fields: ['number', 'jurisdiction', 'kernel'],
    orderBy: { number: 'asc' },
    limit: PAGE,
  });
}

async function calendarsOf(em: SqlEntityManager): Promise<ReadonlyMap<string, Calendar>> {
  const calendars = new Map<string, Calendar>();
  for (const { code, calendarId: id } of await em.fork().find(Jurisdiction, {})) {
    const row = await em.fork().findOneOrFail(WorkingCalendar, { id }, { orderBy: { version: 'desc' } });
    calendars.set(code, row.data);
  }
  return calendars;
}

interface Context {
  readonly definition: ProcessDefinition;
  readonly calendar: Calendar;
}

function preview(context: Context, state: CaseState, upgrade: Upgrade, now: Instant): Preview {
  const { caseId, number } = state;
  const decision = decide(context, state, upgradeCommand(upgrade, caseId), now);
  const after = decision.ok ? decision.events.reduce<CaseState>(evolve, state) : state;
  return {
    caseId,
    children: childrenToGoFirst(state, upgrade),
    number,
    state: state.state,
    refusal: decision.ok ? null : decision.refusal.code,
    dueBefore: earliestDue(state, context.calendar),
    dueAfter: earliestDue(after, context.calendar),
  };
}

function childrenToGoFirst({ children = [] }: CaseState, { childrenFirst = [] }: Upgrade): readonly CaseId[] {
  return children
    .filter(({ process, endedIn }) => endedIn === undefined && childrenFirst.includes(process))
    .map(({ caseId }) => caseId);
}

function earliestDue({ clocks }: CaseState, calendar: Calendar): Instant | null {
  const dues = Object.values(clocks).flatMap((clock) => dueAt(clock, calendar) ?? []);
  return dues.length === 0 ? null : Math.min(...dues);
}
