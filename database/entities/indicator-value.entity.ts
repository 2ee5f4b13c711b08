/** A rate as it was computed: both its parts and the version of the formula, so that it can be told how it came about. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { HotlineIndicator } from '#domain/indicators/hotline-rates.ts';
import type { UnitId, UserId } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const IndicatorValue = defineEntity({
  name: 'IndicatorValue',
  tableName: 'indicator_value',
  properties: {
    id: p.uuid().primary().defaultRaw('uuidv7()'),
    jurisdiction: p.text(),
    indicator: p.text().$type<HotlineIndicator>(),
    /** Who answered for the orders; null: all units together. */
    unitId: p.uuid().$type<UnitId>().nullable(),
    /** `<name>@<version>`. */
    formula: p.text(),
    /** Orders that ended from `from` up to, not including, `to`. */
    from: p.datetime(),
    to: p.datetime(),
    numerator: p.integer(),
    denominator: p.integer(),
    computedAt: p.datetime(),
    computedBy: p.uuid().$type<UserId>(),
  },
  indexes: [{ properties: ['jurisdiction', 'computedAt'] }],
  policies: jurisdictionFence,
});
export type IndicatorValue = InferEntity<typeof IndicatorValue>;
