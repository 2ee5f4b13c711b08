/** Fetches and builds what tests start, ahead of them: a build of minutes would look like a test that hangs. */
import { currentEnvironment, loadConfig } from '#platform/config.ts';
import { findServer } from '#temporal-config/find-server.ts';
import { timeSkippingServerProgram } from './time-skipping-server.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`time-skipping server: ${await timeSkippingServerProgram()}`);
const found = await findServer(loadConfig(currentEnvironment()), say);
if (found.kind === 'devServer') throw new Error('Temporal Server is neither installed nor could it be built');
say(`Temporal Server: ${found.kind === 'programs' ? found.programs.server : found.address}`);
