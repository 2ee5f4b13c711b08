/** A version of a working calendar that somebody looks at before it is published. Never read by a case. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DayRule } from '#domain/calendar/day-rules.ts';
import type { DayChange } from '#domain/calendar/next-version.ts';
import type { WorkingCalendar as CompiledCalendar } from '#domain/clock/types.ts';
import type { UserId } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';
import { StoredJson } from './stored-json.ts';

export const CalendarDraft = defineEntity({
  name: 'CalendarDraft',
  tableName: 'calendar_draft',
  properties: {
    id: p.uuid().primary(),
    jurisdiction: p.text(),
    calendarId: p.text(),
    /** The version in force when it was drafted: it can only follow that one. */
    baseVersion: p.integer(),
    data: p.type(StoredJson).$type<CompiledCalendar>(),
    rules: p.type(StoredJson).$type<readonly DayRule[]>(),
    changes: p.type(StoredJson).$type<readonly DayChange[]>(),
    source: p.text(),
    createdBy: p.uuid().$type<UserId>(),
    createdAt: p.datetime(),
  },
  policies: jurisdictionFence,
});
export type CalendarDraft = InferEntity<typeof CalendarDraft>;
