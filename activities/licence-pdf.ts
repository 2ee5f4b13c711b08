/** The signed face of a licence; a licence that renews another ends it. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { composeFace } from '#domain/licence/licence-face.ts';
import type { Document } from '#database/entities/document.entity.ts';
import { Licence } from '#database/entities/licence.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { renderLicence } from '#platform/pdf-licence.ts';
import { signPdf } from '#platform/pdf-signature.ts';
import { grantLicence, issuerCodeOf } from './grant-licence.ts';
import { type PaperCase, partyOfCase } from './paper-case.ts';
import type { PaperResources } from './paper-resources.ts';

export async function licencePdf(
  em: EntityManager,
  resources: PaperResources,
  paperCase: PaperCase,
  row: Document,
): Promise<Buffer> {
  const licence = await grantLicence(em, resources, paperCase, row);
  const previous = licence.previousId ? await em.findOne(Licence, { id: licence.previousId }) : null;
  const issuer = await em.findOneOrFail(OrgUnit, { id: licence.issuerUnitId });
  const party = await partyOfCase(em, resources, paperCase.state);
  const face = composeFace(
    {
      title: { zh: licence.titleZh, en: licence.titleEn },
      identifier: licence.identifier,
      number: licence.number,
      holderName: party.name,
      holderCode: party.code,
      issuer: { zh: issuer.nameZh, en: issuer.nameEn },
      issuerCode: issuerCodeOf(issuer),
      issuedOn: licence.issuedOn,
      validFrom: licence.validFrom,
      validTo: licence.validTo ?? null,
      previous: previous?.identifier ?? null,
      said: [],
    },
    resources.publicUrl,
  );
  const words = { reason: 'Electronic licence', name: 'GridCase demonstration' };
  const signed = await signPdf(await renderLicence(face), resources.certificate(), words);
  if (previous?.status === 'valid') {
    const ended = { status: 'expired', statusChangedAt: licence.statusChangedAt } as const;
    await em.nativeUpdate(Licence, { id: previous.id, status: 'valid' }, ended);
  }
  return signed;
}
