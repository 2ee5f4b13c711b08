import { ApplicationFailure } from '@temporalio/common';
import { DatabaseError } from 'pg';
import { describe, expect, it } from 'vitest';
import { toFailure } from '#activities/failures.ts';
import { DomainError } from '#domain/errors.ts';

describe('the failure of an activity', () => {
  it('is final under its code where the product refuses', () => {
    expect(toFailure(new DomainError('NO_SUPERIOR'))).toMatchObject({ type: 'NO_SUPERIOR', nonRetryable: true });
  });

  it('carries no row of the database into the history, and is tried again', () => {
    const failed = Object.assign(new DatabaseError('value "SECRET" too long', 0, 'error'), {
      severity: 'ERROR',
      code: '22001',
      detail: 'Failing row contains (SECRET).',
      table: 'document',
    });
    const failure = toFailure(failed);
    expect(failure).toBeInstanceOf(ApplicationFailure);
    expect(failure).toMatchObject({ type: 'DATABASE_22001', details: [{ code: '22001', table: 'document' }] });
    expect(failure).not.toMatchObject({ nonRetryable: true });
    const { message, stack, details } = failure as ApplicationFailure;
    expect(JSON.stringify([message, stack, details])).not.toContain('SECRET');
  });

  it('is what it was, for anything else', () => {
    const lost = new Error('connection lost');
    expect(toFailure(lost)).toBe(lost);
  });
});
