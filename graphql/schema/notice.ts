/** What a person, or whoever holds a post, was told. */
import { z } from 'zod';
import { withheldFrom } from '#domain/authz/rules.ts';
import { clockDefinitionOf } from '#domain/case/clock-names.ts';
import type { Label } from '#domain/labels.ts';
import type { Notice } from '#database/entities/notice.entity.ts';
import {
  countUnreadNotices,
  findNoticePage,
  findReceivedNotice,
  markNoticesRead,
  type NoticeRecipient,
} from '#database/repositories/find-notice-page.ts';
import type { Page } from '#database/repositories/keyset.ts';
import type { ReceivedNotice } from '#database/repositories/find-notice-page.ts';
import { builder } from '../builder.ts';
import { isCounted, pageComplexity, toConnection } from '../connection-args.ts';
import { signedIn } from '../context.ts';
import type { ApiContext } from '../context.ts';
import { isKey, keyOf } from '../global-ids.ts';
import { noticeLabels } from '../notice-labels.ts';
import { processOf } from '../process-of.ts';
import type { Viewer } from '../viewer.ts';
import { queuesOf } from './case-filters.ts';
import { DelegationRef } from './delegation.ts';
import { CaseRef, LabelRef, MeRef, NoticeRef } from './refs.ts';
import type { NoticeShape } from './refs.ts';

/** Several pages of them. */
const MAX_READ = 500;

const NoticeConnection = builder.connectionObject(
  {
    type: NoticeRef,
    name: 'NoticeConnection',
    fields: (t) => ({
      totalCount: t.int({
        resolve: (page) => ('totalCount' in page && typeof page.totalCount === 'number' ? page.totalCount : 0),
      }),
      unreadCount: t.int({ resolve: (_page, _args, context) => unreadOf(context, signedIn(context).viewer) }),
    }),
  },
  { name: 'NoticeEdge' },
);

export function registerNotice(): void {
  builder.node(NoticeRef, {
    id: { resolve: (notice) => notice.id },
    loadWithoutCache: (id, context) => (isKey('Notice', id) ? receivedNotice(context, id) : null),
    fields: (t) => ({
      kind: t.exposeString('kind'),
      label: t.field({ type: LabelRef, resolve: (notice, _args, context) => labelOf(notice, context) }),
      case: t.field({
        type: CaseRef,
        nullable: true,
        resolve: ({ caseId }, _args, { loaders }) => (caseId ? loaders.visibleCase.load(caseId) : null),
      }),
      delegation: t.field({
        type: DelegationRef,
        nullable: true,
        resolve: ({ delegationId }, _args, { loaders }) =>
          delegationId ? loaders.delegation.load(delegationId) : null,
      }),
      createdAt: t.field({ type: 'DateTime', resolve: (notice) => notice.createdAt }),
      readAt: t.field({ type: 'DateTime', nullable: true, resolve: (notice) => notice.readAt }),
    }),
  });
  builder.objectField(MeRef, 'unreadNotices', (t) =>
    t.int({ resolve: (viewer, _args, context) => unreadOf(context, viewer) }),
  );
  registerNoticeRoots();
}

function registerNoticeRoots(): void {
  builder.queryField('notices', (t) =>
    t.connection(
      {
        type: NoticeRef,
        complexity: pageComplexity,
        args: { unreadOnly: t.arg.boolean({ defaultValue: false }) },
        resolve: async (_root, { unreadOnly, ...args }, context, info) => {
          const { em, viewer } = signedIn(context);
          const page = { ...args, counted: isCounted(info) };
          return toConnection(shaped(await findNoticePage(em, { ...recipientOf(viewer), unreadOnly, page })));
        },
      },
      NoticeConnection,
    ),
  );
  builder.mutationField('markNoticesRead', (t) =>
    t.int({
      args: { ids: t.arg.idList({ required: true, validate: z.array(z.string()).max(MAX_READ) }) },
      resolve: (_root, { ids }, context) => {
        const { em, viewer } = signedIn(context);
        const keys = ids.map((id) => keyOf(id, 'Notice'));
        return markNoticesRead(em, { ...recipientOf(viewer), ids: keys, now: new Date() });
      },
    }),
  );
}

function unreadOf({ em }: ApiContext, viewer: Viewer): Promise<number> {
  return countUnreadNotices(em, recipientOf(viewer));
}

function recipientOf(viewer: Viewer): NoticeRecipient {
  const { userId, holdings } = viewer;
  return { userId, holdings: queuesOf(viewer), withheldFrom: withheldFrom(viewer, holdings) };
}

function shaped(page: Page<ReceivedNotice>): Page<NoticeShape> {
  const entries = page.entries.map(({ node: { notice, readAt }, cursor }) => ({
    node: { ...pick(notice), readAt },
    cursor,
  }));
  return { ...page, entries };
}

/** A case has several limits: which of them is nearly over, or over, is said. */
async function labelOf({ kind, caseId, rung }: NoticeShape, { loaders }: ApiContext): Promise<Label> {
  const label = noticeLabels[kind];
  if (!rung || !caseId || (kind !== 'reminder' && kind !== 'overdue')) return label;
  const about = await loaders.visibleCase.load(caseId);
  const clock = about === null ? undefined : clockDefinitionOf(processOf(about), rung)?.label;
  if (clock === undefined) return label;
  return { zh: `${clock.zh}${label.zh}`, en: `${clock.en}: ${label.en.toLowerCase()}` };
}

function pick({ id, caseId, delegationId, kind, rung, createdAt }: Notice): Omit<NoticeShape, 'readAt'> {
  return { id, caseId, delegationId, kind, rung, createdAt };
}

async function receivedNotice(context: ApiContext, id: string): Promise<NoticeShape | null> {
  const { em, viewer } = signedIn(context);
  const found = await findReceivedNotice(em, recipientOf(viewer), id);
  return found === null ? null : { ...pick(found.notice), readAt: found.readAt };
}
