/**
 * `npm run fault:escalation [-- --rungs 10000 --seed 1]`: due rungs of both kinds on the real server, while worker,
 * Temporal Server and PostgreSQL are killed with SIGKILL and restarted at random. Ends with 1 where a rung was lost, early
 * or fired twice.
 */
import { parseArgs } from 'node:util';
import { escalationStorm, type StormResult } from './escalation-storm.ts';
import { percentile } from './rung-account.ts';

const { values } = parseArgs({
  options: { rungs: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});
const began = Date.now();
const say = (line: string): void => {
  process.stdout.write(`[${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s] ${line}\n`);
};

/** Mulberry32: the same seed kills the same processes in the same order. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function print({ account, kills, seconds }: StormResult): void {
  const spread = (lateness: readonly number[]): string => {
    const at = (share: number): string => `${(percentile(lateness, share) / 1000).toFixed(3)} s`;
    return `p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, max ${at(1)}`;
  };
  say(`kills: worker ${kills.worker}, Temporal Server ${kills.temporal}, PostgreSQL ${kills.postgres}`);
  say(`quiet rungs fired ${account.quiet}, escalations ${account.escalations}, in ${seconds.toFixed(0)} s`);
  say(`lost ${account.lost}, early ${account.early}, fired twice ${account.repeated}, untold ${account.untold}`);
  say(`lateness of quiet rungs: ${spread(account.quietLateness)}`);
  say(`lateness of escalations: ${spread(account.escalationLateness)}`);
}

const rungs = Number(values.rungs);
const seed = Number(values.seed);
// With three rungs each, reports make nearly half of all.
const reports = Math.round(rungs * 0.15);
const records = rungs - 3 * reports;
say(`${rungs} rungs: ${records} records with one, ${reports} reports with three; seed ${seed}`);
const result = await escalationStorm({
  records,
  reports,
  quietFor: Math.max(30_000, rungs * 9),
  escalateFor: Math.max(30_000, rungs * 6),
  pause: [4_000, 15_000],
  random: randomOf(seed),
  say,
});
print(result);
const { lost, early, repeated, untold } = result.account;
process.exitCode = lost + early + repeated + untold === 0 ? 0 : 1;
