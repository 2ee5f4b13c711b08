/** The newest working calendar of a jurisdiction. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { Jurisdiction } from '../entities/jurisdiction.entity.ts';
import { WorkingCalendar } from '../entities/working-calendar.entity.ts';
import type { WorkingCalendar as Calendar } from '#domain/clock/types.ts';

export async function findCalendar(em: EntityManager, jurisdiction: string): Promise<Calendar> {
  const { calendarId: id } = await em.findOneOrFail(Jurisdiction, { code: jurisdiction });
  const row = await em.findOneOrFail(WorkingCalendar, { id }, { orderBy: { version: 'desc' } });
  return row.data;
}
