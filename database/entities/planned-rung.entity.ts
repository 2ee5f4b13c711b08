/**
 * A quiet rung of a case's ladder: planned by the commit that the case stands at, fired by the ladder sweep. Fired ones
 * stay, as the record of what was told when. `tryAt` is `at` until firing it fails; then it waits a little longer.
 */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { NoticeRecipient, PlannedRung as Planned } from '#domain/case/projection.ts';
import type { CaseId } from '#domain/ids.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const PlannedRung = defineEntity({
  name: 'PlannedRung',
  tableName: 'planned_rung',
  properties: {
    caseId: p.uuid().$type<CaseId>().primary(),
    clock: p.text().primary(),
    generation: p.integer().primary(),
    rung: p.text().primary(),
    jurisdiction: p.text(),
    effect: p.text().$type<Planned['effect']>(),
    at: p.datetime(),
    recipients: p.json().$type<readonly NoticeRecipient[]>(),
    firedAt: p.datetime().nullable(),
    tryAt: p.datetime(),
    attempts: p.integer().default(0),
    lastError: p.text().default(''),
  },
  indexes: [
    {
      name: 'planned_rung_due',
      expression: 'create index "planned_rung_due" on "planned_rung" ("try_at") where "fired_at" is null',
    },
  ],
  policies: jurisdictionFence,
});
export type PlannedRung = InferEntity<typeof PlannedRung>;
