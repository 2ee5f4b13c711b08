/** Where Temporal Server comes from: an external one, a binary, one built here once, or the official dev server. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Config } from '#platform/config.ts';
import { searchPath } from '#platform/config.ts';
import { buildServer, GO_NEEDED, SERVER_VERSION } from './build-server.ts';

export interface ServerPrograms {
  readonly server: string;
  readonly sql: string;
}

export type FoundServer =
  | { readonly kind: 'external'; readonly address: string }
  | { readonly kind: 'programs'; readonly programs: ServerPrograms }
  | { readonly kind: 'devServer' };

type Say = (line: string) => void;

export const serverCacheDir = (config: Pick<Config, 'cacheDir'>): string =>
  join(config.cacheDir, `temporal-server-${SERVER_VERSION}`);

/** In the order of least surprise; building takes minutes, once. */
export async function findServer(config: Config, say: Say): Promise<FoundServer> {
  const { address } = config.temporal;
  if (address !== undefined) return { kind: 'external', address };
  const programs = findInstalled(config);
  if (programs !== null) return { kind: 'programs', programs };
  const go = onPath('go');
  if (go === null) return { kind: 'devServer' };
  try {
    return { kind: 'programs', programs: await buildServer(go, serverCacheDir(config), say) };
  } catch (error) {
    say(`Temporal Server could not be built: ${error instanceof Error ? error.message : String(error)}`);
    return { kind: 'devServer' };
  }
}

/** Programs on PATH (the names of the official packages) or built earlier. */
export function findInstalled(config: Pick<Config, 'cacheDir'>): ServerPrograms | null {
  const server = onPath('temporal-server');
  const sql = onPath('temporal-sql-tool');
  if (server !== null && sql !== null) return { server, sql };
  const directory = serverCacheDir(config);
  const cached = { server: join(directory, 'server'), sql: join(directory, 'sql') };
  return isExecutable(cached.server) && isExecutable(cached.sql) ? cached : null;
}

export class NoServerError extends Error {
  constructor(config: Pick<Config, 'cacheDir'>, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      [
        'No Temporal Server could be had. Any one of these four is enough:',
        '  1. set TEMPORAL_ADDRESS (and TEMPORAL_NAMESPACE, TEMPORAL_API_KEY, TEMPORAL_TLS…) to a running cluster;',
        `  2. put temporal-server and temporal-sql-tool on PATH, or server and sql into ${serverCacheDir(config)};`,
        `  3. install Go ${GO_NEEDED} or newer: version ${SERVER_VERSION} is then built once, in about six minutes;`,
        '  4. allow access to the internet: the official development server is then downloaded.',
        `The last way tried failed: ${reason}`,
      ].join('\n'),
      { cause },
    );
    this.name = 'NoServerError';
  }
}

export function onPath(program: string): string | null {
  const directories = [...searchPath().split(delimiter), '/usr/local/go/bin'];
  return directories.map((directory) => join(directory, program)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
