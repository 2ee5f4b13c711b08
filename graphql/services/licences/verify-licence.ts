/**
 * What anybody may know of a licence whose identifier he has: what it is, who issued it, whether it holds today, a masked
 * holder to compare, and whether a file at hand is the one that was issued.
 */
import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateOf } from '#domain/clock/local-time.ts';
import { parseIdentifier } from '#domain/licence/identifier.ts';
import { licenceStatusLabels } from '#domain/licence/statuses.ts';
import { statusOn } from '#domain/licence/validity.ts';
import type { Label } from '#domain/labels.ts';
import type { LicenceStatus } from '#domain/processes/define.ts';
import { Document } from '#database/entities/document.entity.ts';
import { Licence } from '#database/entities/licence.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { findCalendar } from '#database/repositories/find-calendar.ts';
import { checkSignature } from '#platform/pdf-signature.ts';

export interface VerifiedLicence {
  readonly identifier: string;
  readonly number: string;
  readonly title: Label;
  readonly issuer: Label;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly status: LicenceStatus;
  readonly statusLabel: Label;
  readonly holder: string;
  readonly holderCode: string;
  /** SHA-256 of the file issued; '' while it is being made. */
  readonly sha256: string;
}

/** Null for a malformed and for an unknown identifier alike. One licence, named in full: no fence is needed. */
export async function verifyLicence(
  em: EntityManager,
  identifier: string,
  now: number,
): Promise<VerifiedLicence | null> {
  const row = parseIdentifier(identifier) === null ? null : await em.findOne(Licence, { identifier });
  if (row === null) return null;
  const issuer = await em.findOneOrFail(OrgUnit, { id: row.issuerUnitId });
  const file = await em.findOneOrFail(Document, { id: row.documentId });
  const today = localDateOf(await findCalendar(em, row.jurisdiction), now);
  const status = statusOn(row.status, row.validTo ?? null, today);
  return {
    identifier,
    number: row.number,
    title: { zh: row.titleZh, en: row.titleEn },
    issuer: { zh: issuer.nameZh, en: issuer.nameEn },
    issuedOn: row.issuedOn,
    validFrom: row.validFrom,
    validTo: row.validTo ?? null,
    status,
    statusLabel: licenceStatusLabels[status],
    holder: row.holderNameMasked,
    holderCode: row.holderCodeMasked,
    sha256: file.sha256,
  };
}

export const fileVerdicts = {
  authentic: {
    zh: '文件与签发时一致，数字签名有效',
    en: 'This is the file that was issued, and its signature holds',
  },
  otherFile: {
    zh: '数字签名有效，但不是本证照签发的文件',
    en: 'The signature holds, but this is not the file of this licence',
  },
  otherSigner: { zh: '文件由其他证书签名，不予认可', en: 'Signed by another certificate: not accepted' },
  altered: { zh: '文件在签名后被改动', en: 'The file was changed after it was signed' },
  unsigned: { zh: '文件没有数字签名', en: 'The file has no digital signature' },
} as const satisfies Record<string, Label>;
export type FileVerdict = keyof typeof fileVerdicts;

/** `fingerprint`: of the certificate that licences are signed with here. */
export function verifyFile(bytes: Buffer, { sha256 }: VerifiedLicence, fingerprint: string): FileVerdict {
  const check = checkSignature(bytes);
  if (check.kind === 'none') return 'unsigned';
  if (check.kind === 'broken') return 'altered';
  if (check.fingerprint !== fingerprint) return 'otherSigner';
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? 'authentic' : 'otherFile';
}
