/** What a queue holds. */
import { posts } from '#domain/organisation.ts';
import type { WorkItem as KernelWorkItem } from '#domain/case/state.ts';
import { DomainError } from '#domain/errors.ts';
import type { Label } from '#domain/labels.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { ListedCase } from '#database/repositories/read-cases.ts';
import { builder } from '../builder.ts';
import type { ApiContext } from '../context.ts';
import { isKey } from '../global-ids.ts';
import { processOf } from '../process-of.ts';
import { WorkItemKindEnum, WorkItemStatusEnum } from './enums.ts';
import { CaseRef, LabelRef, UnitRef, UserRef, WorkItemRef } from './refs.ts';
import type { WorkItemShape } from './refs.ts';
import { requiredUnit } from './required-unit.ts';

export function registerWorkItem(): void {
  builder.node(WorkItemRef, {
    id: { resolve: (item) => item.id },
    loadWithoutCache: async (id, { loaders }) => {
      const item = isKey('WorkItem', id) ? await loaders.workItem.load(id) : null;
      return item !== null && (await loaders.listedCase.load(item.caseId)) !== null ? item : null;
    },
    fields: (t) => ({
      kind: t.field({ type: WorkItemKindEnum, resolve: (item) => item.kind }),
      purpose: t.exposeString('purpose'),
      label: t.field({
        type: LabelRef,
        resolve: async (item, _args, context) => purposeLabel(processOf(await caseOf(item, context)), item),
      }),
      unit: t.field({ type: UnitRef, resolve: (item, _args, context) => requiredUnit(context, item.unitId) }),
      post: t.exposeString('post'),
      postLabel: t.field({ type: LabelRef, resolve: (item) => posts[item.post] }),
      claimedBy: t.field({
        type: UserRef,
        nullable: true,
        resolve: (item, _args, { loaders }) => (item.claimedBy ? loaders.user.load(item.claimedBy) : null),
      }),
      status: t.field({ type: WorkItemStatusEnum, resolve: (item) => item.status }),
      openedAt: t.field({ type: 'DateTime', resolve: (item) => item.openedAt }),
      closedAt: t.field({ type: 'DateTime', nullable: true, resolve: (item) => item.closedAt ?? null }),
      case: t.field({ type: CaseRef, resolve: (item, _args, context) => caseOf(item, context) }),
    }),
  });
}

export function workItemsOf(row: CaseFile): WorkItemShape[] {
  return row.kernel.workItems.map((item: KernelWorkItem) => ({
    id: item.id,
    caseId: row.id,
    kind: item.kind,
    purpose: item.purpose,
    unitId: item.unit.id,
    post: item.post,
    claimedBy: item.claimedBy,
    status: item.status,
    openedAt: new Date(item.openedAt),
    closedAt: item.closedAt === null ? null : new Date(item.closedAt),
  }));
}

/** An item of one's own post always belongs to a case one may see; anything else would be a fault of the rules. */
async function caseOf(item: WorkItemShape, context: ApiContext): Promise<ListedCase> {
  const row = await context.loaders.listedCase.load(item.caseId);
  if (row === null) throw new DomainError('NOT_FOUND');
  return row;
}

function purposeLabel(definition: ProcessDefinition, item: WorkItemShape): Label {
  if (item.kind === 'main') return definition.states[item.purpose]?.label ?? { zh: item.purpose, en: item.purpose };
  const adjustment = Object.entries(definition.adjustments).find(([kind]) => kind === item.purpose)?.[1];
  const label = adjustment?.label ?? { zh: item.purpose, en: item.purpose };
  return { zh: `审批${label.zh}`, en: `Decide on: ${label.en}` };
}
