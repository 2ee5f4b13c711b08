import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  absentees,
  ALL_POSTS,
  delegateInput,
  missingFields,
  newDraft,
  type PostOfPerson,
  unitOfDraft,
  withPerson,
} from '../../admin-ui/resources/delegations/delegation-draft.ts';
import { fromZonedText, toZonedText } from '../../admin-ui/resources/delegations/zoned-time.ts';

const SHANGHAI = 'Asia/Shanghai';
const NOW = Date.parse('2026-11-24T01:00:00Z');

function held(userId: string, post: string, onBehalfOf: string | null = null): PostOfPerson {
  return {
    user: { id: userId, displayName: userId },
    unit: { id: 'town', name: { zh: '街道', en: 'Town' } },
    post,
    postLabel: { zh: post, en: post },
    onBehalfOf: onBehalfOf === null ? null : { id: onBehalfOf, displayName: onBehalfOf },
  };
}

describe('the time of the city', () => {
  test('is what the field shows and what is read from it, wherever the browser is', () => {
    expect(toZonedText(NOW, SHANGHAI)).toBe('2026-11-24T09:00');
    expect(fromZonedText('2026-11-24T09:00', SHANGHAI)).toBe(NOW);
    expect(fromZonedText('2026-07-01T09:00', 'America/New_York')).toBe(Date.parse('2026-07-01T13:00:00Z'));
  });

  test('goes forth and back to the minute, save the hour that occurs twice', () => {
    const minute = fc.integer({ min: 0, max: 40_000_000 }).map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(minute, fc.constantFrom(SHANGHAI, 'America/New_York', 'Asia/Kolkata'), (instant, zone) => {
        const text = toZonedText(instant, zone);
        expect(toZonedText(fromZonedText(text, zone) ?? Number.NaN, zone)).toBe(text);
      }),
    );
  });

  test('an empty or half-typed field is none', () => {
    for (const text of ['', '2026-11-24', '2026-13-40T09:00']) expect(fromZonedText(text, SHANGHAI)).toBeNull();
  });
});

describe('the draft of a delegation', () => {
  const people = absentees([held('me', 'handler'), held('me', 'unitLeader'), held('an', 'acceptor')]);
  const empty = newDraft(NOW, SHANGHAI, 'me');

  test('an absence is of all posts; a single post is chosen already', () => {
    expect(withPerson(empty, people[0])).toMatchObject({ fromUserId: 'me', post: ALL_POSTS });
    const one = withPerson(empty, people[1]);
    expect(delegateInput({ ...one, toUserId: 'me' }, SHANGHAI)).toEqual({
      fromUserId: 'an',
      toUserId: 'me',
      unitId: 'town',
      post: 'acceptor',
      validFrom: '2026-11-24T01:00:00.000Z',
      validTo: '2026-12-01T01:00:00.000Z',
      reason: '',
    });
    expect(unitOfDraft(one, people[1])).toBe('town');
  });

  test('all posts are named by no post; what one stands in for is not among them', () => {
    const [me] = absentees([held('me', 'handler'), held('me', 'unitLeader', 'an')]);
    expect(withPerson(empty, me).post).not.toBe(ALL_POSTS);
    const absence = delegateInput({ ...withPerson(empty, people[0]), toUserId: 'an' }, SHANGHAI);
    expect(absence).not.toHaveProperty('post');
  });

  test('what is missing is named', () => {
    expect(missingFields({ ...empty, until: '' }, SHANGHAI)).toEqual(['post', 'toUserId', 'until']);
    expect(missingFields({ ...withPerson(empty, people[1]), toUserId: 'me' }, SHANGHAI)).toEqual([]);
  });
});
