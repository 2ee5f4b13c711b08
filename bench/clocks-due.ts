/** (e) Clocks that all fall due at one instant: from that instant until the last verdict is committed. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import { compileCalendar, officeWeek } from '#database/seeds/working-calendar.ts';
import { openRecord } from '#temporal-config/import-311/open-record.ts';
import { openRegister } from '#temporal-config/import-311/register.ts';
import type { ImportRow } from '#temporal-config/import-311/row.ts';
import { runLoad } from './load.ts';

export interface ClocksDue {
  readonly clocks: number;
  readonly openedPerSecond: number;
  readonly secondsToLast: number;
  readonly perSecond: number;
}

const JURISDICTION = 'bench';

export async function runClocksDue(orm: MikroORM, client: Client, clocks: number, users: number): Promise<ClocksDue> {
  const calendar = compileCalendar({
    id: 'bench',
    version: 1,
    timeZone: 'Asia/Shanghai',
    fromYear: 2020,
    toYear: 2035,
    week: officeWeek([[0, 1440]]),
  });
  const register = await openRegister(orm.em.fork(), JURISDICTION, calendar, new Date());
  const opener = { em: orm.em, client, calendar, jurisdiction: JURISDICTION, importUser: register.importUser };
  // Far enough ahead that every case is open before it falls due.
  const dueAt = Date.now() + Math.max(30_000, clocks * 40);
  const opening = await runLoad(clocks, users, async (index) => {
    const row = rowOf(index, dueAt);
    await openRecord(opener, row, await register.of(row));
  });
  await sleep(Math.max(0, dueAt - Date.now()));
  const count = () =>
    orm.em
      .fork()
      .execute<{ n: string }[]>('select count(*) as n from case_file where jurisdiction = ? and overdue', [
        JURISDICTION,
      ]);
  for (let done = 0; done < clocks;) {
    done = Number((await count())[0]?.n ?? 0);
    if (Date.now() - dueAt > 600_000) throw new Error(`${clocks - done} clocks have not fired after ten minutes`);
    await sleep(100);
  }
  const secondsToLast = (Date.now() - dueAt) / 1000;
  return { clocks, openedPerSecond: opening.perSecond, secondsToLast, perSecond: clocks / secondsToLast };
}

function rowOf(index: number, targetAt: number): ImportRow {
  return {
    line: index,
    sourceId: String(index),
    openedAt: Date.now(),
    targetAt,
    closedAt: null,
    onTime: null,
    type: 'bench',
    title: 'bench',
    department: 'bench',
    queue: 'bench',
    neighborhood: '',
    ward: '',
    longitude: 118.6,
    latitude: 24.9,
  };
}
