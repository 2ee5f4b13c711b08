import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestorsOf, isInForce } from '#domain/delegation/acting.ts';
import { delegationPolicy } from '#domain/delegation/policy.ts';
import { delegationRefusal, isInReach, mayArrange } from '#domain/delegation/refusal.ts';
import type { DelegationFacts, DelegationRequest } from '#domain/delegation/refusal.ts';
import type { DelegationFact, UnitInLine } from '#domain/delegation/types.ts';
import { anyRequest, delegation, handlerOf, town, unitId, user } from './people.ts';

const facts = (delegations: readonly DelegationFact[] = []): DelegationFacts => ({
  own: [handlerOf('a')],
  delegations,
  unit: town,
  delegateUnits: [town],
});
const asked = (from: string, to: string, validFrom = 10, validTo = 20): DelegationRequest =>
  delegation(from, to, validFrom, validTo);
const county: UnitInLine = { id: unitId('county'), level: 'county', kind: 'centre', superiorId: null };
const bureau: UnitInLine = { id: unitId('bureau'), level: 'town', kind: 'department', superiorId: town.id };
const village: UnitInLine = { id: unitId('village'), level: 'village', kind: 'centre', superiorId: town.id };

describe('a delegation', () => {
  it('may begin in the past: the holder is away already', () => {
    expect(delegationRefusal(asked('a', 'b', 2, 20), facts(), 12)).toBeNull();
  });

  it.each([
    ['to oneself', asked('a', 'a'), 'DELEGATION_TO_SELF'],
    ['that ends before it begins', asked('a', 'b', 20, 20), 'DELEGATION_PERIOD_INVALID'],
    ['that is over', asked('a', 'b', 1, 12), 'DELEGATION_PERIOD_INVALID'],
    ['for more than a year', asked('a', 'b', 0, delegationPolicy.longest + 1), 'DELEGATION_TOO_LONG'],
    ['of the administrator', { ...asked('a', 'b'), post: 'administrator' as const }, 'DELEGATION_POST_NOT_ALLOWED'],
    ['of a post not held', asked('x', 'b'), 'DELEGATION_NOT_HELD'],
  ])('%s is refused', (_what, request, code) => {
    expect(delegationRefusal(request, facts(), 12)).toBe(code);
  });

  it('may last exactly a year', () => {
    expect(delegationRefusal(asked('a', 'b', 0, delegationPolicy.longest), facts(), 12)).toBeNull();
  });

  it('goes to nobody outside the unit, its superior and the centres below', () => {
    const reach = [town, county, village, bureau].map((unit) => isInReach(town, unit));
    expect(reach).toEqual([true, true, true, false]);
    expect(delegationRefusal(asked('a', 'b'), { ...facts(), delegateUnits: [bureau] }, 12)).toBe(
      'DELEGATE_NOT_ELIGIBLE',
    );
  });

  it('is passed on within the period it was received for, and no longer', () => {
    const received = facts([delegation('a', 'b', 5, 20)]);
    expect(delegationRefusal(asked('b', 'c', 10, 20), received, 12)).toBeNull();
    expect(delegationRefusal(asked('b', 'c', 10, 21), received, 12)).toBe('DELEGATION_NOT_HELD');
  });

  it('does not go in a circle', () => {
    const chain = [delegation('a', 'b', 5, 20), delegation('b', 'c', 5, 20)];
    expect(delegationRefusal(asked('c', 'a'), facts(chain), 12)).toBe('DELEGATION_CYCLE');
  });

  it('goes to one person at a time', () => {
    const first = delegation('a', 'b', 5, 20);
    expect(delegationRefusal(asked('a', 'c'), facts([first]), 12)).toBe('DELEGATION_OVERLAPS');
    expect(delegationRefusal(asked('a', 'c', 20, 25), facts([first]), 12)).toBeNull();
    expect(delegationRefusal(asked('a', 'c'), facts([{ ...first, revokedAt: 11 }]), 12)).toBeNull();
    expect(delegationRefusal(asked('a', 'c', 10, 30), facts([first]), 20)).toBeNull();
  });

  it('is arranged by the holder, or by the leader or supervisor of the unit', () => {
    const by = (name: string, post: 'unitLeader' | 'supervisor' | 'dispatcher', unit = town) =>
      mayArrange(user(name), [{ post, unit }], asked('a', 'b'));
    expect(by('a', 'dispatcher')).toBe(true);
    expect([by('x', 'unitLeader'), by('x', 'supervisor'), by('x', 'dispatcher')]).toEqual([true, true, false]);
    expect(by('x', 'unitLeader', county)).toBe(false);
  });

  it('is arranged by who stands in for the leader, but not in his own favour', () => {
    const acting = [{ post: 'unitLeader' as const, unit: town, onBehalfOf: user('l') }];
    expect(mayArrange(user('x'), acting, asked('a', 'b'))).toBe(true);
    expect(mayArrange(user('x'), acting, asked('a', 'x'))).toBe(false);
    expect(mayArrange(user('x'), [{ post: 'unitLeader', unit: town }], asked('a', 'x'))).toBe(true);
  });

  it('leaves no circle and no second stand-in at any instant to come, whatever is asked in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 25 }), (requests) => {
        const accepted: DelegationFact[] = [];
        for (const request of requests) {
          const own = ['a', 'b', 'c'].map(handlerOf);
          if (delegationRefusal(request, { ...facts(accepted), own }, 3) === null) {
            accepted.push({ ...request, revokedAt: null });
          }
        }
        for (let now = 3; now < 13; now++) {
          const inForce = accepted.filter((link) => isInForce(link, now));
          expect(new Set(inForce.map(({ fromUserId }) => fromUserId)).size).toBe(inForce.length);
          for (const { fromUserId, toUserId } of inForce) {
            expect(ancestorsOf(fromUserId, inForce)).not.toContain(toUserId);
          }
        }
      }),
    );
  });
});
