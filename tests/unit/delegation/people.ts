/** A unit of a few people, small so that chains, circles and overlaps come up often. */
import * as fc from 'fast-check';
import type { DelegationFact, OwnPost, UnitInLine } from '#domain/delegation/types.ts';
import type { DelegationRequest } from '#domain/delegation/refusal.ts';
import type { UnitId, UserId } from '#domain/ids.ts';

export const user = (name: string): UserId => name as UserId;
export const unitId = (name: string): UnitId => name as UnitId;

export const town: UnitInLine = { id: unitId('town'), level: 'town', kind: 'centre', superiorId: unitId('county') };
export const handlerOf = (name: string): OwnPost => ({ userId: user(name), unitId: town.id, post: 'handler' });

export function delegation(from: string, to: string, validFrom: number, validTo: number): DelegationFact {
  const post = { unitId: town.id, post: 'handler' } as const;
  return { ...post, fromUserId: user(from), toUserId: user(to), validFrom, validTo, revokedAt: null };
}

const person = fc.constantFrom(...['a', 'b', 'c', 'd', 'e'].map(user));
const instant = fc.integer({ min: 0, max: 12 });

/** Whatever a table could hold, made by rule or not. */
export const anyDelegation: fc.Arbitrary<DelegationFact> = fc.record({
  unitId: fc.constantFrom(town.id, unitId('elsewhere')),
  post: fc.constantFrom('handler' as const, 'acceptor' as const),
  fromUserId: person,
  toUserId: person,
  validFrom: instant,
  validTo: instant,
  revokedAt: fc.option(instant),
});
export const anyOwnPost: fc.Arbitrary<OwnPost> = fc.record({
  userId: person,
  unitId: fc.constantFrom(town.id, unitId('elsewhere')),
  post: fc.constantFrom('handler' as const, 'acceptor' as const),
});
export const anyRequest: fc.Arbitrary<DelegationRequest> = fc.record({
  unitId: fc.constant(town.id),
  post: fc.constant('handler' as const),
  fromUserId: person,
  toUserId: person,
  validFrom: instant,
  validTo: instant,
});
export { instant as anyInstant, person as anyPerson };
