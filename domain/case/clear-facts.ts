/** A new round of opinions: what was said in the one before stands in the log and counts no more. */
import type { Draft } from './draft.ts';
import type { CaseState } from './state.ts';

/** Nothing where nothing was said: a first round is no new one. */
export function clearFacts(draft: Draft, actions: readonly string[]): void {
  const of = actions.filter((action) => Object.keys(draft.state.facts).some((fact) => isSaidBy(fact, action)));
  if (of.length > 0) draft.emit({ type: 'factsCleared', data: { of } });
}

export function withoutFacts({ facts }: CaseState, of: readonly string[]): CaseState['facts'] {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !of.some((action) => isSaidBy(fact, action))));
}

const isSaidBy = (fact: string, action: string): boolean => fact.startsWith(`${action}.`);
