/** The three rates of the hotline over the orders a caller may see, computed and kept. */
import { type EntityManager, type QBFilterQuery, sql } from '@mikro-orm/postgresql';
import { HOTLINE_FORMULA, hotlineRatesByUnit, type UnitOrder } from '#domain/indicators/hotline-rates.ts';
import type { UserId } from '#domain/ids.ts';
import type { Where } from '../accessible-by.ts';
import { CaseFile } from '../entities/case-file.entity.ts';
import { IndicatorValue } from '../entities/indicator-value.entity.ts';

export interface RateQuery {
  /** Null: nothing is visible. */
  readonly accessible: Where | null;
  readonly jurisdiction: string;
  readonly userId: UserId;
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
}

export async function recordHotlineRates(em: EntityManager, query: RateQuery): Promise<readonly IndicatorValue[]> {
  const { accessible, jurisdiction, userId, from, to, now } = query;
  if (accessible === null) return [];
  const ended = { process: 'petition.hotline', final: true, closedAt: { $gte: from, $lt: to } };
  const where: QBFilterQuery<CaseFile> = { $and: [accessible, ended] };
  const rows = hotlineRatesByUnit(await readOrders(em, where)).map((rate) => ({
    ...rate,
    jurisdiction,
    formula: HOTLINE_FORMULA,
    from,
    to,
    computedAt: now,
    computedBy: userId,
  }));
  await em.insertMany(IndicatorValue, rows);
  return em.find(IndicatorValue, { computedBy: userId, computedAt: now }, { orderBy: { id: 'asc' } });
}

/** Of the kernel's state only what is judged: a year's orders are many. */
async function readOrders(em: EntityManager, where: QBFilterQuery<CaseFile>): Promise<readonly UnitOrder[]> {
  const rows = await em
    .createQueryBuilder(CaseFile, 'c')
    .select([
      sql`c.kernel -> 'facts'`.as('facts'),
      sql`c.kernel -> 'overdueClocks'`.as('overdueClocks'),
      sql`c.kernel -> 'owner'`.as('owner'),
      sql`c.kernel -> 'assigned'`.as('assigned'),
      sql`coalesce(c.kernel -> 'parties', '[]')`.as('parties'),
    ])
    .where(where)
    .execute<UnitOrder[]>('all', false);
  return rows;
}

const MOST_COMPUTATIONS = 12;

/** What was computed before, latest first; of one computation all units together come first. */
export async function findHotlineRates(em: EntityManager, userId: UserId): Promise<readonly IndicatorValue[]> {
  const whole = { computedBy: userId, indicator: 'response', unitId: null } as const;
  const latest = await em.find(IndicatorValue, whole, {
    fields: ['computedAt'],
    orderBy: { computedAt: 'desc' },
    limit: MOST_COMPUTATIONS,
  });
  const computedAt = { $in: latest.map((row) => row.computedAt) };
  return em.find(IndicatorValue, { computedBy: userId, computedAt }, { orderBy: { computedAt: 'desc', id: 'asc' } });
}
