/** Runs a use case that changes a calendar, with its entry in the audit trail whatever comes of it. */
import { DomainError } from '#domain/errors.ts';
import type { SignedInContext } from '../../context.ts';

export async function audited<Result>(
  { resources, viewer }: SignedInContext,
  action: string,
  subject: string,
  useCase: () => Promise<Result>,
): Promise<Result> {
  const entry = { userId: viewer.userId, action, subject };
  try {
    const result = await useCase();
    await resources.audit.record({ ...entry, outcome: 'done' });
    return result;
  } catch (error) {
    const isRefusal = error instanceof DomainError;
    await resources.audit.record(
      isRefusal ? { ...entry, outcome: 'refused', code: error.code } : { ...entry, outcome: 'failed' },
    );
    throw error;
  }
}
