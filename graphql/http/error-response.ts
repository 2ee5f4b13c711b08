/** Errors outside GraphQL: the same codes and texts, with the transport status of the table. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { errors } from '#domain/errors.ts';
import type { ErrorCode } from '#domain/errors.ts';

export function errorResponse(c: Context, code: ErrorCode, more: Readonly<Record<string, string>> = {}): Response {
  const { message, httpStatus } = errors[code];
  return c.json({ code, ...message, ...more }, httpStatus as ContentfulStatusCode);
}
