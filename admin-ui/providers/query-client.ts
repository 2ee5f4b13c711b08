/** Cache of what the server said. Only faults that may pass by themselves are tried again, and never a mutation. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const PASSING = new Set(['OFFLINE', 'ENGINE_UNAVAILABLE', 'UNEXPECTED']);

export function shouldRetry(failures: number, error: unknown): boolean {
  return failures < 2 && error instanceof ApiError && PASSING.has(error.code);
}

export const retryDelay = (attempt: number): number => Math.min(500 * 2 ** attempt, 4000);

/** A session that has run out shows in any answer: ask who we are again, and the frame signs out (use-session-end.ts). */
function onError(error: unknown): void {
  if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') return;
  const me = queryClient.getQueryState(['me']);
  if (me?.status === 'success' && me.fetchStatus === 'idle') void queryClient.invalidateQueries({ queryKey: ['me'] });
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      retry: shouldRetry,
      retryDelay,
      // Live updates invalidate what changed; this only covers what they cannot tell.
      staleTime: 15_000,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
