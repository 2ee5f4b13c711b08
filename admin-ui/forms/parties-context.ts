/** Units that handle the case jointly, for forms that speak of one of them. */
import { createContext } from 'react';
import type { Label } from '#domain/labels.ts';

export interface PartyChoice {
  /** The unit's own key, as forms keep it. */
  readonly key: string;
  readonly name: Label;
}

export const PartiesContext = createContext<readonly PartyChoice[]>([]);

/** The key inside a global id, `base64(Unit:key)`. */
export function keyOfUnit(globalId: string): string {
  return atob(globalId).replace(/^Unit:/, '');
}
