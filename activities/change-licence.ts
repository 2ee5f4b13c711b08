/** Carries a status that a case decided into the register, once: the row of the change is the mark that it was done. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { Licence } from '#database/entities/licence.entity.ts';
import { LicenceChange } from '#database/entities/licence-change.entity.ts';
import { findNamedLicence } from './named-licence.ts';
import type { PaperCase } from './paper-case.ts';
import type { PaperResources } from './paper-resources.ts';

export async function changeLicences(
  em: EntityManager,
  resources: Pick<PaperResources, 'personalKeys'>,
  paperCase: PaperCase,
): Promise<void> {
  const { state, events } = paperCase;
  for (const event of events) {
    if (event.type !== 'licenceChanged') continue;
    const key = { caseId: state.caseId, seq: event.seq };
    if ((await em.count(LicenceChange, key)) > 0) continue;
    const { status } = event.data;
    const licence = await findNamedLicence(em, resources, paperCase, event.seq);
    // Empty: a transaction writes back everything its manager has read, and events cannot be written.
    await em.fork().transactional(async (inner) => {
      const change = { ...key, jurisdiction: state.jurisdiction, licenceId: licence?.id ?? null, status, at: event.at };
      // Raises where another run was first: it has done the rest, too.
      await inner.insert(LicenceChange, change);
      if (licence === null) return;
      await inner.nativeUpdate(Licence, { id: licence.id }, { status, statusChangedAt: event.at });
    });
  }
}
