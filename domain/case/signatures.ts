/** Papers that several persons put their names under: a site check by two, the opinions of a panel. */
import type { ActionDefinition } from '../processes/define.ts';
import { personsOf } from './actors.ts';
import type { ActCommand } from './commands.ts';
import { type Refused, refuse } from './context.ts';
import type { Draft } from './draft.ts';
import type { ActorStamp } from './events.ts';
import type { CaseState, Signature } from './state.ts';

/** Whoever withdraws afterwards counts no more: his opinion was that of somebody with an interest. */
export function signaturesOf({ signatures, recused }: CaseState, role: string): readonly Signature[] {
  return (signatures ?? []).filter((signed) => signed.role === role && recused?.includes(signed.userId) !== true);
}

/** Persons, not posts: two posts held by one person are one name. */
export function hasSigned(state: CaseState, role: string, stamp: ActorStamp): boolean {
  return personsOf(stamp).some((userId) => signaturesOf(state, role).some((signed) => signed.userId === userId));
}

/** Nobody signs twice under one role. */
export function refusedSignature(state: CaseState, { effects }: ActionDefinition, stamp: ActorStamp): Refused | null {
  const isTwice = effects?.some((effect) => effect.kind === 'sign' && hasSigned(state, effect.role, stamp)) ?? false;
  return isTwice ? refuse('SIGNED_ALREADY') : null;
}

export function sign(draft: Draft, role: string, submission: ActCommand['submission']): void {
  const { actor } = draft;
  if (actor.kind !== 'person') return;
  const facts = submission?.fields ?? {};
  draft.emit({ type: 'signed', data: { role, userId: actor.userId, submissionId: submission?.id ?? null, facts } });
}
