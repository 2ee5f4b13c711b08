/**
 * The register of electronic licences. Holder and code are sealed (platform/personal-data.ts) under the row's id; the
 * masked ones beside them are what strangers may compare with what they hold.
 */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CaseId, LocalDate, UnitId } from '#domain/ids.ts';
import type { LicenceStatus } from '#domain/processes/define.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const Licence = defineEntity({
  name: 'Licence',
  tableName: 'licence',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    identifier: p.text().unique(),
    jurisdiction: p.text(),
    process: p.text(),
    number: p.text(),
    serial: p.text(),
    version: p.integer(),
    titleZh: p.text(),
    titleEn: p.text(),
    holder: p.uint8array().columnType('bytea'),
    holderNameMasked: p.text(),
    holderCodeMasked: p.text(),
    issuerUnitId: p.uuid().$type<UnitId>(),
    cityCode: p.text(),
    countyCode: p.text(),
    townCode: p.text(),
    villageCode: p.text(),
    issuedOn: p.text().$type<LocalDate>(),
    validFrom: p.text().$type<LocalDate>(),
    /** Null: without end. */
    validTo: p.text().$type<LocalDate>().nullable(),
    status: p.text().$type<LicenceStatus>(),
    statusChangedAt: p.datetime(),
    previousId: p.uuid().nullable(),
    caseId: p.uuid().$type<CaseId>(),
    seq: p.integer(),
    documentId: p.uuid(),
    createdAt: p.datetime(),
  },
  uniques: [{ properties: ['caseId', 'seq'] }],
  indexes: [{ properties: ['jurisdiction', 'issuedOn'] }, { properties: ['jurisdiction', 'number'] }],
  policies: jurisdictionFence,
});
export type Licence = InferEntity<typeof Licence>;
