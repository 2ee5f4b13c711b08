/** The jars of the official time-skipping server, fetched into the cache once, and a script that starts them. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { currentEnvironment, loadConfig } from '#platform/config.ts';

const run = promisify(execFile);
const VERSION = '1.38.0';

/** The path of an executable that behaves as the downloadable test server does. */
export async function timeSkippingServerProgram(): Promise<string> {
  const directory = join(loadConfig(currentEnvironment()).cacheDir, `test-server-${VERSION}`);
  if (!existsSync(join(directory, `temporal-test-server-${VERSION}.jar`))) await fetchJars(directory);
  const program = join(directory, 'test-server');
  if (!existsSync(program)) {
    const aside = `${program}.${process.pid}`;
    await writeFile(aside, wrapper(directory), { mode: 0o755 });
    await rename(aside, program);
  }
  return program;
}

async function fetchJars(directory: string): Promise<void> {
  await mkdir(dirname(directory), { recursive: true });
  const fetching = await mkdtemp(`${directory}.fetching-`);
  const project = join(import.meta.dirname, 'time-skipping-pom.xml');
  try {
    await run('mvn', ['-q', '-B', '-f', project, 'dependency:copy-dependencies', `-DoutputDirectory=${fetching}`]);
    await rm(directory, { recursive: true, force: true });
    await rename(fetching, directory);
  } catch (error) {
    throw new Error('The time-skipping test server needs Java and Maven (mvn) to be fetched once', { cause: error });
  } finally {
    await rm(fetching, { recursive: true, force: true });
  }
}

const wrapper = (jars: string): string => `#!/bin/sh
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '${jars}/*' io.temporal.testserver.TestServer "$@"
`;
