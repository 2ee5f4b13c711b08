/** The case page's reads and its one way of acting: pessimistic, with the case as it is now in every answer. */
import { useCallback } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type CaseActMutation,
  CasePageDocument,
  type PageActionFragment,
  type PageCaseFragment,
  type PageClockFragment,
  type PageEventFragment,
  type PageSubmissionFragment,
  type PageWorkItemFragment,
} from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

export type PageCase = PageCaseFragment;
export type PageAction = PageActionFragment;
export type PageClock = PageClockFragment;
export type PageEvent = PageEventFragment;
export type PageSubmission = PageSubmissionFragment;
export type PageWorkItem = PageWorkItemFragment;
export type CommandResult = CaseActMutation['act'];
export type CommandRefusal = Extract<CommandResult, { kind: 'Refused' }>;

const NUMBER_PATTERN = /^[A-Z]{2}-\d+-\d{8}-/;

/** `key` is a case number or a global id. The query lives under `cases`, so live updates refresh it. */
export function useCasePage(key: string) {
  return useQuery({
    queryKey: ['cases', 'page', key],
    queryFn: async ({ signal }) => {
      const variables = NUMBER_PATTERN.test(key) ? { id: null, number: key } : { id: key, number: null };
      const answer = await graphqlRequest(CasePageDocument, variables, { signal });
      return answer.case;
    },
  });
}

/** Puts the case an answer brought into the page, and lets every list look again. */
export function useShowCase(key: string): (present: PageCase) => void {
  const client = useQueryClient();
  return useCallback(
    (present: PageCase) => {
      client.setQueryData(['cases', 'page', key], present);
      void client.invalidateQueries({
        predicate: (query) => query.queryKey[1] !== 'page' && query.queryKey[0] !== 'processes',
      });
    },
    [client, key],
  );
}
