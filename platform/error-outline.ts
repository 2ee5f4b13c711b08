/**
 * What may be written down of an error. The database quotes rows and values in its messages and details ("Failing row
 * contains …"), so of its errors only the code and the names of things are kept.
 */

export interface DatabaseFault {
  /** SQLSTATE. */
  readonly code: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly routine?: string;
}

const NAMES = ['table', 'column', 'constraint', 'routine'] as const;

/** As `pg` throws them, or the ORM around them: by their shape, since both bring classes of their own. */
export function databaseFault(error: unknown): DatabaseFault | null {
  if (!(error instanceof Error)) return null;
  const { code, severity, ...fields } = error as Error & Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || typeof severity !== 'string') return null;
  const named = NAMES.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]]] : []));
  return { code, ...Object.fromEntries(named) };
}

const DEEPEST = 5;

/** For the log: the kind, the message where it is our own or a library's, the stack, and the causes alike. */
export function errorOutline(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error) || depth > DEEPEST) return error instanceof Error ? error.name : error;
  const fault = databaseFault(error);
  const { name: type, message, stack, cause } = error;
  const inner = error instanceof AggregateError ? error.errors.map((each) => errorOutline(each, depth + 1)) : null;
  return {
    type,
    ...(fault === null ? { message, ...codeOf(error) } : fault),
    stack: framesOf(stack),
    ...(cause !== undefined && { cause: errorOutline(cause, depth + 1) }),
    ...(inner !== null && { errors: inner }),
  };
}

const codeOf = (error: object) => ('code' in error ? { code: error.code } : {});

/** The lines before the first frame repeat the message. */
const framesOf = (stack: string | undefined): string =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
