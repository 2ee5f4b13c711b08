/** Failures of activities as Temporal sees them: by stable code, and final where trying again cannot help. */
import { ApplicationFailure } from '@temporalio/common';
import { DomainError } from '#domain/errors.ts';
import { CommitConflictError } from '#database/repositories/commit-case.ts';
import { databaseFault } from '#platform/error-outline.ts';
import { COMMIT_CONFLICT } from '#workflows/contracts.ts';

/** A code of the product stays what it is on every retry; anything else (a lost connection) is worth another try. */
export function toFailure(error: unknown): unknown {
  if (error instanceof DomainError) {
    return ApplicationFailure.create({
      type: error.code,
      message: error.message,
      details: [error.details],
      nonRetryable: true,
      cause: error,
    });
  }
  if (error instanceof CommitConflictError) {
    const { message, stored } = error;
    return ApplicationFailure.create({ type: COMMIT_CONFLICT, message, details: [stored], nonRetryable: true });
  }
  const fault = databaseFault(error);
  if (fault === null) return error;
  // Tried again as it is; what it says goes into histories, and the database quotes rows.
  const { code } = fault;
  return ApplicationFailure.create({ type: `DATABASE_${code}`, message: `database error ${code}`, details: [fault] });
}

/** The same activity, its failures translated. */
export function withFailures<Args extends readonly unknown[], Result>(
  activity: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    try {
      return await activity(...args);
    } catch (error) {
      throw toFailure(error);
    }
  };
}
