import { useState } from 'react';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly setAll: (ids: readonly string[]) => void;
}

/** Chosen rows of the page shown; rows that have left the page are no longer chosen. */
export function useSelection(present: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = new Set(present.filter((id) => chosen.has(id)));
  return {
    ids,
    toggle: (id) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setChosen(next);
    },
    setAll: (all) => setChosen(new Set(all)),
  };
}
