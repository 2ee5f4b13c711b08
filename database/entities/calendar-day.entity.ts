/** One day of one version of a working calendar that differs from the week, with its name and source. Append-only. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DayKind } from '#domain/calendar/day-rules.ts';
import type { WorkingPeriod } from '#domain/clock/types.ts';
import type { UserId } from '#domain/ids.ts';
import { StoredJson } from './stored-json.ts';

export const CalendarDay = defineEntity({
  name: 'CalendarDay',
  tableName: 'calendar_day',
  properties: {
    calendarId: p.text().primary(),
    version: p.integer().primary(),
    /** `YYYY-MM-DD`: text, because a date type would come back as an instant of some zone. */
    date: p.text().primary(),
    kind: p.text().$type<DayKind>(),
    periods: p.type(StoredJson).$type<readonly WorkingPeriod[]>(),
    nameZh: p.text(),
    nameEn: p.text(),
    source: p.text(),
    /** Null: came with the product. */
    createdBy: p.uuid().$type<UserId>().nullable(),
  },
});
export type CalendarDay = InferEntity<typeof CalendarDay>;
