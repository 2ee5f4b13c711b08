/** Whether a file of this page is on its way, or stuck: what is sent meanwhile would go without it. */
import { useEffect, useSyncExternalStore } from 'react';

const holders = new Set<symbol>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const tell = (): void => listeners.forEach((listener) => listener());

export function useHoldWhile(isPending: boolean): void {
  useEffect(() => {
    if (!isPending) return undefined;
    const holder = Symbol('upload');
    holders.add(holder);
    tell();
    return () => {
      holders.delete(holder);
      tell();
    };
  }, [isPending]);
}

export const useUploadsPending = (): boolean => useSyncExternalStore(subscribe, () => holders.size > 0);
