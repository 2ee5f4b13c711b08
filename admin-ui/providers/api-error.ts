/** One error type for everything the server, or the lack of a server, can answer. Boundaries compare `code`. */
import { errors, type ErrorCode } from '#domain/errors.ts';
import type { ClientErrorCode } from '../i18n/areas/errors.ts';

export class ApiError extends Error {
  readonly code: ClientErrorCode;
  /** react-admin reads `status` of provider errors. */
  readonly status: number;
  constructor(code: ClientErrorCode) {
    super(messageKey(code));
    this.name = 'ApiError';
    this.code = code;
    this.status = code in errors ? errors[code as ErrorCode].httpStatus : code === 'OFFLINE' ? 0 : 500;
  }
}

/** Translation key of a code; `message` of an ApiError is one, so that notifications speak the reader's language. */
export function messageKey(code: ClientErrorCode): string {
  return `errorCode.${code}`;
}

/** Reads a code as the server wrote it; anything unknown is UNEXPECTED. */
export function errorCodeOf(value: unknown): ClientErrorCode {
  return typeof value === 'string' && Object.hasOwn(errors, value) ? (value as ErrorCode) : 'UNEXPECTED';
}

/** The message key of any caught value. */
export function messageKeyOf(error: unknown): string {
  return messageKey(error instanceof ApiError ? error.code : 'UNEXPECTED');
}
