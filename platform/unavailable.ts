/**
 * Whether an error says that the database cannot be reached, has no connection free or gave up waiting: a state that passes,
 * and no fault of what was asked. 08P01 is not among them: the protocol's name for a bad message of ours.
 */
const STATES = new Set(['08000', '08001', '08003', '08006', '53300', '57014', '57P01', '57P02', '57P03']);
const SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);
/** Of `pg` and its pool, which give them no code. */
const TEXTS = /^(?:timeout exceeded when trying to connect|connection terminated)/i;
const DEEPEST = 5;

export function isUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > DEEPEST) return false;
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && (STATES.has(code) || SOCKET.has(code))) return true;
  if (TEXTS.test(error.message)) return true;
  if (error instanceof AggregateError && error.errors.some((inner) => isUnavailable(inner, depth + 1))) return true;
  return isUnavailable(error.cause, depth + 1);
}
