import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actingPosts, isInForce } from '#domain/delegation/acting.ts';
import { anyDelegation, anyInstant, anyOwnPost, anyPerson, delegation, handlerOf, user } from './people.ts';

const actors = (userId: string, own: Parameters<typeof actingPosts>[1], links: Parameters<typeof actingPosts>[2]) =>
  actingPosts(user(userId), own, links, 5).map(({ onBehalfOf }) => onBehalfOf);

describe('acting for somebody', () => {
  it('holds from the first instant up to, and without, the last', () => {
    const leave = delegation('a', 'b', 3, 6);
    expect([2, 3, 5, 6].map((now) => isInForce(leave, now))).toEqual([false, true, true, false]);
  });

  it('ends the moment it is revoked', () => {
    const leave = { ...delegation('a', 'b', 3, 9), revokedAt: 5 };
    expect([4, 5].map((now) => isInForce(leave, now))).toEqual([true, false]);
  });

  it('is passed on along a chain, for the first in it', () => {
    const chain = [delegation('a', 'b', 0, 9), delegation('b', 'c', 2, 7)];
    expect(actors('c', [handlerOf('a')], chain)).toEqual(['a']);
  });

  it('ends for all who come after when one link ends', () => {
    const chain = [delegation('a', 'b', 0, 5), delegation('b', 'c', 0, 9)];
    expect(actors('c', [handlerOf('a')], chain)).toEqual([]);
  });

  it('ends with the posting of the person it came from', () => {
    expect(actors('b', [], [delegation('a', 'b', 0, 9)])).toEqual([]);
  });

  it('is free of what other stand-ins have claimed, but not of what a colleague holds himself', () => {
    const before = { ...delegation('a', 'c', 0, 9), revokedAt: 2 };
    const toColleague = { ...delegation('a', 'd', 0, 9), revokedAt: 2 };
    const own = [handlerOf('a'), handlerOf('d')];
    const [post] = actingPosts(user('b'), own, [before, toColleague, delegation('a', 'b', 3, 9)], 5);
    expect(post?.sharesClaimsOf).toEqual(['c']);
  });

  it('never goes beyond the posts of the person it is for, nor beyond a delegation in force', () => {
    const table = fc.array(anyDelegation, { maxLength: 12 });
    fc.assert(
      fc.property(anyPerson, fc.array(anyOwnPost, { maxLength: 5 }), table, anyInstant, (who, own, links, now) => {
        for (const { unitId, post, onBehalfOf } of actingPosts(who, own, links, now)) {
          const same = (one: { unitId: string; post: string }) => one.unitId === unitId && one.post === post;
          expect(onBehalfOf).not.toBe(who);
          expect(own.some((held) => held.userId === onBehalfOf && same(held))).toBe(true);
          expect(links.some((link) => link.toUserId === who && same(link) && isInForce(link, now))).toBe(true);
        }
      }),
    );
  });

  it('agrees with walking every chain by hand', () => {
    const table = fc.array(anyDelegation, { maxLength: 10 });
    fc.assert(
      fc.property(anyPerson, anyOwnPost, table, anyInstant, (who, held, links, now) => {
        const walk = (at: string, met: readonly string[]): boolean =>
          links.some(
            (link) =>
              link.unitId === held.unitId &&
              link.post === held.post &&
              link.fromUserId === at &&
              !met.includes(link.toUserId) &&
              isInForce(link, now) &&
              (link.toUserId === who || walk(link.toUserId, [...met, link.toUserId])),
          );
        const reached = who !== held.userId && walk(held.userId, [held.userId]);
        expect(actingPosts(who, [held], links, now).length).toBe(reached ? 1 : 0);
      }),
    );
  });
});
