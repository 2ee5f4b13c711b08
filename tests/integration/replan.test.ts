import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { act, done, open, pointIn, reportForm } from '#tests/support/incident.ts';
import { type Product, startProduct } from '#tests/support/product.ts';

const OPEN_CASES = 32;
const CLOSED_CASES = 3;
const CALENDAR = 'cn-mainland';

let product: Product;
let pool: Pool;
let admin: Caller;
let worker: Caller;
let acceptor: Caller;
/** Reads calendars, and the cases of the whole city. */
let supervisor: Caller;
let point: { readonly longitude: number; readonly latitude: number };
let openIds: readonly string[];
let closedIds: readonly string[];

beforeAll(async () => {
  product = await startProduct();
  const databaseUrl = product.environment['DATABASE_URL'] ?? '';
  pool = new Pool({ connectionString: databaseUrl, max: 3 });
  [admin, worker, acceptor, supervisor] = (await Promise.all(
    ['admin', 'village-worker', 'village-acceptor', 'city-supervisor'].map((name) => signIn(product.url, name)),
  )) as [Caller, Caller, Caller, Caller];
  point = await pointIn(databaseUrl, '350502004001');
  openIds = await Promise.all(Array.from({ length: OPEN_CASES }, report));
  closedIds = await Promise.all(Array.from({ length: CLOSED_CASES }, report));
  for (const id of closedIds) done(await act(acceptor, id, 'void', { reason: '重复登记' }));
});
afterAll(async () => {
  await pool.end();
  await product.stop();
});

async function report(): Promise<string> {
  const input = { entry: 'report', form: reportForm, location: point, categoryCode: 'E-01-10' };
  const result = await open(worker, input);
  if (result.__typename !== 'CaseChanged') throw new Error(result.code);
  return result.case.id;
}

/** Keys of the database behind global ids. */
const keyOf = (globalId: string): string => Buffer.from(globalId, 'base64').toString().split(':')[1] ?? '';

interface Replan {
  readonly id: string;
  readonly status: string;
  readonly total: number;
  readonly done: number;
  readonly moved: number;
  readonly failed: number;
}
const REPLAN = 'id status total done moved failed';
const CLOSE = `mutation ($input: CloseDayInput!) { closeDay(input: $input) { ${REPLAN} } }`;
const PREVIEW = `mutation ($input: PreviewCalendarInput!) { previewCalendar(input: $input) {
  draftId problems { code } effect { openCases movedCases movedUnnamed later earlier biggestShift movedFrom { first last } movedTo { first last }
    shifts { caseId number dueFrom dueTo } } } }`;

const readReplan = async (id: string): Promise<Replan> =>
  (await admin.ask<{ replan: Replan }>(`query ($id: String!) { replan(id: $id) { ${REPLAN} } }`, { id })).replan;

const retry = async (id: string): Promise<Replan> =>
  (await admin.ask<{ retryReplan: Replan }>(`mutation ($id: String!) { retryReplan(id: $id) { ${REPLAN} } }`, { id }))
    .retryReplan;

interface Told {
  readonly failedUnnamed: number;
  readonly failures: readonly { readonly code: string; readonly count: number }[];
  readonly moves: readonly {
    readonly caseId: string;
    readonly number: string;
    readonly outcome: string;
    readonly reason: { readonly zh: string } | null;
  }[];
}
const replanAsRead = async (reader: Caller, id: string): Promise<Told> =>
  (
    await reader.ask<{ replan: Told }>(
      `query ($id: String!) { replan(id: $id) { failedUnnamed failures { code count }
        moves(first: 100) { caseId number outcome reason { zh } } } }`,
      { id },
    )
  ).replan;

async function failedOf(id: string) {
  const { moves } = await replanAsRead(supervisor, id);
  return moves.filter(({ outcome }) => outcome === 'failed').map(({ number, reason }) => ({ number, reason }));
}

/** An administrator who also accepts cases in a village. */
async function withVillagePost(work: () => Promise<void>): Promise<void> {
  await pool.query(
    `insert into post_holding (id, user_id, unit_id, post, valid_from)
     select gen_random_uuid(), u.id, h.unit_id, 'acceptor', now() - interval '1 minute'
     from app_user u, app_user other join post_holding h on h.user_id = other.id
     where u.username = 'admin' and other.username = 'village-acceptor' limit 1`,
  );
  try {
    await work();
  } finally {
    await pool.query(
      `delete from post_holding where post <> 'administrator'
       and user_id = (select id from app_user where username = 'admin')`,
    );
  }
}

async function numberOf(id: string): Promise<string> {
  const { rows } = await pool.query<{ number: string }>('select number from case_file where id = $1', [id]);
  return rows[0]?.number ?? '';
}

interface Replaced {
  readonly case_id: string;
  readonly dues: readonly { readonly clock: string; readonly dueFrom: number; readonly dueTo: number }[] | null;
}
async function replacements(version: number): Promise<readonly Replaced[]> {
  const { rows } = await pool.query<Replaced>(
    `select case_id, data -> 'dues' as dues from case_event
     where type = 'calendarReplaced' and (data ->> 'version')::int = $1`,
    [version],
  );
  return rows;
}

interface Due {
  readonly case_id: string;
  readonly name: string;
  readonly due_at: Date;
}
async function dues(): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<Due>(`select case_id, name, due_at from case_clock where due_at is not null`);
  return new Map(rows.map((row) => [`${row.case_id}/${row.name}`, row.due_at.getTime()]));
}

/** The local day on which most of the clocks fall due: closing it moves them. */
async function dayThatMoves(): Promise<string> {
  const { rows } = await pool.query<{ day: string }>(
    `select to_char(k.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from case_clock k
     join case_file c on c.id = k.case_id where not c.final and k.status = 'running' and k.unit <> 'urgentHours'
     group by 1 order by count(*) desc limit 1`,
  );
  return rows[0]?.day ?? '';
}

interface Effect {
  readonly movedCases: number;
  readonly movedUnnamed: number;
  readonly movedFrom: { readonly first: string; readonly last: string };
  readonly movedTo: { readonly first: string; readonly last: string };
  readonly shifts: readonly { readonly caseId: string; readonly number: string }[];
}

describe('the effect of a day that is to be closed', () => {
  const effectFor = async (reader: Caller): Promise<Effect> => {
    const days = [{ date: await dayThatMoves(), kind: 'localClosure', name: '台风停工' }];
    const input = { calendarId: CALENDAR, days, source: '防汛通知', requestId: requestId() };
    return (await reader.ask<{ previewCalendar: { effect: Effect } }>(PREVIEW, { input })).previewCalendar.effect;
  };

  it('names no case to an administrator, who reads none, and tells him how many move and between which days', async () => {
    const effect = await effectFor(admin);
    expect(effect).toMatchObject({ movedCases: OPEN_CASES, movedUnnamed: OPEN_CASES, shifts: [] });
    expect(Date.parse(effect.movedTo.first)).toBeGreaterThan(Date.parse(effect.movedFrom.first));
    expect(Date.parse(effect.movedTo.last)).toBeGreaterThan(Date.parse(effect.movedFrom.last));
    expect(JSON.stringify(effect)).not.toContain(await numberOf(keyOf(openIds[0]!)));
  });

  it('names to an administrator who also works in the village the cases of that village', async () => {
    await withVillagePost(async () => {
      // Who somebody is, is kept for a few seconds: the post counts from the next sign-in at the latest.
      const effect = await effectFor(await signIn(product.url, 'admin'));
      expect(effect).toMatchObject({ movedCases: OPEN_CASES, movedUnnamed: 0 });
      expect(new Set(effect.shifts.map(({ caseId }) => caseId))).toEqual(new Set(openIds));
    });
    expect((await effectFor(await signIn(product.url, 'admin'))).shifts).toEqual([]);
  });
});

describe('a typhoon day, published while the worker dies', () => {
  it('moves every open case once, and no closed one', async () => {
    const date = await dayThatMoves();
    const days = [{ date, kind: 'localClosure', name: '台风停工' }];
    const { previewCalendar: preview } = await admin.ask<{
      previewCalendar: {
        draftId: string;
        effect: { openCases: number; movedCases: number; later: number; earlier: number };
      };
    }>(PREVIEW, { input: { calendarId: CALENDAR, days, source: '防汛通知', requestId: requestId() } });
    expect(preview.effect).toMatchObject({ openCases: OPEN_CASES, movedCases: OPEN_CASES, earlier: 0 });

    const before = await dues();
    const publish = () =>
      admin.ask<{ publishCalendar: Replan }>(
        `mutation ($draftId: String!, $requestId: String!) {
          publishCalendar(draftId: $draftId, requestId: $requestId) { ${REPLAN} } }`,
        { draftId: preview.draftId, requestId: requestId() },
      );
    const { publishCalendar: replan } = await publish();
    await expect.poll(async () => (await replacements(2)).length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
    process.kill(product.worker.pid() ?? 0, 'SIGKILL');
    // Published twice by an impatient administrator: the same replan.
    expect((await publish()).publishCalendar.id).toBe(replan.id);
    await expect.poll(async () => (await readReplan(replan.id)).status, { timeout: 100_000 }).toBe('finished');

    const told = await replacements(2);
    expect(told.map(({ case_id }) => case_id).toSorted()).toEqual(openIds.map(keyOf).toSorted());
    const after = await dues();
    for (const { case_id, dues: moves } of told) {
      expect(moves).not.toBeNull();
      for (const { clock, dueFrom, dueTo } of moves ?? []) {
        expect([dueFrom, dueTo]).toEqual([before.get(`${case_id}/${clock}`), after.get(`${case_id}/${clock}`)]);
        expect(dueTo).toBeGreaterThan(dueFrom);
      }
    }
    expect(await readReplan(replan.id)).toMatchObject({
      total: OPEN_CASES,
      done: OPEN_CASES,
      moved: OPEN_CASES,
      failed: 0,
    });
    const closed = closedIds.map(keyOf);
    expect(told.filter(({ case_id }) => closed.includes(case_id))).toEqual([]);
  });

  it('writes the move into the ledger of each case', async () => {
    const { rows } = await pool.query<{ ledgers: readonly { kind: string; version?: number }[][] }>(
      `select jsonb_path_query_array(kernel, '$.clocks.*.ledger') as ledgers from case_file where id = any($1)`,
      [openIds.map(keyOf)],
    );
    const replanned = rows.map(({ ledgers }) => ledgers.flat().filter(({ kind }) => kind === 'replanned').length);
    expect(replanned).toHaveLength(OPEN_CASES);
    expect(replanned.every((count) => count >= 1)).toBe(true);
  });

  it('gives cases opened afterwards the new calendar at once', async () => {
    const id = keyOf(await report());
    const known = await dues();
    const [moved] = await replacements(2);
    const clock = moved?.dues?.[0];
    // Opened a little later, so due no earlier than the others under the new calendar.
    expect(known.get(`${id}/${clock?.clock}`)).toBeGreaterThanOrEqual(clock?.dueTo ?? Infinity);
    expect(await replacements(2)).toHaveLength(OPEN_CASES);
  });
});

describe('a case without a workflow', () => {
  it('is counted and stops no other', async () => {
    const orphan = keyOf(openIds[0]!);
    await product.engines.client.workflow.getHandle(`case/${orphan}`).terminate('test');
    const date = await dayThatMoves();
    const input = { calendarId: CALENDAR, date, reason: '暴雨停工', requestId: requestId() };
    const { closeDay: first } = await admin.ask<{ closeDay: Replan }>(CLOSE, { input });
    const { closeDay: again } = await admin.ask<{ closeDay: Replan }>(CLOSE, { input });
    expect(again.id).toBe(first.id);
    await expect.poll(async () => (await readReplan(first.id)).status, { timeout: 100_000 }).toBe('finished');
    expect(await readReplan(first.id)).toMatchObject({ total: OPEN_CASES + 1, done: OPEN_CASES + 1, failed: 1 });
    expect(await replacements(3)).toHaveLength(OPEN_CASES);
    expect(await failedOf(first.id)).toEqual([{ number: await numberOf(orphan), reason: { zh: '案件流程没有应答' } }]);
    const reader = await replanAsRead(supervisor, first.id);
    expect(reader.failedUnnamed).toBe(0);
    expect(reader.moves.find(({ outcome }) => outcome === 'failed')?.caseId).toBe(openIds[0]);
    // Whoever reads no case learns that one failed and why, and not which.
    const failures = [{ code: 'ENGINE_UNAVAILABLE', count: 1 }];
    expect(await replanAsRead(admin, first.id)).toEqual({ failedUnnamed: 1, failures, moves: [] });
  });

  it('is tried again when somebody asks, and given the calendar once it can take it', async () => {
    const orphan = keyOf(openIds[0]!);
    const { rows } = await pool.query<{ id: string; kernel: unknown; data: unknown }>(
      `select r.id, c.kernel, w.data from calendar_replan r join case_file c on c.id = $1
       join working_calendar w on w.id = r.calendar_id and w.version = 2 where r.version = 3`,
      [orphan],
    );
    const { id, kernel, data } = rows[0]!;
    const retried = await retry(id);
    expect(retried).toMatchObject({ failed: 1 });
    await expect.poll(async () => (await readReplan(id)).status, { timeout: 60_000 }).toBe('finished');
    expect(await readReplan(id)).toMatchObject({ failed: 1, moved: OPEN_CASES });
    // An operator brings the case back to life from what is stored.
    await product.engines.client.workflow.start('caseLifecycle', {
      workflowId: `case/${orphan}`,
      taskQueue: 'case-engine',
      args: [{ caseId: orphan, calendar: data, state: kernel }],
    });
    await retry(id);
    await expect.poll(async () => (await readReplan(id)).failed, { timeout: 60_000 }).toBe(0);
    await expect.poll(async () => (await readReplan(id)).status, { timeout: 60_000 }).toBe('finished');
    expect(await replacements(3)).toHaveLength(OPEN_CASES + 1);
    expect(await failedOf(id)).toEqual([]);
  });
});

describe('who may change a calendar', () => {
  it('a supervisor reads it and publishes nothing; others do not see it', async () => {
    const ask = 'query { calendars { id version mayPublish versions { version } } }';
    const seen = await supervisor.ask<{ calendars: readonly object[] }>(ask);
    expect(seen.calendars).toMatchObject([{ id: CALENDAR, version: 3, mayPublish: false }]);
    expect((await worker.ask<{ calendars: readonly object[] }>(ask)).calendars).toEqual([]);
    const input = { calendarId: CALENDAR, date: '2026-12-24', reason: 'x', requestId: requestId() };
    const refused = await supervisor.send(CLOSE, { input });
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { rows } = await pool.query(
      `select outcome, code from audit_entry where action = 'closeDay' order by at desc limit 1`,
    );
    expect(rows).toEqual([{ outcome: 'refused', code: 'FORBIDDEN' }]);
  });
});

describe('a day on which nothing falls due', () => {
  it('moves no date, and every open case has the calendar all the same', async () => {
    const before = await dues();
    const input = { calendarId: CALENDAR, date: '2026-12-30', reason: '年末盘点', requestId: requestId() };
    const { closeDay: replan } = await admin.ask<{ closeDay: Replan }>(CLOSE, { input });
    await expect.poll(async () => (await readReplan(replan.id)).status, { timeout: 100_000 }).toBe('finished');
    const all = OPEN_CASES + 1;
    expect(await readReplan(replan.id)).toMatchObject({ total: all, done: all, moved: 0, failed: 0 });
    const told = await replacements(4);
    expect(new Set(told.map(({ case_id }) => case_id)).size).toBe(all);
    expect(told).toHaveLength(all);
    expect(await dues()).toEqual(before);
  });
});
