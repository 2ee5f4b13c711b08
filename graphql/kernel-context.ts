/** The kernel's context for a case row: its definition and the newest calendar of its jurisdiction. */
import type { KernelContext } from '#domain/case/context.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import { DomainError } from '#domain/errors.ts';
import { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
import { WorkingCalendar as CalendarRow } from '#database/entities/working-calendar.entity.ts';
import { processOf } from './process-of.ts';
import type { ApiResources } from './resources.ts';

type Row = { readonly process: string; readonly version: number; readonly jurisdiction: string };

export async function kernelContextOf(resources: ApiResources, row: Row): Promise<KernelContext> {
  return { definition: processOf(row), calendar: await calendarOf(resources, row.jurisdiction) };
}

export async function jurisdictionOf(resources: ApiResources, code: string): Promise<Jurisdiction> {
  const kept = resources.reference.jurisdictions.get(code);
  if (kept !== undefined) return kept;
  const row = await resources.orm.em.fork().findOne(Jurisdiction, { code });
  if (row === null) throw new DomainError('NOT_FOUND', { jurisdiction: code });
  resources.reference.jurisdictions.set(code, row);
  return row;
}

export async function calendarOf(resources: ApiResources, code: string): Promise<WorkingCalendar> {
  const kept = resources.reference.calendars.get(code);
  if (kept !== undefined) return kept;
  const { calendarId } = await jurisdictionOf(resources, code);
  const row = await resources.orm.em.fork().findOne(CalendarRow, { id: calendarId }, { orderBy: { version: 'desc' } });
  if (row === null) throw new DomainError('NOT_FOUND', { calendar: calendarId });
  resources.reference.calendars.set(code, row.data);
  return row.data;
}
