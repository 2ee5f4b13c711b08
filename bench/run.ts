/**
 * `npm run bench [-- --quick] [--parts abd]`: starts the whole product on free ports in a folder of its own and measures
 * (a) to (e), or those parts alone.
 * Nothing is asserted about time; figures are for comparing within one run. Prints a table, writes bench/results/*.json.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Pool } from 'pg';
import { createOrm } from '#database/orm.ts';
import { type Product, startProduct } from '#tests/support/product.ts';
import { runClocksDue } from './clocks-due.ts';
import { runComplaintFlow, runFullStack } from './flows.ts';
import { runFloor } from './floor/run-floor.ts';
import { assembleCrew, openIncident } from './incident.ts';
import type { LoadResult } from './load.ts';
import { pointInVillage } from './point-in-village.ts';
import { runQueuePage } from './queue-page.ts';
import { runReplan } from './replan.ts';

const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    users: { type: 'string', default: '16' },
    parts: { type: 'string', default: 'abcdef' },
    replan: { type: 'string', default: '1000' },
  },
});
const users = Number(flags.users);
const cases = flags.quick ? 50 : 300;
const clocks = flags.quick ? 200 : 5000;
const pages = flags.quick ? 50 : 300;
const say = (line: string) => process.stdout.write(`${line}\n`);
const shown = ({ perSecond, median, p95 }: LoadResult, unit: string) =>
  `${perSecond.toFixed(1).padStart(8)} ${unit}/s   median ${median.toFixed(1)} ms   p95 ${p95.toFixed(1)} ms`;

interface Bench {
  readonly product: Product;
  readonly pool: Pool;
  readonly orm: MikroORM;
}

async function measure({ product, pool, orm }: Bench): Promise<object> {
  const crew = await assembleCrew(product.url, await pointInVillage(pool, '350502004001'));
  const parts = {
    a: async () => {
      const floor = await runFloor(product.environment, cases, users);
      say(`(a) bare Temporal, 7 updates        ${shown(floor, 'steps')}`);
      return floor;
    },
    b: async () => {
      const stack = await runFullStack(crew, cases, users);
      say(`(b) full stack, the same 7 steps    ${shown(stack, 'steps')}`);
      return stack;
    },
    c: async () => {
      const complaint = await runComplaintFlow(crew, cases, users);
      say(`(c) create-assign-resolve-search    ${shown(complaint, 'flows')}`);
      return complaint;
    },
    d: async () => {
      const { number } = await openIncident(crew);
      const queue = await runQueuePage(pool, crew, number, pages);
      say(`(d) queue page of 50 of 20,000      ${shown(queue, 'pages')}`);
      return queue;
    },
    e: async () => {
      const environment = product.environment;
      const due = await runClocksDue({ orm, pool, environment, clocks, users });
      for (const [name, one] of Object.entries({ product: due.product, 'bare Temporal': due.bare })) {
        const late = `late p50 ${one.p50.toFixed(1)} s, p99 ${one.p99.toFixed(1)} s, last ${one.last.toFixed(1)} s`;
        say(`(e) ${clocks} due at once, ${name.padEnd(13)} ${one.perSecond.toFixed(1).padStart(8)} clocks/s   ${late}`);
      }
      say(`    product / bare                  ${due.ratio.toFixed(2)}`);
      return due;
    },
    f: async () => {
      const replan = await runReplan(product.url, pool, crew, Number(flags.replan), users);
      const minutes = `100,000 would take ${replan.minutesFor100000.toFixed(0)} min`;
      say(
        `(f) calendar change, ${replan.cases} open cases  ${replan.perSecond.toFixed(1).padStart(8)} cases/s   ${minutes}`,
      );
      return replan;
    },
  };
  const measured = (part: keyof typeof parts) => flags.parts.includes(part);
  const floor = measured('a') ? await parts.a() : null;
  const stack = measured('b') ? await parts.b() : null;
  const ratio = floor === null || stack === null ? null : stack.perSecond / floor.perSecond;
  if (ratio !== null) say(`    (b) / (a)                       ${ratio.toFixed(2)}`);
  const complaint = measured('c') ? await parts.c() : null;
  const queue = measured('d') ? await parts.d() : null;
  const due = measured('e') ? await parts.e() : null;
  const replan = measured('f') ? await parts.f() : null;
  return { floor, stack, ratio, complaint, queue, due, replan };
}

async function writeResults(results: object): Promise<void> {
  const folder = new URL('results/', import.meta.url);
  await mkdir(folder, { recursive: true });
  const at = new Date().toISOString();
  await writeFile(
    new URL(`${at.replaceAll(':', '-')}.json`, folder),
    JSON.stringify({ at, users, ...results }, null, 2),
  );
}

const product = await startProduct();
const databaseUrl = product.environment['DATABASE_URL'] ?? '';
const pool = new Pool({ connectionString: databaseUrl, max: 2 });
const orm = createOrm({ databaseUrl });
try {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  say(`machine: ${availableParallelism()} × ${cpus()[0]?.model ?? '?'}, ${memory}; ${users} users`);
  await writeResults(await measure({ product, pool, orm }));
} finally {
  await orm.close();
  await pool.end();
  await product.stop();
}
