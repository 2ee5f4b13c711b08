/**
 * Whom a case is kept from. An accusation never reaches the unit or person accused (信访工作条例 §30, §46): no post, no
 * level and no delegation opens it. Who has an interest in a matter takes no part in it (回避, §28).
 */
import type { UserId } from '../ids.ts';
import type { Actor, UnitRef } from '../organisation.ts';
import type { CaseState, Denied } from './state.ts';

export function isAccused(denied: Denied | undefined, { id }: Pick<UnitRef, 'id'>): boolean {
  return denied?.unitIds.includes(id) ?? false;
}

/** One post in the accused unit is enough, whatever other posts the person holds. */
export function isWithheldFrom({ denied }: CaseState, actor: Actor): boolean {
  if (denied === undefined || actor.kind !== 'person') return false;
  const persons = [actor.userId, ...actor.holdings.flatMap(({ onBehalfOf }) => onBehalfOf ?? [])];
  return (
    actor.holdings.some(({ unit }) => isAccused(denied, unit)) ||
    persons.some((userId) => denied.userIds.includes(userId))
  );
}

export function isRecused({ recused }: CaseState, userId: UserId): boolean {
  return recused?.includes(userId) ?? false;
}
