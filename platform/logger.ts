/** Structured logs. Personal data and secrets are replaced by their field name, wherever in the first levels they are. */
import { pino, type Logger } from 'pino';
import { errorOutline } from './error-outline.ts';

export type { Logger } from 'pino';

const SECRET_FIELDS = [
  'password',
  'passwordHash',
  'token',
  'cookie',
  'authorization',
  'set-cookie',
  'secret',
  'apiKey',
  'personal',
  'phone',
  'idCard',
  'reporterName',
  'reporterPhone',
  'displayName',
  'databaseUrl',
];

/** pino matches paths, not names: each field at the top and up to three levels down. */
const redactedPaths = SECRET_FIELDS.flatMap((field) =>
  ['', '*.', '*.*.', '*.*.*.'].map((prefix) => (prefix === '' ? `["${field}"]` : `${prefix.slice(0, -1)}["${field}"]`)),
);

export interface LoggerOptions {
  readonly name: string;
  readonly level: string;
  /** For people at a terminal; otherwise one JSON object a line. */
  readonly pretty: boolean;
}

export function createLogger(options: LoggerOptions, destination?: NodeJS.WritableStream): Logger {
  const settings = {
    name: options.name,
    level: options.level,
    redact: { paths: redactedPaths, censor: '[redacted]' },
    formatters: { level: (label: string) => ({ level: label }) },
    // Temporal's own lines have errors under the second name.
    serializers: { err: errorOutline, error: errorOutline },
  };
  if (destination !== undefined) return pino(settings, destination);
  if (!options.pretty) return pino(settings);
  return pino({
    ...settings,
    formatters: {},
    transport: {
      target: 'pino-pretty',
      options: { translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', singleLine: true },
    },
  });
}
