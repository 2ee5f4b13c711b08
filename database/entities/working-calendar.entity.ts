/** A published version of a working calendar, compiled to plain data. Versions are never changed, only followed. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { StoredJson } from './stored-json.ts';
import type { WorkingCalendar as CompiledCalendar } from '#domain/clock/types.ts';

export const WorkingCalendar = defineEntity({
  name: 'WorkingCalendar',
  tableName: 'working_calendar',
  properties: {
    id: p.text().primary(),
    version: p.integer().primary(),
    jurisdiction: p.text(),
    data: p.type(StoredJson).$type<CompiledCalendar>(),
    knownUntil: p.text(),
    source: p.text(),
    createdAt: p.datetime(),
  },
});
export type WorkingCalendar = InferEntity<typeof WorkingCalendar>;
