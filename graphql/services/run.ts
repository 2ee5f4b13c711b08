/**
 * The frame of every mutation: domain errors become refusals, the audit trail gets its entry, and the loaders forget what
 * they read before the change.
 */
import { DomainError } from '#domain/errors.ts';
import type { SignedInContext } from '../context.ts';
import { auditedAs } from '../viewer.ts';
import type { Outcome } from './outcome.ts';
import { refused } from './outcome.ts';

export async function run(
  context: SignedInContext,
  action: string,
  subject: string,
  useCase: () => Promise<Outcome>,
): Promise<Outcome> {
  const { audit } = context.resources;
  const userId = auditedAs(context.viewer);
  const outcome = await settle(useCase, () => audit.record({ userId, action, subject, outcome: 'failed' }));
  await audit.record(
    outcome.kind === 'changed'
      ? { userId, action, subject: `case:${outcome.caseId}`, outcome: 'done' }
      : { userId, action, subject, outcome: 'refused', code: outcome.code },
  );
  if (outcome.caseId !== null) context.loaders.forgetCase(outcome.caseId);
  return outcome;
}

async function settle(useCase: () => Promise<Outcome>, onFailure: () => Promise<void>): Promise<Outcome> {
  try {
    return await useCase();
  } catch (error) {
    if (error instanceof DomainError) return refused(error.code);
    await onFailure();
    throw error;
  }
}
