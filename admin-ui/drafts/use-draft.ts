/** State that is written to the draft store as it changes, and follows what another window of the same person writes there. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { deviceStore, type DraftStore } from './draft-store.ts';

export interface DraftState<Draft> {
  readonly draft: Draft;
  /** False until the stored draft has been read: inputs wait, so that nothing typed is overwritten. */
  readonly isLoaded: boolean;
  /** Somebody typed before, and it is back. */
  readonly isRestored: boolean;
  /** `saved` once the browser has written the present state. */
  readonly saving: 'idle' | 'pending' | 'saved' | 'unavailable';
  readonly update: (change: (draft: Draft) => Draft) => void;
  readonly clear: () => Promise<void>;
}

export interface FilledDraftState<Draft> extends DraftState<Draft> {
  /** What fills itself in goes with what is typed, and is no draft as long as nothing is. */
  readonly fill: (change: (draft: Draft) => Draft) => void;
}

const WRITE_DELAY = 250;

const asStored = <Draft>(stored: Draft): Draft => stored;

/** `restore` brings what an older build of the page has kept into the present shape. */
export function useDraft<Draft>(
  key: string,
  initial: Draft,
  restore: (stored: Draft) => Draft = asStored,
  store: DraftStore = deviceStore,
): FilledDraftState<Draft> {
  const [draft, setDraft] = useState(initial);
  const [isLoaded, setIsLoaded] = useState(false);
  const [isRestored, setIsRestored] = useState(false);
  const [saving, setSaving] = useState<DraftState<Draft>['saving']>('idle');
  const waiting = useRef<{ draft: Draft; timer: ReturnType<typeof setTimeout> } | null>(null);
  /** Writes under way: what is read meanwhile may be older than what is shown. */
  const writing = useRef(0);

  const start = useRef(initial);
  useEffect(() => {
    start.current = initial;
  }, [initial]);

  const flush = useCallback(() => {
    const pending = waiting.current;
    if (!pending) return;
    clearTimeout(pending.timer);
    waiting.current = null;
    writing.current += 1;
    void store.write(key, pending.draft).then((kept) => {
      writing.current -= 1;
      // What was typed meanwhile is not written yet.
      if (!kept) setSaving('unavailable');
      else if (!waiting.current) setSaving('saved');
    });
  }, [key, store]);

  useEffect(() => {
    let isCurrent = true;
    void store.read<Draft>(key).then((stored) => {
      if (!isCurrent) return;
      if (stored !== undefined) {
        setDraft(restore(stored));
        setIsRestored(true);
      }
      setIsLoaded(true);
    });
    // A phone may kill a hidden page without another event.
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    // One draft in two windows: each shows what was written last, and none writes over what it has not seen.
    const follow = () =>
      void store.read<Draft>(key).then((stored) => {
        if (!isCurrent || waiting.current || writing.current > 0) return;
        setDraft(stored === undefined ? start.current : restore(stored));
        setIsRestored(stored !== undefined);
        setSaving('idle');
      });
    const stopHearing = store.hear?.(key, follow);
    return () => {
      isCurrent = false;
      stopHearing?.();
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [key, flush, restore, store]);

  const update = useCallback(
    (change: (draft: Draft) => Draft) => {
      setDraft((present) => {
        const next = change(present);
        if (waiting.current) clearTimeout(waiting.current.timer);
        waiting.current = { draft: next, timer: setTimeout(flush, WRITE_DELAY) };
        return next;
      });
      setSaving('pending');
    },
    [flush],
  );

  const fill = useCallback((change: (draft: Draft) => Draft) => {
    setDraft((present) => {
      const next = change(present);
      if (waiting.current) waiting.current.draft = next;
      return next;
    });
  }, []);

  const clear = useCallback(async () => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    setDraft(initial);
    setIsRestored(false);
    setSaving('idle');
    await store.remove(key);
  }, [key, initial, store]);

  return { draft, isLoaded, isRestored, saving, update, fill, clear };
}
