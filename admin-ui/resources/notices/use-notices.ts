/** Notices page by page, and marking them read. */
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { MarkNoticesReadDocument, NoticesDocument, type NoticesQuery } from '#graphql/generated/graphql.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

export type NoticeRow = NoticesQuery['notices']['edges'][number]['node'];

const PAGE = 30;

export function useNotices(unreadOnly: boolean) {
  const query = useInfiniteQuery({
    queryKey: ['notices', 'pages', unreadOnly],
    queryFn: async ({ pageParam, signal }) =>
      (await graphqlRequest(NoticesDocument, { unreadOnly, first: PAGE, after: pageParam }, { signal })).notices,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const [first] = query.data?.pages ?? [];
  return {
    ...query,
    rows: query.data?.pages.flatMap((page) => page.edges.map((edge) => edge.node)),
    unreadCount: first?.unreadCount ?? 0,
  };
}

export function useMarkRead(): { markRead: (ids: readonly string[]) => void; isBusy: boolean } {
  const queryClient = useQueryClient();
  const notify = useNotify();
  const { mutate, isPending } = useMutation({
    mutationFn: (ids: readonly string[]) => graphqlRequest(MarkNoticesReadDocument, { ids: [...ids] }),
    onError: (error) => notify(messageKeyOf(error), { type: 'error' }),
    onSettled: () => {
      for (const key of ['notices', 'me']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
  return { markRead: mutate, isBusy: isPending };
}
