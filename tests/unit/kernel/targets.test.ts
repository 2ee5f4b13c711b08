/** What a move is directed at: whoever names nothing, or what is there already, is told so and nothing is moved. */
import { expect, test } from 'vitest';
import type { ActCommand } from '#domain/case/commands.ts';
import { acceptor, handler, leader, person, roads, town } from './cast.ts';
import { caseIn } from './stories.ts';
import { codeOf, context2, type TestCase } from './test-case.ts';

type Target = 'until' | 'masterCaseId' | 'category';

function untargeted(it: TestCase, target: Target, ...given: Parameters<TestCase['actCommand']>): ActCommand {
  const { [target]: _, ...command } = it.actCommand(...given);
  return command;
}

test('passing on to the unit that has it would begin its time anew', () => {
  const it = caseIn('handling', {}, context2);
  expect(it.state.assigned).toEqual(roads);
  expect(codeOf(it.act(leader, 'transfer', { unit: roads }))).toBe('SAME_TARGET');
});

test('a suspension has to have an end', () => {
  const it = caseIn('handling');
  expect(codeOf(it.give(untargeted(it, 'until', handler, 'requestSuspension')))).toBe('TARGET_REQUIRED');
});

test('a duplicate has to be one of some case', () => {
  const it = caseIn('reported');
  expect(codeOf(it.give(untargeted(it, 'masterCaseId', acceptor, 'merge')))).toBe('TARGET_REQUIRED');
});

test('a correction has to say what is corrected, and to a limit that a clock can be started with', () => {
  const it = caseIn('handling', {}, context2);
  expect(codeOf(it.give(untargeted(it, 'category', acceptor, 'correctCategory')))).toBe('TARGET_REQUIRED');
  const category = { code: 'E-02-07', limit: { value: 0, unit: 'workingDays' } } as const;
  expect(codeOf(it.act(acceptor, 'correctCategory', { category }))).toBe('INVALID_INPUT');
});

test('a note is written in a post of a unit of the case before any other', () => {
  const it = caseIn('handling');
  const both = person('both', ['acceptor', town], ['handler', roads]);
  it.note(both);
  expect(it.events.at(-1)).toMatchObject({ type: 'noteAdded', actor: { unitId: roads.id, post: 'handler' } });
});
