/**
 * `npm run import:311 -- FILE.csv --jurisdiction boston [--map field=column,…] [--time-zone Z] [--encoding E]
 * [--as-of INSTANT]`: opens every row of a 311 export as an incident of a second jurisdiction, with its historical times,
 * and compares the engine's verdicts with the file's. Needs a running product (`npm start`, or DATABASE_URL and
 * TEMPORAL_ADDRESS).
 */
import { parseArgs } from 'node:util';
import { createOrm } from '#database/orm.ts';
import { compileCalendar, officeWeek } from '#database/seeds/working-calendar.ts';
import { loadConfig } from '#platform/config.ts';
import { connectTemporal } from '#platform/temporal-client.ts';
import { parseColumnMap } from './import-311/columns.ts';
import { importFile } from './import-311/import-file.ts';
import { formatReport } from './import-311/report.ts';
import { runCommand } from './run-command.ts';

const USAGE =
  'usage: npm run import:311 -- FILE.csv --jurisdiction CODE [--map field=column,…] [--time-zone ZONE] [--encoding NAME] [--as-of INSTANT]';
/** Zones of cities whose exports are known; any other needs --time-zone. */
const knownZones: Readonly<Record<string, string>> = { boston: 'America/New_York' };
const OFFICE_DAY = [[9 * 60, 17 * 60]] as const;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jurisdiction: { type: 'string' },
      map: { type: 'string' },
      'time-zone': { type: 'string' },
      encoding: { type: 'string', default: 'utf-8' },
      'as-of': { type: 'string' },
    },
  });
  const [file] = positionals;
  const { jurisdiction } = values;
  if (file === undefined || jurisdiction === undefined || !/^[a-z][a-z0-9-]{1,30}$/.test(jurisdiction)) {
    throw new Error(USAGE);
  }
  const timeZone = values['time-zone'] ?? knownZones[jurisdiction];
  if (timeZone === undefined)
    throw new Error(`${USAGE}\nThe time zone of "${jurisdiction}" is not known: give --time-zone`);
  const asOf = values['as-of'] === undefined ? Date.now() : Date.parse(values['as-of']);
  if (Number.isNaN(asOf)) throw new Error(`--as-of ${values['as-of']} is not an instant such as 2022-02-01T00:00:00Z`);
  return { file, jurisdiction, timeZone, encoding: values.encoding, asOf, columns: parseColumnMap(values.map) };
}

async function main(): Promise<void> {
  const { timeZone, ...given } = readArguments();
  const config = loadConfig();
  if (config.databaseUrl === undefined || config.temporal.address === undefined) {
    throw new Error('The product is not running: start it with `npm start`, or set DATABASE_URL and TEMPORAL_ADDRESS');
  }
  const orm = createOrm({ databaseUrl: config.databaseUrl });
  const temporal = await connectTemporal(config);
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
    process.stderr.write('\nfinishing the rows under way…\n');
  });
  try {
    const calendar = compileCalendar({
      id: `${given.jurisdiction}-office`,
      version: 1,
      timeZone,
      fromYear: 2010,
      toYear: 2035,
      week: officeWeek(OFFICE_DAY),
    });
    const report = await importFile({
      ...given,
      em: orm.em,
      client: temporal.client,
      calendar,
      now: new Date(),
      signal: stop.signal,
      onProgress: (read) => process.stderr.write(`\r${read} rows read`),
    });
    process.stdout.write(`\n${formatReport(report)}\n`);
  } finally {
    await temporal.close();
    await orm.close();
  }
}

await runCommand(main);
