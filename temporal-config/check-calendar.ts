/**
 * `npm run check:calendar -- --calendar FILE --csv FILE`: does a calendar explain the target times of a 311 export? Prints
 * the share of targets reproduced to the minute and every row that is not, with what explains it.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { compileCalendar } from '#database/seeds/working-calendar.ts';
import { checkTargets, type TargetRow } from './check-calendar/check-targets.ts';
import { parseDay } from '#domain/clock/local-date.ts';
import { toInstant } from '#domain/clock/local-time.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';

const period = z.tuple([z.int(), z.int()]);
const calendarFile = z.object({
  id: z.string(),
  timeZone: z.string(),
  fromYear: z.int(),
  toYear: z.int(),
  week: z.array(z.array(period)).length(7),
  holidays: z.array(z.object({ date: z.iso.date(), name: z.string() })),
  source: z.string(),
});

const { values: flags } = parseArgs({ options: { calendar: { type: 'string' }, csv: { type: 'string' } } });
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(calendarPath: string, csvPath: string): Promise<void> {
  const { holidays, source, ...plan } = calendarFile.parse(JSON.parse(await readFile(calendarPath, 'utf8')));
  const exceptions = Object.fromEntries(holidays.map(({ date }) => [date, []] as const));
  const calendar = compileCalendar({ ...plan, version: 1, exceptions });
  const rows: TargetRow[] = [];
  let line = 1;
  for await (const record of createReadStream(csvPath).pipe(parse({ columns: true, bom: true }))) {
    line += 1;
    const row = rowOf(record as Record<string, string>, line, calendar);
    if (row !== null) rows.push(row);
  }
  const { reproduced, disagreements, budgets } = checkTargets(calendar, rows);
  say(`calendar ${calendar.id}: ${holidays.length} holidays (${source})`);
  for (const { type, days, unit, rows: count } of budgets) say(`  ${type}: ${days} ${unit}, ${count} rows`);
  const share = rows.length === 0 ? 0 : (100 * reproduced) / rows.length;
  say(`${reproduced} of ${rows.length} targets reproduced to the minute: ${share.toFixed(1)} %`);
  for (const { row, explanation } of disagreements) {
    say(`  line ${row.line}: ${row.type}, open ${row.open}, target ${row.target}: ${explanation}`);
  }
}

/** Null for rows without a target. Times are local, as the export writes them. */
function rowOf(record: Record<string, string>, line: number, calendar: WorkingCalendar): TargetRow | null {
  const [open = '', target = ''] = [record['open_dt'], record['target_dt']];
  const [openedAt, targetAt] = [localInstant(open, calendar), localInstant(target, calendar)];
  if (openedAt === null || targetAt === null) return null;
  return { line, type: record['type'] ?? '', open, target, openedAt, targetAt };
}

function localInstant(text: string, calendar: WorkingCalendar): number | null {
  const [date = '', time = ''] = text.split(' ');
  const day = parseDay(date);
  const [hours, minutes, seconds] = time.split(':').map(Number);
  if (day === null || hours === undefined || minutes === undefined) return null;
  return toInstant(calendar, day, hours * 60 + minutes) + (seconds ?? 0) * 1000;
}

if (flags.calendar === undefined || flags.csv === undefined) {
  say('usage: npm run check:calendar -- --calendar FILE --csv FILE');
  process.exitCode = 2;
} else await main(flags.calendar, flags.csv);
