/** The unit of today that stands in an abolished one's place. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { UnitRef } from '#domain/organisation.ts';

/** The first valid unit on the way; where one was split, the one the records name first. */
const SUCCESSORS = `
with recursive line (unit_id, since, height) as (
  select successor_id, since, 1 from org_unit_succession where predecessor_id = ? and since <= now()
  union all
  select s.successor_id, s.since, line.height + 1
  from org_unit_succession s join line on s.predecessor_id = line.unit_id
  where s.since <= now() and line.height < 16)
select u.id, u.level, u.kind from line join org_unit u on u.id = line.unit_id
where u.valid_from <= now() and (u.valid_to is null or u.valid_to > now())
order by line.height, line.since, u.code limit 1`;

/** The unit itself while it exists, and where nothing took over from it. */
export async function findUnitOfToday(em: EntityManager, unit: UnitRef): Promise<UnitRef> {
  const [ended] = await em.execute<unknown[]>('select from org_unit where id = ? and valid_to <= now()', [unit.id]);
  if (ended === undefined) return unit;
  const [successor] = await em.execute<UnitRef[]>(SUCCESSORS, [unit.id]);
  return successor ?? unit;
}
