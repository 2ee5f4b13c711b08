/** What a queue holds: one open task of a case for a post in a unit. `id` is `<caseId>.<n>`. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Urgency, WorkItemKind, WorkItemStatus } from '#domain/case/state.ts';
import type { CaseId, UnitId, UserId, WorkItemId } from '#domain/ids.ts';
import type { Post } from '#domain/organisation.ts';
import { jurisdictionFence } from './jurisdiction-fence.ts';

export const WorkItem = defineEntity({
  name: 'WorkItem',
  tableName: 'work_item',
  properties: {
    id: p.text().$type<WorkItemId>().primary(),
    caseId: p.uuid().$type<CaseId>(),
    jurisdiction: p.text(),
    kind: p.text().$type<WorkItemKind>(),
    purpose: p.text(),
    unitId: p.uuid().$type<UnitId>(),
    post: p.text().$type<Post>(),
    claimedBy: p.uuid().$type<UserId>().nullable(),
    status: p.text().$type<WorkItemStatus>(),
    openedAt: p.datetime(),
    closedAt: p.datetime().nullable(),
    /** Copied from the case while the item is open, so that a queue page reads one table. */
    dueAt: p.datetime().nullable(),
    urgency: p.text().$type<Urgency>(),
    overdue: p.boolean(),
  },
  indexes: [{ properties: ['caseId'] }],
  filters: jurisdictionFence,
});
export type WorkItem = InferEntity<typeof WorkItem>;
