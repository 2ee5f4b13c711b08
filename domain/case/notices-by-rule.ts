/** Notices that a definition asks for: what arrives in a state, and who is told of a move. */
import type { QueueRule, TellRule } from '../processes/define.ts';
import type { KernelContext } from './context.ts';
import type { CaseEvent } from './events.ts';
import type { Telling } from './notices.ts';
import { ownMember } from './own-member.ts';
import type { NoticeKind, NoticeRecipient } from './projection.ts';
import type { CaseState } from './state.ts';
import { postIn, unitOf } from './units.ts';

export function arrivalOf({ definition }: KernelContext, state: string): NoticeKind | undefined {
  return ownMember(definition.states, state)?.arrival;
}

export function tellingsOfMove(
  { definition }: KernelContext,
  { data: { action, from, to } }: Extract<CaseEvent, { readonly type: 'moved' }>,
  after: CaseState,
): readonly Telling[] {
  const rules = [ownMember(definition.actions, action)?.tells, from === to ? undefined : definition.states[to]?.tells];
  return rules.flatMap((rule) => (rule === undefined ? [] : telling(rule, after)));
}

function telling({ notice, to }: TellRule, state: CaseState): Telling {
  return { kind: notice, recipients: to.flatMap((queue) => recipients(queue, state)) };
}

function recipients({ post, of }: QueueRule, state: CaseState): readonly NoticeRecipient[] {
  const units = of === 'parties' ? (state.parties ?? []).map(({ unit }) => unit) : [unitOf(state, of)];
  return units.map((unit) => ({ kind: 'post', unitId: unit.id, post: postIn(unit, post) }));
}
