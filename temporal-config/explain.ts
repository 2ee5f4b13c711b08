/**
 * `npm run explain -- NUMBER [--lang zh|en]`: why the deadlines of a case are what they are, from its events alone, once
 * their hash chain has been verified. Reads DATABASE_URL, or the product that runs on GRIDCASE_DATA_DIR.
 */
import { parseArgs } from 'node:util';
import type { Language } from '#domain/labels.ts';
import { createOrm } from '#database/orm.ts';
import { loadConfig } from '#platform/config.ts';
import { ExplainError, explainNumber } from './explain/explain-number.ts';
import { formatExplanation } from './explain/format.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'usage: npm run explain -- NUMBER [--lang zh|en]';

function readArguments(): { number: string; language: Language } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'zh' } },
  });
  const [number] = positionals;
  if (number === undefined || (values.lang !== 'zh' && values.lang !== 'en')) throw new ExplainError(USAGE);
  return { number: number.trim().toUpperCase(), language: values.lang };
}

async function main(): Promise<void> {
  const { number, language } = readArguments();
  const { databaseUrl } = loadConfig();
  if (databaseUrl === undefined) {
    throw new ExplainError('The product is not running: start it with `npm start`, or set DATABASE_URL');
  }
  const orm = createOrm({ databaseUrl, poolSize: 2 });
  try {
    const explained = await explainNumber(orm.em.fork(), number, Date.now());
    process.stdout.write(`${formatExplanation(explained, language)}\n`);
  } finally {
    await orm.close();
  }
}

await runCommand(main);
