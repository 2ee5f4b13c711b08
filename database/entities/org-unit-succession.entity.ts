/**
 * Which unit took over from which when an office was reorganised. An abolished unit takes no new cases; whoever holds a
 * post in its successor works its queues off, so that nothing is stuck there. A unit may be split or merged.
 */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { UnitId } from '#domain/ids.ts';

export const OrgUnitSuccession = defineEntity({
  name: 'OrgUnitSuccession',
  tableName: 'org_unit_succession',
  properties: {
    predecessorId: p.uuid().$type<UnitId>().primary(),
    successorId: p.uuid().$type<UnitId>().primary(),
    since: p.datetime(),
    /** The decision behind it, or that it is demonstration data. */
    basis: p.text(),
  },
  indexes: [{ properties: ['successorId'] }],
});
export type OrgUnitSuccession = InferEntity<typeof OrgUnitSuccession>;
