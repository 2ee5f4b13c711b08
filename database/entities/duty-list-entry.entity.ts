/** Duty list (职责清单): which type of department answers for a category, and from which level. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Level } from '#domain/organisation.ts';

export const DutyListEntry = defineEntity({
  name: 'DutyListEntry',
  tableName: 'duty_list_entry',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    jurisdiction: p.text(),
    categoryCode: p.text(),
    departmentType: p.text(),
    level: p.text().$type<Level>(),
  },
  uniques: [{ properties: ['jurisdiction', 'categoryCode', 'departmentType', 'level'] }],
});
export type DutyListEntry = InferEntity<typeof DutyListEntry>;
