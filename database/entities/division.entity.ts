/** An administrative division by its official code, city to village. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Level } from '#domain/organisation.ts';

export const Division = defineEntity({
  name: 'Division',
  tableName: 'division',
  properties: {
    code: p.text().primary(),
    jurisdiction: p.text(),
    parentCode: p.text().nullable(),
    level: p.text().$type<Level>(),
    name: p.text(),
    /** Empty where nobody gave one. */
    nameEn: p.text().default(''),
  },
  indexes: [{ properties: ['parentCode'] }, { properties: ['jurisdiction', 'level'] }],
});
export type Division = InferEntity<typeof Division>;
