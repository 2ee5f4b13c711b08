/** Lists and single cases. Every list is filtered by the caller's rules inside the database, so that counts are exact. */
import { withheldFrom } from '#domain/authz/rules.ts';
import { NOBODY } from '#domain/ids.ts';
import { accessibleBy } from '#database/accessible-by.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { findCasePage, findOverduePage } from '#database/repositories/find-case-page.ts';
import { countQueue, findQueuePage } from '#database/repositories/find-queue-page.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { keyOf } from '../global-ids.ts';
import { isCounted, pageComplexity, toConnection } from '../connection-args.ts';
import { requestedCase } from '../services/requested-case.ts';
import { CaseFilterInput, QueueFilterInput, caseFilterOf, queueFilterOf, queuesOf } from './case-filters.ts';
import { CaseOrderEnum, QueueOrderEnum } from './enums.ts';
import { CaseRef, MeRef, WorkItemRef } from './refs.ts';

const CaseConnection = builder.connectionObject(
  {
    type: CaseRef,
    name: 'CaseConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: (page) => totalOf(page) }) }),
  },
  { name: 'CaseEdge' },
);
const QueueConnection = builder.connectionObject(
  {
    type: WorkItemRef,
    name: 'QueueConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: (page) => totalOf(page) }) }),
  },
  { name: 'QueueEdge' },
);

/** The connection's own shape has no total; ours always carries one. */
function totalOf(page: object): number {
  return 'totalCount' in page && typeof page.totalCount === 'number' ? page.totalCount : 0;
}

export function registerCaseQueries(): void {
  registerQueue();
  registerLists();
  builder.queryField('case', (t) =>
    t.field({
      type: CaseRef,
      nullable: true,
      description: 'By id or by number; null when it does not exist or is not visible to the caller.',
      args: { id: t.arg.id(), number: t.arg.string() },
      resolve: async (_root, { id, number }, context) => {
        if (id) return requestedCase(context, keyOf(id, 'Case'));
        if (!number) return null;
        const row = await context.em.findOne(CaseFile, { number: number.trim().toUpperCase() }, { fields: ['id'] });
        // Unknown or withheld: the same work and the same entry in the trail.
        return requestedCase(context, row?.id ?? NOBODY);
      },
    }),
  );
}

function registerQueue(): void {
  builder.queryField('queue', (t) =>
    t.connection(
      {
        type: WorkItemRef,
        description: "Open work items of the caller's posts.",
        complexity: pageComplexity,
        args: {
          filter: t.arg({ type: QueueFilterInput }),
          orderBy: t.arg({ type: QueueOrderEnum, defaultValue: 'dueAtAscending' }),
        },
        resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
          const { viewer, em, loaders } = signedIn(context);
          const page = await findQueuePage(em, {
            queues: queuesOf(viewer, filter),
            withheldFrom: withheldFrom(viewer, viewer.holdings),
            filter: queueFilterOf(filter, viewer),
            orderBy,
            page: { ...args, counted: isCounted(info) },
          });
          loaders.showCases(page.cases);
          return toConnection(page);
        },
      },
      QueueConnection,
    ),
  );
  builder.objectField(MeRef, 'queueCount', (t) =>
    t.int({
      resolve: (viewer, _args, { em }) =>
        countQueue(em, { queues: queuesOf(viewer), withheldFrom: withheldFrom(viewer, viewer.holdings) }),
    }),
  );
}

function registerLists(): void {
  builder.queryFields((t) => ({
    cases: t.connection(
      {
        type: CaseRef,
        complexity: pageComplexity,
        args: {
          filter: t.arg({ type: CaseFilterInput }),
          orderBy: t.arg({ type: CaseOrderEnum, defaultValue: 'openedAtDescending' }),
        },
        resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
          const { viewer, em } = signedIn(context);
          const page = { ...args, counted: isCounted(info) };
          const accessible = accessibleBy(viewer.ability, 'read', 'Case');
          const query = { accessible, filter: caseFilterOf(filter, viewer), orderBy, page };
          return toConnection(await findCasePage(em, query));
        },
      },
      CaseConnection,
    ),
    overdue: t.connection(
      {
        type: CaseRef,
        description: 'Cases visible to the caller with a clock that is, or was, overdue.',
        complexity: pageComplexity,
        args: { filter: t.arg({ type: CaseFilterInput }) },
        resolve: async (_root, { filter, ...args }, context, info) => {
          const { viewer, em } = signedIn(context);
          const page = { ...args, counted: isCounted(info) };
          const accessible = accessibleBy(viewer.ability, 'read', 'Case');
          return toConnection(await findOverduePage(em, { accessible, filter: caseFilterOf(filter, viewer), page }));
        },
      },
      CaseConnection,
    ),
  }));
}
