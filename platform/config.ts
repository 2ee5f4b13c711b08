/** The one reader of the environment. Parsed once, frozen; every bad variable is named in one error. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { z } from 'zod';
import { derivedIdentityKeys, loadOrCreateKeys, parseKeyRing, type KeyRing, type Keys } from './keys.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const port = z.coerce.number().int().min(0).max(65_535);
const positive = z.coerce.number().int().positive();
const keyRing = z.string().transform((text, context): KeyRing => {
  const ring = parseKeyRing(text);
  if (ring !== null) return ring;
  context.addIssue({ code: 'custom', message: 'expected id:base64 of 32 bytes, several separated by commas' });
  return z.NEVER;
});

const variables = z.object({
  GRIDCASE_DATA_DIR: z.string().min(1).default('.data'),
  GRIDCASE_CACHE_DIR: z
    .string()
    .min(1)
    .default(join(homedir(), '.cache', 'gridcase')),
  GRIDCASE_PORT: port.default(8080),
  GRIDCASE_HOST: z.string().min(1).default('127.0.0.1'),
  GRIDCASE_POSTGRES_PORT: port.default(0),
  GRIDCASE_TEMPORAL_PORT: port.default(0),
  GRIDCASE_PAYLOAD_KEYS: keyRing.optional(),
  GRIDCASE_PERSONAL_KEYS: keyRing.optional(),
  GRIDCASE_IDENTITY_KEYS: keyRing.optional(),
  GRIDCASE_SESSION_HOURS: positive.max(720).default(12),
  GRIDCASE_IDLE_MINUTES: z.coerce.number().int().min(0).max(1_440).default(0),
  GRIDCASE_DEMO: z.stringbool().default(false),
  GRIDCASE_INITIAL_PASSWORD: z.string().min(1).optional(),
  GRIDCASE_SECURE_COOKIES: z.stringbool().default(false),
  GRIDCASE_PROXY_HOPS: z.coerce.number().int().min(0).max(9).default(0),
  GRIDCASE_MAX_UPLOAD_BYTES: positive.default(20 * 1024 * 1024),
  GRIDCASE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  GRIDCASE_SIGNER_FILE: z.string().min(1).optional(),
  GRIDCASE_SIGNER_PASSWORD: z.string().default(''),
  GRIDCASE_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  GRIDCASE_LOG_PRETTY: z.stringbool().optional(),
  GRIDCASE_WORKER_METRICS_PORT: port.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  TEMPORAL_ADDRESS: z.string().min(1).optional(),
  TEMPORAL_NAMESPACE: z.string().min(1).optional(),
  TEMPORAL_PROFILE: z.string().min(1).optional(),
  TEMPORAL_CONFIG_FILE: z.string().min(1).optional(),
  CHROMIUM_PATH: z.string().min(1).optional(),
});
type Variables = z.infer<typeof variables>;

export interface Config {
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly filesDir: string;
  readonly host: string;
  readonly port: number;
  /** Absent: the embedded PostgreSQL. */
  readonly databaseUrl?: string;
  readonly postgresPort: number;
  readonly temporal: TemporalConfig;
  readonly keys: Keys;
  readonly sessionHours: number;
  /** A session unused so long has ended; 0: none does. */
  readonly idleMinutes: number;
  /** The sign-in page offers the demo accounts: only where nothing but the demo seed is at stake. */
  readonly demo: boolean;
  /** Of the accounts that the preparation of a database makes. */
  readonly initialPassword?: string;
  readonly secureCookies: boolean;
  /** Proxies of ours in front, each of which adds to X-Forwarded-For: where a request comes from, for limits. */
  readonly proxyHops: number;
  readonly maxUploadBytes: number;
  /** Where citizens reach the product: the address in QR codes. */
  readonly publicUrl: string;
  /** The PKCS#12 file that licences are signed with; absent: a demonstration certificate of our own making. */
  readonly signer?: { readonly file: string; readonly password: string };
  readonly logLevel: Variables['GRIDCASE_LOG_LEVEL'];
  readonly logPretty: boolean;
  readonly workerMetricsPort?: number;
  readonly chromiumPath?: string;
}

export interface TemporalConfig {
  /** Absent: the embedded server. */
  readonly address?: string;
  readonly namespace: string;
  readonly port: number;
  readonly tls?: NonNullable<TemporalConnection['tls']>;
  readonly apiKey?: NonNullable<TemporalConnection['apiKey']>;
  readonly metadata?: NonNullable<TemporalConnection['metadata']>;
}
type TemporalConnection = ReturnType<typeof loadClientConnectConfig>['connectionOptions'];

export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`Bad configuration:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Without an argument: the environment, completed by the product that runs on this machine, so that `npm run worker` and
 * `npm run api` join it. With one: that environment alone.
 */
export function loadConfig(env?: Environment): Config {
  return parseConfig(env ?? withRunningProduct(process.env));
}

function parseConfig(env: Environment): Config {
  // An empty variable means an absent one: compose files and CI set many so.
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined && value !== '') given[name] = value;
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const values = parsed.data;
  const dataDir = resolve(values.GRIDCASE_DATA_DIR);
  return deepFreeze({
    dataDir,
    cacheDir: resolve(values.GRIDCASE_CACHE_DIR),
    filesDir: join(dataDir, 'files'),
    host: values.GRIDCASE_HOST,
    port: values.GRIDCASE_PORT,
    ...(values.DATABASE_URL === undefined ? {} : { databaseUrl: values.DATABASE_URL }),
    postgresPort: values.GRIDCASE_POSTGRES_PORT,
    temporal: temporalOf(values, given),
    keys: keysOf(values, dataDir),
    sessionHours: values.GRIDCASE_SESSION_HOURS,
    idleMinutes: values.GRIDCASE_IDLE_MINUTES,
    demo: values.GRIDCASE_DEMO,
    ...(values.GRIDCASE_INITIAL_PASSWORD === undefined ? {} : { initialPassword: values.GRIDCASE_INITIAL_PASSWORD }),
    secureCookies: values.GRIDCASE_SECURE_COOKIES,
    proxyHops: values.GRIDCASE_PROXY_HOPS,
    maxUploadBytes: values.GRIDCASE_MAX_UPLOAD_BYTES,
    publicUrl: values.GRIDCASE_PUBLIC_URL ?? `http://${values.GRIDCASE_HOST}:${values.GRIDCASE_PORT}`,
    ...(values.GRIDCASE_SIGNER_FILE === undefined
      ? {}
      : { signer: { file: resolve(values.GRIDCASE_SIGNER_FILE), password: values.GRIDCASE_SIGNER_PASSWORD } }),
    logLevel: values.GRIDCASE_LOG_LEVEL,
    logPretty: values.GRIDCASE_LOG_PRETTY ?? process.stdout.isTTY,
    ...(values.GRIDCASE_WORKER_METRICS_PORT === undefined
      ? {}
      : { workerMetricsPort: values.GRIDCASE_WORKER_METRICS_PORT }),
    ...(values.CHROMIUM_PATH === undefined ? {} : { chromiumPath: values.CHROMIUM_PATH }),
  });
}

export const currentEnvironment = (): Environment => ({ ...process.env });

/** The environment for a child process: this one's, with changes. */
export const childEnvironment = (changes: Environment): NodeJS.ProcessEnv => ({ ...process.env, ...changes });

/** Where programs are looked for. */
export const searchPath = (): string => process.env['PATH'] ?? '';

const runningProduct = z.object({ DATABASE_URL: z.string(), TEMPORAL_ADDRESS: z.string() });

/** Written by `npm start` while it runs: the addresses of its PostgreSQL and Temporal, which change at every start. */
export const runningProductFile = (dataDir: string): string => join(dataDir, 'running.json');

function withRunningProduct(env: Environment): Environment {
  const path = runningProductFile(resolve(env['GRIDCASE_DATA_DIR'] ?? '.data'));
  if (!existsSync(path)) return env;
  return { ...runningProduct.parse(JSON.parse(readFileSync(path, 'utf8'))), ...env };
}

function keysOf(values: Variables, dataDir: string): Keys {
  const { payload, personal } = encryptionKeysOf(values, dataDir);
  return { payload, personal, identity: values.GRIDCASE_IDENTITY_KEYS ?? derivedIdentityKeys(personal) };
}

function encryptionKeysOf(values: Variables, dataDir: string): Omit<Keys, 'identity'> {
  const { GRIDCASE_PAYLOAD_KEYS: payload, GRIDCASE_PERSONAL_KEYS: personal } = values;
  if (payload !== undefined && personal !== undefined) return { payload, personal };
  const kept = loadOrCreateKeys(join(dataDir, 'keys.json'));
  return { payload: payload ?? kept.payload, personal: personal ?? kept.personal };
}

/** TLS, API key and profiles as every Temporal tool reads them. A profile file counts only when it is asked for. */
function temporalOf(values: Variables, env: Record<string, string>): TemporalConfig {
  const asked = values.TEMPORAL_PROFILE !== undefined || values.TEMPORAL_CONFIG_FILE !== undefined;
  const { connectionOptions: found, namespace } = loadClientConnectConfig({
    overrideEnvVars: env,
    disableFile: !asked,
  });
  const external = values.TEMPORAL_ADDRESS !== undefined || asked;
  return {
    ...(external && found.address !== undefined ? { address: found.address } : {}),
    namespace: values.TEMPORAL_NAMESPACE ?? (asked ? namespace : undefined) ?? 'gridcase',
    port: values.GRIDCASE_TEMPORAL_PORT,
    ...(found.tls === undefined || found.tls === null ? {} : { tls: found.tls }),
    ...(found.apiKey === undefined ? {} : { apiKey: found.apiKey }),
    ...(found.metadata === undefined ? {} : { metadata: found.metadata }),
  };
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) {
    // Buffers cannot be frozen; they hold the keys.
    if (typeof inner === 'object' && inner !== null && !ArrayBuffer.isView(inner)) deepFreeze(inner);
  }
  return Object.freeze(value);
}
