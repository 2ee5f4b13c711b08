/** People who act for somebody who is away: what they may take up, and whose deed it is on record. */
import { describe, expect, test } from 'vitest';
import type { Holding } from '#domain/organisation.ts';
import { acceptor, handler, leader, otherHandler, person, roads, type Person, village, worker } from './cast.ts';
import { accepted, caseIn } from './stories.ts';
import { codeOf } from './test-case.ts';

/** `who` with the first post of `holder` as well, held for him. */
function standingIn(who: Person, holder: Person, more: Partial<Holding> = {}): Person {
  const [post] = holder.holdings;
  return { ...who, holdings: [...who.holdings, { ...post!, onBehalfOf: holder.userId, ...more }] };
}

const inRoads = (id: string) => person(id, ['unitLeader', roads]);

describe('somebody who stands in', () => {
  test('takes over what the absent person had claimed, and is recorded as acting for him', () => {
    const it = caseIn('pendingHandle');
    accepted(it.claim(handler));
    const standIn = standingIn(inRoads('stand-in'), handler);
    expect(it.buttons(standIn)).toContain('startHandling');
    accepted(it.claim(standIn));
    expect(it.item?.claimedBy).toBe('stand-in');
    accepted(it.act(standIn, 'startHandling'));
    expect(it.events.findLast(({ type }) => type === 'moved')?.actor).toEqual({
      kind: 'person',
      userId: 'stand-in',
      unitId: roads.id,
      post: 'handler',
      onBehalfOf: 'handler',
    });
  });

  test('is bound by a claim of anybody else', () => {
    const it = caseIn('pendingHandle');
    accepted(it.claim(otherHandler));
    expect(codeOf(it.claim(standingIn(person('stand-in', ['dispatcher', roads]), handler)))).toBe('CLAIMED_BY_ANOTHER');
    expect(codeOf(it.act(standingIn(person('stand-in'), handler), 'startHandling'))).toBe('CLAIMED_BY_ANOTHER');
  });

  test('may put back into the queue what the absent person had claimed', () => {
    const it = caseIn('pendingHandle');
    accepted(it.claim(handler));
    accepted(it.release(standingIn(person('stand-in'), handler)));
    expect(it.item?.claimedBy).toBeNull();
  });

  test('carries on what an earlier stand-in had claimed, and so does the holder on his return', () => {
    const it = caseIn('pendingHandle');
    accepted(it.claim(standingIn(person('first'), handler)));
    const next = standingIn(person('next'), handler, { sharesClaimsOf: ['first' as Person['userId']] });
    accepted(it.claim(next));
    const back: Person = {
      ...handler,
      holdings: handler.holdings.map((held) => ({ ...held, sharesClaimsOf: [next.userId] })),
    };
    expect(codeOf(it.claim(handler))).toBe('CLAIMED_BY_ANOTHER');
    accepted(it.claim(back));
    expect(it.events.at(-1)?.actor).not.toHaveProperty('onBehalfOf');
  });

  test('acts in his own right where he holds the post himself, except on what the absent one had claimed', () => {
    const it = caseIn('pendingHandle');
    const both = standingIn(otherHandler, handler);
    accepted(it.claim(both));
    expect(it.events.at(-1)?.actor).not.toHaveProperty('onBehalfOf');
    accepted(it.release(both));
    accepted(it.claim(handler));
    accepted(it.claim(both));
    expect(it.events.at(-1)?.actor).toMatchObject({ userId: 'other-handler', onBehalfOf: 'handler' });
  });

  test('gets no more than the post: no power of another one', () => {
    const it = caseIn('reported');
    expect(it.buttons(standingIn(person('stand-in'), handler))).toEqual([]);
    expect(codeOf(it.act(standingIn(person('stand-in'), handler), 'file'))).toBe('NOT_YOUR_POST');
  });

  test('is the same person to a repeated request after the delegation has ended', () => {
    const it = caseIn('pendingHandle');
    const command = it.actCommand(standingIn(person('stand-in'), handler), 'startHandling');
    accepted(it.give(command));
    expect(it.give({ ...command, actor: person('stand-in') })).toMatchObject({ ok: true, events: [] });
  });
});

describe('handling and checking stay apart', () => {
  test('what A handled is not closed by B in the name of A', () => {
    const it = caseIn('checked');
    const closer = { ...acceptor, userId: it.state.handledBy[0]! };
    expect(codeOf(it.act(standingIn(person('stand-in'), closer), 'close'))).toBe('HANDLER_MAY_NOT_CLOSE');
    expect(it.buttons(standingIn(person('stand-in'), closer))).not.toContain('close');
  });

  test('what B handled is not closed by B in the name of A', () => {
    const it = caseIn('checked');
    const handledIt = person(it.state.handledBy[0]!);
    expect(codeOf(it.act(standingIn(handledIt, acceptor), 'close'))).toBe('HANDLER_MAY_NOT_CLOSE');
  });

  test('nor is it checked on site in either way', () => {
    const it = caseIn('checking');
    const [handledBy] = it.state.handledBy;
    const check = (who: Person) => codeOf(it.act(who, 'reportPostCheck'));
    expect(check(standingIn(person(handledBy!), worker))).toBe('HANDLER_MAY_NOT_CLOSE');
    const absent = person(handledBy!, ['gridWorker', village]);
    expect(check(standingIn(person('stand-in'), absent))).toBe('HANDLER_MAY_NOT_CLOSE');
  });

  test('nor does A close what B handled in his name', () => {
    const it = caseIn('handling');
    const absent = person('absent', ['handler', roads], ['acceptor', village]);
    accepted(it.act(standingIn(person('stand-in'), absent), 'submitHandling'));
    expect(it.state.handledBy).toEqual(expect.arrayContaining(['stand-in', 'absent']));
  });

  test('who has an impartial post of his own closes in that one', () => {
    const it = caseIn('checked');
    const closer = { ...acceptor, userId: it.state.handledBy[0]! };
    accepted(it.act(standingIn(acceptor, closer), 'close'));
    expect(it.events.at(-1)?.actor).not.toHaveProperty('onBehalfOf');
  });

  test('work that A began is carried on in his name', () => {
    const it = caseIn('handling');
    accepted(it.act(standingIn(leader, handler), 'submitHandling'));
    expect(it.events.find(({ type }) => type === 'handlerRecorded')?.actor).toMatchObject({ onBehalfOf: 'handler' });
  });
});
