/** Calendars as the server has them, and what an administrator can do about them. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  CalendarsDocument,
  CalendarYearDocument,
  PreviewCalendarDocument,
  PublishCalendarDocument,
  ReplanProgressDocument,
  RetryReplanDocument,
  type CalendarsQuery,
  type PreviewCalendarInput,
  type PreviewCalendarMutation,
  type ReplanProgressFragment,
  type ReplanProgressQuery,
} from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { newRequestId } from '../../providers/request-id.ts';

export type Calendar = CalendarsQuery['calendars'][number];
export type Preview = PreviewCalendarMutation['previewCalendar'];
export type Replan = ReplanProgressFragment;
export type WatchedReplan = NonNullable<ReplanProgressQuery['replan']>;

/** While a replan runs, people watch its bar. */
const WATCHED = 1_000;

export function useCalendars() {
  return useQuery({
    queryKey: ['calendars'],
    queryFn: async ({ signal }) => (await graphqlRequest(CalendarsDocument, {}, { signal })).calendars,
  });
}

export function useCalendarYear(id: string, version: number, year: number) {
  return useQuery({
    queryKey: ['calendars', id, version, year],
    queryFn: async ({ signal }) =>
      (await graphqlRequest(CalendarYearDocument, { id, version, year }, { signal })).calendarDays,
    placeholderData: (previous) => previous,
  });
}

export function useReplan(replan: Replan) {
  return useQuery({
    queryKey: ['calendars', 'replan', replan.id],
    queryFn: async ({ signal }) => (await graphqlRequest(ReplanProgressDocument, { id: replan.id }, { signal })).replan,
    refetchInterval: ({ state }) => ((state.data ?? replan).status === 'finished' ? false : WATCHED),
  });
}

export function useCalendarCommands() {
  const client = useQueryClient();
  return {
    preview: async (input: PreviewCalendarInput): Promise<Preview> =>
      (await graphqlRequest(PreviewCalendarDocument, { input })).previewCalendar,
    publish: async (draftId: string): Promise<void> => {
      await graphqlRequest(PublishCalendarDocument, { draftId, requestId: newRequestId() });
      await client.invalidateQueries({ queryKey: ['calendars'] });
    },
    retry: async (id: string): Promise<void> => {
      await graphqlRequest(RetryReplanDocument, { id });
      await client.invalidateQueries({ queryKey: ['calendars'] });
    },
  };
}
