/**
 * `npm run rehash:identities [-- --after ID] [--remove-other-keys]`: makes the digests by which a person's other matters
 * are found, for cases stored before there were any or under other keys. Safe while the product runs; interrupted, run it
 * again, from the id it names or from the beginning. Needs the keys and the database of the product.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createOrm } from '#database/orm.ts';
import type { SubmissionId } from '#domain/ids.ts';
import { loadConfig } from '#platform/config.ts';
import { type Progress, rehashIdentities, type RehashOptions } from './rehash-identities/rehash.ts';
import { runCommand } from './run-command.ts';

function readArguments(): RehashOptions {
  const { values } = parseArgs({
    options: { after: { type: 'string' }, 'remove-other-keys': { type: 'boolean', default: false } },
  });
  const after = z.uuid('--after takes the id that an interrupted run named').optional().parse(values.after);
  return {
    removesOtherKeys: values['remove-other-keys'],
    ...(after === undefined ? {} : { after: after as SubmissionId }),
  };
}

async function main(): Promise<void> {
  const options = readArguments();
  const { databaseUrl, keys } = loadConfig();
  if (databaseUrl === undefined) {
    throw new Error('The product is not running: start it with `npm start`, or set DATABASE_URL');
  }
  const orm = createOrm({ databaseUrl, poolSize: 1 });
  let at: Progress | undefined;
  const onProgress = (progress: Progress): void => {
    at = progress;
    process.stderr.write(`\r${progress.done} of ${progress.total} forms`);
  };
  try {
    const { forms, stored, removed, unreadable } = await rehashIdentities(orm, keys, { ...options, onProgress });
    process.stdout.write(`\n${forms} forms read, ${stored} digests stored, ${removed} removed\n`);
    if (unreadable.length > 0) {
      const ids = unreadable.map((id) => `  ${id}`).join('\n');
      process.stdout.write(`Not readable with the personal keys given, left as they were:\n${ids}\n`);
      process.exitCode = 1;
    }
  } catch (error) {
    if (at !== undefined) process.stderr.write(`\nInterrupted; go on with --after ${at.last}\n`);
    throw error;
  } finally {
    await orm.close();
  }
}

await runCommand(main);
