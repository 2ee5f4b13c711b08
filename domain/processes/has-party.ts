import type { ProcessDefinition } from './define.ts';

/** Does somebody outside have a part in cases of this kind? */
export function hasParty({ entries, actions }: ProcessDefinition): boolean {
  return [...Object.values(entries), ...Object.values(actions)].some(({ by }) => by.some((rule) => rule === 'party'));
}
