/**
 * react-admin's contract over our operations, for lists. Pages go by relay cursors: `meta.after`, `meta.before`;
 * the cursors of the page that came back travel in `meta`. Cases are acted on through their own mutations only, so
 * the generic writes are refused.
 */
import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'ra-core';
import {
  CasesDocument,
  CaseSummaryByNumberDocument,
  NoticesDocument,
  OverdueDocument,
  QueueDocument,
  type CaseFilter,
  type CaseOrder,
  type QueueFilter,
  type QueueOrder,
} from '#graphql/generated/graphql.ts';
import { ApiError } from './api-error.ts';
import { graphqlRequest } from './graphql-client.ts';

export interface CursorMeta {
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** `meta` of a list answer. */
export interface PageMeta {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly node: Node }[];
}

interface Page {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

function pageOf(params: Partial<GetListParams>): Page {
  const size = params.pagination?.perPage ?? 25;
  const { after, before } = (params.meta ?? {}) as CursorMeta;
  if (before) return { last: size, before };
  return after ? { first: size, after } : { first: size };
}

/** `{ field: 'dueAt', order: 'ASC' }` is `dueAtAscending`. */
function orderOf(params: Partial<GetListParams>): string {
  const { field, order } = params.sort ?? { field: 'dueAt', order: 'ASC' };
  return `${field}${order === 'DESC' ? 'Descending' : 'Ascending'}`;
}

function listOf<Node extends { id: string }>(connection: Connection<Node>): GetListResult<Node> {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = connection.pageInfo;
  return {
    data: connection.edges.map((edge) => edge.node),
    total: connection.totalCount,
    pageInfo: { hasNextPage, hasPreviousPage },
    meta: { startCursor, endCursor } satisfies PageMeta,
  };
}

type Lister = (params: GetListParams & { signal?: AbortSignal }) => Promise<GetListResult>;

const listers: Record<string, Lister> = {
  queue: async (params) => {
    const variables = {
      ...pageOf(params),
      filter: params.filter as QueueFilter,
      orderBy: orderOf(params) as QueueOrder,
    };
    return listOf((await graphqlRequest(QueueDocument, variables, params)).queue);
  },
  cases: async (params) => {
    const variables = { ...pageOf(params), filter: params.filter as CaseFilter, orderBy: orderOf(params) as CaseOrder };
    return listOf((await graphqlRequest(CasesDocument, variables, params)).cases);
  },
  overdue: async (params) => {
    const variables = { ...pageOf(params), filter: params.filter as CaseFilter };
    return listOf((await graphqlRequest(OverdueDocument, variables, params)).overdue);
  },
  notices: async (params) => {
    const { unreadOnly } = params.filter as { unreadOnly?: boolean };
    const variables = { ...pageOf(params), unreadOnly: unreadOnly ?? false };
    return listOf((await graphqlRequest(NoticesDocument, variables, params)).notices);
  },
};

function refuse(): Promise<never> {
  return Promise.reject(new ApiError('UNKNOWN_ACTION'));
}

const provider: Pick<DataProvider, 'getList' | 'getOne' | 'supportAbortSignal'> = {
  supportAbortSignal: true,
  getList: async <RecordType extends RaRecord>(resource: string, params: GetListParams) => {
    const list = listers[resource];
    if (!list) return refuse();
    return (await list(params)) as GetListResult<RecordType>;
  },
  getOne: async (resource, params) => {
    if (resource !== 'cases') return refuse();
    const { case: found } = await graphqlRequest(CaseSummaryByNumberDocument, { number: String(params.id) });
    if (!found) throw new ApiError('NOT_FOUND');
    return { data: found };
  },
} as DataProvider;

export const dataProvider = {
  ...provider,
  getMany: refuse,
  getManyReference: refuse,
  create: refuse,
  update: refuse,
  updateMany: refuse,
  delete: refuse,
  deleteMany: refuse,
} as DataProvider;
