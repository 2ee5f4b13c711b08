/** Cache of what the server said. Only faults that may pass by themselves are tried again, and never a mutation. */
import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const PASSING = new Set(['OFFLINE', 'ENGINE_UNAVAILABLE', 'UNEXPECTED']);

export function shouldRetry(failures: number, error: unknown): boolean {
  return failures < 2 && error instanceof ApiError && PASSING.has(error.code);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: shouldRetry,
      retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 4000),
      // Live updates invalidate what changed; this only covers what they cannot tell.
      staleTime: 15_000,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
