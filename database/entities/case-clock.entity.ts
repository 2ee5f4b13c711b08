/** The present reading of a case's clock, replaced at each commit; the ledger itself rides in the case's kernel state. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ClockStatus, ClockUnit } from '#domain/clock/types.ts';
import type { CaseId } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const CaseClock = defineEntity({
  name: 'CaseClock',
  tableName: 'case_clock',
  properties: {
    caseId: p.uuid().$type<CaseId>().primary(),
    name: p.text().primary(),
    jurisdiction: p.text(),
    unit: p.text().$type<ClockUnit>(),
    status: p.text().$type<ClockStatus>(),
    budget: p.double().runtimeType('number').$type<number>(),
    dueAt: p.datetime().nullable(),
    provisional: p.boolean(),
    overdue: p.boolean(),
  },
  policies: jurisdictionFence,
});
export type CaseClock = InferEntity<typeof CaseClock>;
