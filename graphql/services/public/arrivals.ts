import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';

/** The events by which a case came into its states, in order. */
export function arrivalsOf(em: EntityManager, { id }: CaseFile): Promise<CaseEvent[]> {
  return em.find(
    CaseEvent,
    { caseId: id, type: { $in: ['opened', 'moved'] } },
    { orderBy: { seq: 'asc' }, disableIdentityMap: true },
  );
}
