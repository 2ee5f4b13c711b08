/** Figures and lists of the desk; live updates of cases refresh them. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Label } from '#domain/labels.ts';
import {
  type CaseFilter,
  DeskCasesDocument,
  type DeskCasesQuery,
  DeskDivisionDocument,
  DeskFiguresDocument,
  type WorkloadGroup,
} from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

export type DeskCase = DeskCasesQuery['cases']['edges'][number]['node'];
export const DESK_PAGE = 20;

export function useFigures(groupBy: WorkloadGroup | null, filter: CaseFilter, soonHours: number) {
  return useQuery({
    queryKey: ['cases', 'desk', groupBy, filter, soonHours],
    enabled: groupBy !== null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await graphqlRequest(DeskFiguresDocument, { groupBy: groupBy ?? 'county', filter, soonHours }, { signal }))
        .workload,
  });
}

export function useDeskCases(filter: CaseFilter) {
  return useInfiniteQuery({
    queryKey: ['cases', 'desk', 'list', filter],
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal, pageParam }) =>
      (await graphqlRequest(DeskCasesDocument, { filter, first: DESK_PAGE, after: pageParam }, { signal })).cases,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
  });
}

export interface PathStep {
  readonly code: string;
  readonly label: Label;
}

/** The way from the county down to the area; the city above it is the whole. */
export function useAreaPath(area: string): readonly PathStep[] {
  const { data } = useQuery({
    queryKey: ['divisions', area],
    enabled: area !== '',
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await graphqlRequest(DeskDivisionDocument, { code: area }, { signal })).division,
  });
  if (area === '' || !data) return [];
  const chain = [data, data.parent, data.parent?.parent, data.parent?.parent?.parent];
  return chain
    .filter((step) => step != null && step.level !== 'city')
    .map((step) => ({ code: step!.code, label: step!.label }))
    .toReversed();
}
