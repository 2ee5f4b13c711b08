/** Cases brought to the point where a test begins. */
import { expect } from 'vitest';
import type { KernelContext } from '#domain/case/context.ts';
import type { Actor } from '#domain/organisation.ts';
import { acceptor, handler, leader, worker } from './cast.ts';
import { codeOf, context, MONDAY_NINE, TestCase } from './test-case.ts';

/** From the report to its closing, when nothing goes wrong. */
export const plainWay: readonly (readonly [Actor, string])[] = [
  [acceptor, 'file'],
  [acceptor, 'dispatch'],
  [handler, 'startHandling'],
  [handler, 'submitHandling'],
  [leader, 'confirmHandling'],
  [acceptor, 'sendPostCheck'],
  [worker, 'reportPostCheck'],
  [acceptor, 'close'],
];
const reached = {
  reported: 0,
  pendingDispatch: 1,
  pendingHandle: 2,
  handling: 3,
  handled: 4,
  feedback: 5,
  checking: 6,
  checked: 7,
  closed: 8,
} as const;

/** A report of the village worker, taken along the plain way as far as `state`. */
export function caseIn(
  state: keyof typeof reached,
  change: Parameters<TestCase['open']>[0] = {},
  on: KernelContext = context,
): TestCase {
  const it = new TestCase(MONDAY_NINE, on);
  accepted(it.open(change));
  for (const [actor, action] of plainWay.slice(0, reached[state])) accepted(it.act(actor, action));
  expect(it.state.state).toBe(state);
  return it;
}

export function accepted(decision: Parameters<typeof codeOf>[0]): void {
  expect(codeOf(decision)).toBeNull();
}
