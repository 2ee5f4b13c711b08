/** The whole product on free ports, seeded: worker and API run as their own processes, as in production. */
import { freePort } from '#platform/free-port.ts';
import { createLogger } from '#platform/logger.ts';
import { startChild, type Child } from '#temporal-config/child-process.ts';
import { ensureDatabase } from '#temporal-config/engines.ts';
import { prepareDatabase } from '#temporal-config/prepare-database.ts';
import { untilReady } from '#temporal-config/until-ready.ts';
import { startRealTemporal, type RealTemporal } from './temporal.ts';

export interface Product {
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly engines: RealTemporal;
  /** Started again when killed. */
  readonly worker: Child;
  stop(): Promise<void>;
}

const report = (line: string): void => void process.stderr.write(`${line}\n`);

export async function startProduct(): Promise<Product> {
  const engines = await startRealTemporal();
  try {
    await ensureDatabase(engines.postgres.urlOf('postgres'));
    const logger = createLogger({ name: 'test', level: 'error', pretty: false });
    await prepareDatabase(engines.postgres.urlOf('gridcase'), logger, () => undefined);
    const port = await freePort();
    const environment = { ...engines.environment, GRIDCASE_PORT: String(port), GRIDCASE_HOST: '127.0.0.1' };
    const gaveUp = (name: string): void => report(`${name} keeps failing`);
    const common = { environment, watch: false, say: report, gaveUp };
    const worker = startChild({ name: 'worker', args: ['temporal-config/worker.ts'], ...common });
    const api = startChild({ name: 'API', args: ['graphql/server.ts'], ...common });
    const url = `http://127.0.0.1:${port}`;
    const stopProcesses = async (): Promise<void> => {
      await api.stop();
      await worker.stop();
    };
    await untilReady(url).catch(async (error: unknown) => {
      await stopProcesses();
      throw error;
    });
    const stop = async (): Promise<void> => {
      await stopProcesses();
      await engines.stop();
    };
    return { url, environment, engines, worker, stop };
  } catch (error) {
    await engines.stop();
    throw error;
  }
}
