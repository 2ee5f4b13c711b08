/**
 * `npm run migrate:cases -- --process ID --from N --to N [--apply]`: shows what would become of the open cases of one
 * version under a newer one; with --apply takes over those that can. Run again it goes on where it was: a case gone over
 * is not asked again. Needs a running product (`npm start`, or DATABASE_URL and TEMPORAL_ADDRESS).
 */
import { parseArgs } from 'node:util';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { findUpgrade, type Upgrade } from '#domain/processes/upgrades.ts';
import { createOrm } from '#database/orm.ts';
import { loadConfig, type Config } from '#platform/config.ts';
import { connectTemporal } from '#platform/temporal-client.ts';
import { applyUpgrade } from './migrate-cases/apply.ts';
import { formatApplied, formatSteps } from './migrate-cases/report.ts';
import { heldBack, previewSteps, type Step } from './migrate-cases/steps.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'usage: npm run migrate:cases -- --process ID --from N --to N [--apply]';

function readArguments(): { upgrade: Upgrade; apply: boolean } {
  const { values } = parseArgs({
    options: {
      process: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      apply: { type: 'boolean', default: false },
    },
  });
  const [from, to] = [Number(values.from), Number(values.to)];
  if (values.process === undefined || !Number.isInteger(from) || !Number.isInteger(to)) throw new Error(USAGE);
  const upgrade = findUpgrade(values.process, from, to);
  if (upgrade === null) throw new Error(`no upgrade of ${values.process} leads from version ${from} to ${to}`);
  return { upgrade, apply: values.apply };
}

/** One step after the other; whoever waited for a case that failed stays behind with it. True where all went over. */
async function apply(config: Config, em: SqlEntityManager, steps: readonly Step[]): Promise<boolean> {
  const temporal = await connectTemporal(config);
  const onProgress = (done: number, total: number) => process.stderr.write(`\r${done} of ${total} cases`);
  let failed = 0;
  try {
    for (const step of steps) {
      const able = step.previews.filter(({ refusal }) => refusal === null);
      const now = await heldBack(em, { ...step, previews: able });
      const going = now.filter(({ refusal }) => refusal === null);
      const failures = [
        ...now.flatMap(({ number, refusal }) => (refusal === null ? [] : [{ number, code: refusal }])),
        ...(await applyUpgrade(going, { client: temporal.client, upgrade: step.upgrade, onProgress })),
      ];
      failed += failures.length;
      process.stdout.write(`\n${formatApplied(step, able.length, failures, steps.length > 1)}\n`);
    }
  } finally {
    await temporal.close();
  }
  return failed === 0;
}

async function main(): Promise<void> {
  const given = readArguments();
  const config = loadConfig();
  if (config.databaseUrl === undefined || config.temporal.address === undefined) {
    throw new Error('The product is not running: start it with `npm start`, or set DATABASE_URL and TEMPORAL_ADDRESS');
  }
  const orm = createOrm({ databaseUrl: config.databaseUrl, poolSize: 2 });
  try {
    const steps = await previewSteps(orm.em, given.upgrade, Date.now());
    process.stdout.write(`${formatSteps(steps)}\n`);
    if (given.apply && !(await apply(config, orm.em, steps))) process.exitCode = 1;
  } finally {
    await orm.close();
  }
}

await runCommand(main);
