/** Refusals across the Temporal boundary: failure type = error code, first detail = the refusal's details. */
import { ApplicationFailure } from '@temporalio/common';
import { errors, type ErrorCode, type Refusal } from '#domain/errors.ts';

/** A plain Error would fail the workflow task for ever instead of the update. */
export function toFailure(refusal: Refusal): ApplicationFailure {
  return ApplicationFailure.nonRetryable(errors[refusal.code].message.en, refusal.code, refusal.details ?? {});
}

/**
 * Reads the refusal out of whatever a Temporal client threw, however deeply wrapped; null when it is none. Compares
 * shapes, not classes: `instanceof` does not hold across package copies and sandboxes.
 */
export function refusalOf(error: unknown): Refusal | null {
  for (let cause = error; isObject(cause); cause = cause['cause']) {
    const { type } = cause;
    if (!isErrorCode(type)) continue;
    const details = Array.isArray(cause['details']) ? (cause['details'] as unknown[])[0] : undefined;
    return isObject(details) ? { code: type, details } : { code: type };
  }
  return null;
}

/**
 * The server turned an update away because the task that should have carried it ended without it, as happens while
 * workers come and go under load. The case never saw it: give the command again with the same update id.
 */
export function isUndelivered(error: unknown): boolean {
  for (let cause = error; isObject(cause); cause = cause['cause']) {
    if (cause['type'] === 'UnprocessedUpdate') return true;
  }
  return false;
}

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errors, value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
