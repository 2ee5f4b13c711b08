/** A cache of the citizens' own. Without a network they are told at once: their pages have no banner that says it. */
import { QueryClient } from '@tanstack/react-query';
import { retryDelay, shouldRetry } from '../providers/query-client.ts';

export const citizenQueries = new QueryClient({
  defaultOptions: {
    queries: { retry: shouldRetry, retryDelay, staleTime: 15_000, networkMode: 'always', refetchOnReconnect: true },
    mutations: { retry: false, networkMode: 'always' },
  },
});
