/** Bodies of the doors beside GraphQL: read, checked and told about in one way. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { isStorable } from '../storable.ts';
import { errorResponse } from './error-response.ts';

const SMALL_BYTES = 4096;

export const smallBody = (): MiddlewareHandler =>
  bodyLimit({ maxSize: SMALL_BYTES, onError: (c) => errorResponse(c, 'REQUEST_TOO_LARGE') });

/** Null for anything but JSON of the shape asked for. Another site can make a browser post text, never JSON. */
export async function readJson<Shape extends z.ZodType>(c: Context, shape: Shape): Promise<z.infer<Shape> | null> {
  if (!c.req.header('content-type')?.startsWith('application/json')) return null;
  const body: unknown = await c.req.json().catch(() => null);
  const parsed = isStorable(body) ? shape.safeParse(body) : null;
  return parsed?.success === true ? parsed.data : null;
}

/** Fields and files of a multipart form; none where the body is no such form. */
export async function readForm(c: Context): Promise<Readonly<Record<string, unknown>>> {
  try {
    const form = await c.req.parseBody();
    return isStorable(Object.values(form).filter((value) => typeof value === 'string')) ? form : {};
  } catch {
    return {};
  }
}
