import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PASSWORD } from '#database/seeds/demo-accounts.ts';
import { demoAccounts, seed } from '#database/seeds/seed.ts';
import { verifyPassword } from '#platform/passwords.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const TABLES = [
  'jurisdiction',
  'working_calendar',
  'division',
  'org_unit',
  'org_unit_succession',
  'grid_cell',
  'incident_category',
  'duty_list_entry',
  'app_user',
  'post_holding',
];

let database: TestDatabase;
const messages: string[] = [];
const log = { info: (message: string): void => void messages.push(message) };

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return database.orm.em.fork().execute<Row[]>(sql);
}

async function contents(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const table of TABLES) {
    const [row] = await rows<{ text: string }>(
      `select string_agg(t::text, '|' order by t::text) as text from ${table} t`,
    );
    found[table] = createHash('sha256')
      .update(row?.text ?? '')
      .digest('hex');
  }
  return found;
}

async function countOf(sql: string): Promise<number> {
  const [row] = await rows<{ count: number }>(`select count(*)::int as count from ${sql}`);
  return row?.count ?? Number.NaN;
}

beforeAll(async () => {
  database = await createTestDatabase();
  await seed(database.orm, log);
});
afterAll(() => database.drop());

describe('a seeded database', () => {
  test('holds Quanzhou whole', async () => {
    const counts = await Promise.all(TABLES.map((table) => countOf(table)));
    expect(Object.fromEntries(TABLES.map((table, index) => [table, counts[index]]))).toEqual({
      jurisdiction: 1,
      working_calendar: 1,
      division: 2758,
      org_unit: 2758 + 12 * 29 + 1 + 12,
      org_unit_succession: 12,
      grid_cell: 2572,
      incident_category: 190,
      duty_list_entry: 380,
      app_user: demoAccounts.length,
      post_holding: demoAccounts.flatMap(({ posts }) => posts).length,
    });
  });

  test('tells how far it is', () => {
    expect(messages).toContain('seed: cutting the grid cells of county 11 of 11');
    expect(messages).toContain('seed: 2572 grid cells');
  });

  test('every unit reaches the city through its superiors, level by level', async () => {
    const broken = await countOf(`org_unit u left join org_unit s on s.id = u.superior_id
      where case when u.level = 'city' then s.id is not null else s.id is null or s.kind <> u.kind
        or s.department_type is distinct from u.department_type
        or (u.level, s.level) not in (('village','town'), ('town','county'), ('county','city')) end`);
    expect(broken).toBe(0);
  });

  test('units abolished in 2019 have a department of today that took over, and nobody in them', async () => {
    const [row] = await rows<{ abolished: number; succeeded: number; held: number }>(
      `select count(*)::int as abolished, count(s.id) filter (where s.valid_to is null)::int as succeeded,
        (select count(*)::int from post_holding h join org_unit o on o.id = h.unit_id where o.valid_to is not null) as held
      from org_unit u left join org_unit_succession l on l.predecessor_id = u.id
      left join org_unit s on s.id = l.successor_id where u.valid_to <= '2019-02-01T00:00:00+08:00'`,
    );
    expect(row).toEqual({ abolished: 12, succeeded: 12, held: 0 });
  });

  test('every cell belongs to the station of its village, under its town and county, and says it is synthetic', async () => {
    const broken = await countOf(`grid_cell c join org_unit u on u.id = c.unit_id
      join division v on v.code = c.village_code join division t on t.code = c.town_code
      where u.division_code <> c.village_code or v.parent_code <> t.code or t.parent_code <> c.county_code
        or c.city_code <> '350500' or not c.synthetic`);
    expect(broken).toBe(0);
    expect(await countOf('grid_cell where unit_id is null')).toBe(0);
  });

  test('every duty has a department that answers for it, in the city and in every county', async () => {
    const served = await countOf(`(select d.id, d.level, count(*) as units from duty_list_entry d
      join org_unit u on u.department_type = d.department_type and u.level = d.level group by d.id, d.level) as served
      where units = case level when 'city' then 1 else 11 end`);
    expect(served).toBe(380);
  });

  test('every demo account can sign in and holds its posts in an existing unit', async () => {
    const users = await rows<{ username: string; hash: string; posts: string[] }>(
      `select a.username, a.password_hash as hash, array_agg(h.post order by h.post) as posts from app_user a
        join post_holding h on h.user_id = a.id join org_unit u on u.id = h.unit_id group by a.username, a.password_hash`,
    );
    const held = Object.fromEntries(users.map(({ username, posts }) => [username, posts]));
    expect(held).toEqual(Object.fromEntries(demoAccounts.map(({ username, posts }) => [username, [...posts].sort()])));
    const [first] = users;
    expect(await verifyPassword(first?.hash ?? '', demoAccounts[0]?.password ?? '')).toBe(true);
    expect(new Set(users.map(({ hash }) => hash)).size).toBe(users.length);
  });

  test('outside a demonstration an account begins with the password given, or is not made', async () => {
    const hashes = () => rows<{ hash: string }>(`select password_hash as hash from app_user where username = 'admin'`);
    const remove = async () => {
      await rows(`delete from post_holding using app_user a where a.id = user_id and a.username = 'admin'`);
      await rows(`delete from app_user where username = 'admin'`);
    };
    await remove();
    await seed(database.orm, log, null);
    expect(await hashes()).toEqual([]);
    await seed(database.orm, log, 'Begins-2027');
    const [made] = await hashes();
    expect(await verifyPassword(made!.hash, 'Begins-2027')).toBe(true);
    expect(await verifyPassword(made!.hash, DEMO_PASSWORD)).toBe(false);
    await remove();
    await seed(database.orm, log);
  });

  test('a second run changes nothing, and nothing that an administrator changed', async () => {
    await database.orm.em.fork().execute(`update incident_category set limit_value = 9 where code = 'E-01-10'`);
    await database.orm.em.fork().execute(`delete from duty_list_entry where category_code = 'E-01-10'`);
    const before = await contents();
    messages.length = 0;
    await seed(database.orm, log);
    expect(await contents()).toEqual(before);
    expect(messages).toEqual([]);
  });

  test('what was lost comes back: a deleted cell', async () => {
    const before = await contents();
    await database.orm.em.fork().execute(`delete from grid_cell where code = '350502004001001'`);
    await seed(database.orm, log);
    expect(await contents()).toEqual(before);
  });

  test('divisions stored without an English name get one; none that has one is changed', async () => {
    const names = () =>
      rows<{ name_en: string }>(`select name_en from division where code in ('350502', '350582') order by code`);
    await database.orm.em.fork().execute(`update division set name_en = '' where code = '350502'`);
    await database.orm.em
      .fork()
      .execute(`update division set name_en = 'Jinjiang, as we write it' where code = '350582'`);
    await seed(database.orm, log);
    expect(await names()).toEqual([{ name_en: 'Licheng District' }, { name_en: 'Jinjiang, as we write it' }]);
  });
});
