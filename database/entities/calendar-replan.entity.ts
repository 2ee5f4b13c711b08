/** The progress of giving one calendar version to every open case. Written by the replan's activity alone. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CaseId, UserId } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

/** The last case looked at in the first walk, which gives the calendar to cases whose due dates move; then in the second. */
export type ReplanCursor = `moving:${CaseId}` | CaseId;

export const CalendarReplan = defineEntity({
  name: 'CalendarReplan',
  tableName: 'calendar_replan',
  properties: {
    /** Derived from calendar and version: a version is given out once. */
    id: p.uuid().primary(),
    jurisdiction: p.text(),
    calendarId: p.text(),
    version: p.integer(),
    fromVersion: p.integer(),
    draftId: p.uuid(),
    /** Open cases when it started; those opened later have the new calendar already. */
    total: p.integer().default(0),
    done: p.integer().default(0),
    moved: p.integer().default(0),
    failed: p.integer().default(0),
    /** Where the last finished batch ended: a batch that comes again after it counts nothing twice. */
    cursor: p.text().$type<ReplanCursor>().nullable(),
    requestedBy: p.uuid().$type<UserId>(),
    createdAt: p.datetime(),
    startedAt: p.datetime().nullable(),
    finishedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['calendarId', 'version'] }],
  policies: jurisdictionFence,
});
export type CalendarReplan = InferEntity<typeof CalendarReplan>;
