/** A city (or another body) with its own divisions, units, categories, time zone and calendar. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export const Jurisdiction = defineEntity({
  name: 'Jurisdiction',
  tableName: 'jurisdiction',
  properties: {
    code: p.text().primary(),
    nameZh: p.text(),
    nameEn: p.text(),
    timeZone: p.text(),
    centerLongitude: p.double().runtimeType('number').$type<number>(),
    centerLatitude: p.double().runtimeType('number').$type<number>(),
    calendarId: p.text(),
  },
});
export type Jurisdiction = InferEntity<typeof Jurisdiction>;
