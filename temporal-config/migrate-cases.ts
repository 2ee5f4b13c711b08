/**
 * `npm run migrate:cases -- --process ID --from N --to N [--apply]`: shows what would become of the open cases of one
 * version under a newer one; with --apply takes over those that can. Run again it goes on where it was: a case gone over
 * is not asked again. Needs a running product (`npm start`, or DATABASE_URL and TEMPORAL_ADDRESS).
 */
import { parseArgs } from 'node:util';
import type { Upgrade } from '#domain/processes/upgrades.ts';
import { createOrm } from '#database/orm.ts';
import { loadConfig, type Config } from '#platform/config.ts';
import { connectTemporal } from '#platform/temporal-client.ts';
import { applyUpgrade, type Failure } from './migrate-cases/apply.ts';
import { previewCases, type Preview } from './migrate-cases/preview.ts';
import { formatFailures, formatPreview } from './migrate-cases/report.ts';

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
  return { upgrade: { process: values.process, from, to }, apply: values.apply };
}

async function apply(config: Config, upgrade: Upgrade, cases: readonly Preview[]): Promise<readonly Failure[]> {
  const temporal = await connectTemporal(config);
  const onProgress = (done: number, total: number) => process.stderr.write(`\r${done} of ${total} cases`);
  try {
    return await applyUpgrade(cases, { client: temporal.client, upgrade, onProgress });
  } finally {
    await temporal.close();
  }
}

async function main(): Promise<void> {
  const given = readArguments();
  const config = loadConfig();
  if (config.databaseUrl === undefined || config.temporal.address === undefined) {
    throw new Error('The product is not running: start it with `npm start`, or set DATABASE_URL and TEMPORAL_ADDRESS');
  }
  const orm = createOrm({ databaseUrl: config.databaseUrl, poolSize: 2 });
  try {
    const previews = await previewCases(orm.em, given.upgrade, Date.now());
    process.stdout.write(`${formatPreview(previews)}\n`);
    if (!given.apply) return;
    const able = previews.filter(({ refusal }) => refusal === null);
    const failures = await apply(config, given.upgrade, able);
    const lines = [`${able.length - failures.length} cases taken over, ${failures.length} failed`];
    process.stdout.write(`\n${[...lines, ...formatFailures(failures)].join('\n')}\n`);
    if (failures.length > 0) process.exitCode = 1;
  } finally {
    await orm.close();
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
