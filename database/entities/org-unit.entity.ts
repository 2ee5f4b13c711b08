/** A unit of the administration: a grid centre of some level or a department. Never deleted, only ended. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { UnitId } from '#domain/ids.ts';
import type { Level, UnitKind } from '#domain/organisation.ts';

export const OrgUnit = defineEntity({
  name: 'OrgUnit',
  tableName: 'org_unit',
  properties: {
    id: p.uuid().$type<UnitId>().primary().defaultRaw('uuidv7()'),
    jurisdiction: p.text(),
    code: p.text().unique(),
    nameZh: p.text(),
    nameEn: p.text(),
    level: p.text().$type<Level>(),
    kind: p.text().$type<UnitKind>(),
    departmentType: p.text().nullable(),
    divisionCode: p.text(),
    superiorId: p.uuid().$type<UnitId>().nullable(),
    validFrom: p.datetime(),
    validTo: p.datetime().nullable(),
  },
  indexes: [{ properties: ['superiorId'] }, { properties: ['divisionCode', 'kind'] }, { properties: ['jurisdiction'] }],
});
export type OrgUnit = InferEntity<typeof OrgUnit>;
