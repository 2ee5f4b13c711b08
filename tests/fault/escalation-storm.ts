/** Rungs fall due while worker, Temporal Server and PostgreSQL are killed at random and started again. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '#domain/ids.ts';
import { insertOrganisation, openDueCases, paceOf, type DueCase, type LoadPlan } from './due-load.ts';
import { KillableEngines, victims, type Victim } from './killable-engines.ts';
import { accountOf, isAllFired, type RungAccount } from './rung-account.ts';

export interface Storm {
  readonly records: number;
  readonly reports: number;
  /** Length of the time in which quiet rungs fall due, and after it the escalations. */
  readonly quietFor: number;
  readonly escalateFor: number;
  /** The pauses between two kills are drawn from this range. */
  readonly pause: readonly [shortest: number, longest: number];
  /** These are killed first, in this order; then at random until every rung was due. */
  readonly first?: readonly Victim[];
  readonly random: () => number;
  readonly say: (line: string) => void;
}

export interface StormResult {
  readonly account: RungAccount;
  readonly kills: Readonly<Record<Victim, number>>;
  readonly seconds: number;
}

const ESCALATION_INSTANTS = 3;
/** From the last due instant: the slowest way back is a server start, a heartbeat time-out and a full queue. */
const SETTLED_WITHIN = 10 * 60_000;

export async function escalationStorm(storm: Storm): Promise<StormResult> {
  const engines = await KillableEngines.start();
  try {
    await insertOrganisation(engines.pool);
    const plan = planOf(storm, Date.now() + (await openingOf(engines, storm)));
    const cases = await openDueCases(engines.engines.client, engines.orm, plan);
    storm.say(`${cases.length} cases are open, the first rung is due in ${seconds(plan.from - Date.now())} s`);
    // A case opened after its day has another day's rungs: then there would be nothing to count.
    if (Date.now() > plan.to) throw new Error('the cases were not open in time; the machine has too much to do');
    const lastDue = Math.max(...plan.escalations);
    await sleep(Math.max(0, plan.from - Date.now()));
    const from = Date.now();
    const kills = await rage(engines, storm, lastDue);
    await settled(engines, cases, storm);
    return { account: await accountOf(engines.pool, cases), kills, seconds: (Date.now() - from) / 1000 };
  } finally {
    await engines.stop();
  }
}

/** Milliseconds until all will be open, at the pace of the first few and with half as much to spare. */
async function openingOf(engines: KillableEngines, { reports, records }: Storm): Promise<number> {
  const pace = await paceOf(engines.engines.client, Math.max(10, Math.min(100, Math.round(reports / 10))));
  return 5_000 + 1_500 * (reports / pace) + 10 * records;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(0);

function planOf({ records, reports, quietFor, escalateFor }: Storm, from: Instant): LoadPlan {
  const to = from + quietFor;
  const escalations = Array.from(
    { length: ESCALATION_INSTANTS },
    (_, index) => to + Math.round((escalateFor * (index + 1)) / ESCALATION_INSTANTS),
  );
  return { records, reports, from, to, escalations };
}

async function rage(engines: KillableEngines, storm: Storm, until: Instant): Promise<Record<Victim, number>> {
  const kills: Record<Victim, number> = { worker: 0, temporal: 0, postgres: 0 };
  const queue = [...(storm.first ?? [])];
  const [shortest, longest] = storm.pause;
  while (Date.now() < until || queue.length > 0) {
    await sleep(shortest + storm.random() * (longest - shortest));
    const victim = queue.shift() ?? victims[Math.floor(storm.random() * victims.length)]!;
    await engines.kill(victim);
    kills[victim] += 1;
    storm.say(`killed and restarted: ${victim}`);
  }
  return kills;
}

async function settled(engines: KillableEngines, cases: readonly DueCase[], { say }: Storm): Promise<void> {
  const deadline = Date.now() + SETTLED_WITHIN;
  while (Date.now() < deadline) {
    if (await isAllFired(engines.pool, cases).catch(() => false)) return;
    await sleep(500);
  }
  say('not everything was fired in time');
}
