/** Importing a 311 export into the running product: verdicts, broken rows, twice, interrupted and gone on with. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { createOrm } from '#database/orm.ts';
import { compileCalendar, officeWeek } from '#database/seeds/working-calendar.ts';
import { loadConfig } from '#platform/config.ts';
import { connectTemporal, type TemporalClient } from '#platform/temporal-client.ts';
import { bostonColumns } from '#temporal-config/import-311/columns.ts';
import { importFile } from '#temporal-config/import-311/import-file.ts';
import { signIn } from '#tests/support/api-client.ts';

const environment = inject('productEnvironment');
const header =
  'case_enquiry_id,open_dt,target_dt,closed_dt,ontime,type,department,queue,case_title,neighborhood,ward,latitude,longitude';
const rest = 'Pothole,PWD,PWD_Roads,Pothole,Roxbury,Ward 3,42.33,-71.08';
const rows = [
  `1,2022-01-03 08:00:00,2022-01-05 08:30:00,2022-01-04 09:00:00,ONTIME,${rest}`,
  `2,2022-01-03 08:00:00,2022-01-05 08:30:00,2022-01-05 08:30:01,OVERDUE,${rest}`,
  `3,2022-01-03 08:00:00,2022-01-05 08:30:00,,OVERDUE,${rest}`,
  `4,2022-03-12 20:00:00,2022-03-13 20:00:00,2022-03-13 19:59:59,ONTIME,${rest}`,
  `5,2022-01-03 08:00:00,,2022-01-04 09:00:00,ONTIME,${rest}`,
  `6,not a date,,,ONTIME,${rest}`,
  '7,2022-01-03 08:00:00,too short',
  `8,2022-01-03 08:00:00,2022-01-05 08:30:00,2022-01-04 09:00:00,OVERDUE,${rest}`,
];
const calendar = compileCalendar({
  id: 'testville-office',
  version: 1,
  timeZone: 'America/New_York',
  fromYear: 2010,
  toYear: 2035,
  week: officeWeek([[540, 1020]]),
});

let folder: string;
let orm: MikroORM;
let temporal: TemporalClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gridcase-import-'));
  await writeFile(join(folder, 'rows.csv'), [header, ...rows, ''].join('\n'));
  orm = createOrm({ databaseUrl: environment['DATABASE_URL']! });
  temporal = await connectTemporal(loadConfig(environment));
});
afterAll(async () => {
  await temporal.close();
  await orm.close();
  await rm(folder, { recursive: true });
});

const run = (jurisdiction: string, signal = new AbortController().signal) =>
  importFile({
    em: orm.em,
    client: temporal.client,
    file: join(folder, 'rows.csv'),
    jurisdiction,
    columns: bostonColumns,
    encoding: 'utf-8',
    calendar,
    asOf: Date.parse('2022-04-01T00:00:00Z'),
    now: new Date(),
    signal,
    onProgress: () => undefined,
  });
const casesOf = (jurisdiction: string) => orm.em.fork().count(CaseFile, { jurisdiction });

describe('a 311 import', () => {
  it('opens and closes records at their own times and judges them by the engine’s clock', async () => {
    const report = await run('testville');
    expect(report).toMatchObject({ read: 8, opened: 6, closed: 5, alreadyThere: 0, withTarget: 5, agreed: 4 });
    expect(report.refused.map(({ line, code }) => [line, code])).toEqual([
      [7, 'BAD_DATE'],
      [8, 'COLUMN_COUNT'],
    ]);
    // The source contradicts its own dates here; the report says so instead of copying the verdict.
    expect(report.disagreements).toMatchObject([{ line: 9, engine: 'ONTIME', source: 'OVERDUE' }]);
    expect(report.created.units).toEqual(expect.arrayContaining(['PWD', 'PWD_Roads']));
    const [first] = await orm.em.fork().find(CaseFile, { jurisdiction: 'testville' }, { orderBy: { openedAt: 'asc' } });
    expect(first?.openedAt.toISOString()).toBe('2022-01-03T13:00:00.000Z');
  });

  it('run twice opens nothing twice', async () => {
    const before = await casesOf('testville');
    expect(await run('testville')).toMatchObject({ opened: 0, alreadyThere: 6, withTarget: 5, agreed: 4 });
    expect(await casesOf('testville')).toBe(before);
  });

  it('interrupted is said to be so, and a second run goes on', async () => {
    const stopped = AbortSignal.abort();
    expect(await run('otherville', stopped)).toMatchObject({ interrupted: true, opened: 0 });
    expect(await run('otherville')).toMatchObject({ interrupted: false, opened: 6 });
  });

  it('shows nothing of another city in the queues and lists of Quanzhou', async () => {
    const supervisor = await signIn(inject('productUrl'), 'city-supervisor');
    const { data } = await supervisor.send('{ cases(filter: { search: "Pothole" }) { totalCount } }');
    expect(data).toEqual({ cases: { totalCount: 0 } });
  });
});
