/** Who may act: matches the posts a person holds now against the actor rules of an action. */
import type { UserId } from '../ids.ts';
import type { Actor, Holding } from '../organisation.ts';
import type { ActorRule } from '../processes/define.ts';
import type { ActorStamp } from './events.ts';
import type { CaseState, WorkItem } from './state.ts';
import { type Refused, refuse } from './context.ts';
import { postIn, unitOf } from './units.ts';

/** The capacity in which somebody acts, or why he may not. */
export type Capacity = { readonly ok: true; readonly stamp: ActorStamp } | Refused;

/**
 * Picks the post the person acts in: of two that fit the first, so own posts are given before those of people who are
 * away. A claim binds those for whom the item waits; another post that the action also belongs to (the leader over the
 * handler, the supervisor over all) is not bound by it, and neither is who acts for the person who claimed.
 */
export function capacityFor(
  state: CaseState,
  actor: Actor,
  rules: readonly ActorRule[],
  item: WorkItem | null,
): Capacity {
  if (actor.kind === 'engine') {
    return rules.includes('engine') ? { ok: true, stamp: actor } : refuse('NOT_YOUR_POST');
  }
  if (actor.kind === 'party') return rules.includes('party') ? { ok: true, stamp: actor } : refuse('PARTY_MAY_NOT');
  const matching = actor.holdings.filter((holding) => rules.some((rule) => matches(state, rule, holding, item)));
  if (matching.length === 0) return refuse('NOT_YOUR_POST');
  const usable = matching.filter(
    (holding) => item === null || !waitsFor(item, holding) || isFreeTo(item, actor.userId, holding),
  );
  const chosen = usable.find((holding) => item !== null && waitsFor(item, holding)) ?? usable[0];
  if (chosen === undefined) return refuse('CLAIMED_BY_ANOTHER');
  return { ok: true, stamp: stampOf(actor.userId, chosen) };
}

/** Is the item in the queue of this post? */
export function waitsFor(item: WorkItem, holding: Holding): boolean {
  return item.unit.id === holding.unit.id && item.post === holding.post;
}

/** Claimed by nobody, by himself, or by somebody whose work he carries on in this holding. */
export function isFreeTo(item: WorkItem, userId: UserId, { onBehalfOf, sharesClaimsOf }: Holding): boolean {
  const { claimedBy } = item;
  if (claimedBy === null || claimedBy === userId || claimedBy === onBehalfOf) return true;
  return sharesClaimsOf?.includes(claimedBy) ?? false;
}

/** Those whose deed it is: who acted and, where he stood in, the holder. Handling and checking are kept apart by person. */
export function personsOf(stamp: ActorStamp): readonly UserId[] {
  if (stamp.kind !== 'person') return [];
  return stamp.onBehalfOf === undefined ? [stamp.userId] : [stamp.userId, stamp.onBehalfOf];
}

export function stampOf(userId: UserId, { unit, post, onBehalfOf }: Holding): ActorStamp {
  const stamp = { kind: 'person', userId, unitId: unit.id, post } as const;
  return onBehalfOf === undefined ? stamp : { ...stamp, onBehalfOf };
}

/**
 * The capacity in which somebody writes a note or adds a file: a post in a unit of the case before any other. Whether
 * he may see the case at all is the caller's to know; administrators look after the system and not after cases.
 */
export function capacityToContribute(state: CaseState, actor: Actor): Capacity {
  if (actor.kind !== 'person') return { ok: true, stamp: actor };
  const holdings = actor.holdings.filter(({ post }) => post !== 'administrator');
  const involved = holdings.find(({ unit }) => state.involvedUnits.some(({ id }) => id === unit.id));
  const chosen = involved ?? holdings[0];
  return chosen === undefined ? refuse('NOT_YOUR_POST') : { ok: true, stamp: stampOf(actor.userId, chosen) };
}

function matches(state: CaseState, rule: ActorRule, holding: Holding, item: WorkItem | null): boolean {
  if (rule === 'engine' || rule === 'party') return false;
  if (rule === 'holder') return item !== null && item.kind === 'main' && waitsFor(item, holding);
  if (holding.post !== postIn(holding.unit, rule.post)) return false;
  // Each party answers for its own part alone.
  if (rule.of === 'parties') return item !== null && item.unit.id === holding.unit.id;
  return holding.unit.id === unitOf(state, rule.of).id;
}
