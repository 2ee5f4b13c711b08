/** Filters live in the address: a filtered list can be sent, bookmarked and returned to with the back button. */
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface UrlFilters {
  readonly get: (name: string) => string;
  readonly has: (name: string) => boolean;
  /** Empty text removes the filter. Any change goes back to the first page. */
  readonly set: (changes: Readonly<Record<string, string>>) => void;
  readonly clear: (names: readonly string[]) => void;
  /** Goes to a page by cursor; without one, to the first. */
  readonly goTo: (page: { readonly after?: string; readonly before?: string }) => void;
}

const CURSORS = ['after', 'before'] as const;

export function useUrlFilters(): UrlFilters {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changes: Readonly<Record<string, string>>, replace: boolean) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const name of CURSORS) next.delete(name);
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace },
      );
    },
    [setParams],
  );
  return {
    get: (name) => params.get(name) ?? '',
    has: (name) => params.has(name),
    set: (changes) => change(changes, true),
    clear: (names) => change(Object.fromEntries(names.map((name) => [name, ''])), true),
    goTo: (page) => change({ ...page }, false),
  };
}
