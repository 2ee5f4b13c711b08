/**
 * The case that another one is merged into. Of the same family only: its reporters may read the master from then on, and
 * its clocks count from the earlier report.
 */
import { DomainError } from '#domain/errors.ts';
import type { CaseId } from '#domain/ids.ts';
import type { Family } from '#domain/processes/define.ts';
import type { SignedInContext } from '../context.ts';

export async function masterOf(
  { loaders }: SignedInContext,
  { family }: { readonly family: Family },
  masterCaseId: CaseId,
): Promise<CaseId> {
  const master = await loaders.visibleCase.load(masterCaseId);
  if (master?.family !== family) throw new DomainError('MASTER_NOT_AVAILABLE');
  return master.id;
}
