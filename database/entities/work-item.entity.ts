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
  indexes: [
    { properties: ['caseId'] },
    {
      name: 'work_item_queue_due',
      expression: `create index "work_item_queue_due" on "work_item" ("unit_id", "post", (coalesce("due_at", 'infinity'::timestamptz)), "id") where "status" = 'open'`,
    },
    {
      name: 'work_item_queue_opened',
      expression: `create index "work_item_queue_opened" on "work_item" ("unit_id", "post", "opened_at", "id") where "status" = 'open'`,
    },
    {
      // Nothing in it but what the exact count of a queue asks for: equal keys share one entry, and no row is looked at.
      name: 'work_item_queue_count',
      expression:
        'create index "work_item_queue_count" on "work_item" ("jurisdiction", "unit_id", "post") where "status" = \'open\'',
    },
  ],
  policies: jurisdictionFence,
});
export type WorkItem = InferEntity<typeof WorkItem>;
