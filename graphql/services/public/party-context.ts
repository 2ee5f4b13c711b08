/**
 * The context in which a citizen without an account acts: nobody's id, no posts, an ability that sees nothing. Whatever
 * he may see has been shown to be his before, by number and code.
 */
import { abilityOf } from '#domain/authz/ability.ts';
import { NOBODY } from '#domain/ids.ts';
import { createContext, type ApiContext, type SignedInContext } from '../../context.ts';
import type { Viewer } from '../../viewer.ts';

export function partyContext({ resources, address }: ApiContext, jurisdiction: string): SignedInContext {
  const viewer: Viewer = {
    userId: NOBODY,
    username: '',
    displayName: '',
    jurisdiction,
    holdings: [],
    ability: abilityOf([]),
  };
  return { ...createContext(resources, viewer, undefined, address), viewer };
}
