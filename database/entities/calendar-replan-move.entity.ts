/** What a replan did to one case, where it did anything worth telling: due dates that moved, or why it could not. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CaseId, Instant } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';
import { StoredJson } from './stored-json.ts';

export interface StoredDue {
  readonly clock: string;
  readonly dueFrom: Instant | null;
  readonly dueTo: Instant | null;
}

export const CalendarReplanMove = defineEntity({
  name: 'CalendarReplanMove',
  tableName: 'calendar_replan_move',
  properties: {
    replanId: p.uuid().primary(),
    caseId: p.uuid().$type<CaseId>().primary(),
    jurisdiction: p.text(),
    number: p.text(),
    outcome: p.text().$type<'moved' | 'closed' | 'failed'>(),
    /** Error code of a case that could not be given the calendar, '' otherwise. */
    code: p.text().default(''),
    dues: p.type(StoredJson).$type<readonly StoredDue[]>(),
  },
  policies: jurisdictionFence,
});
export type CalendarReplanMove = InferEntity<typeof CalendarReplanMove>;
