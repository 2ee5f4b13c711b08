/** What every decide-*.ts is given, and how it begins and ends a draft. */
import type { Instant } from '../ids.ts';
import type { Command } from './commands.ts';
import type { Decision, KernelContext } from './context.ts';
import { Draft } from './draft.ts';
import type { ActorStamp } from './events.ts';
import type { CaseState } from './state.ts';

export interface CaseInput<C extends Command, S = CaseState> {
  readonly context: KernelContext;
  readonly state: S;
  readonly command: C;
  readonly now: Instant;
  readonly digest: string;
}

export function beginDraft(
  { context, state, command, now, digest }: CaseInput<Command, CaseState | null>,
  actor: ActorStamp,
  at?: Instant,
): Draft {
  const stamp = { actor, requestId: command.requestId, digest };
  return new Draft(context, state, stamp, notBefore(state, at ?? now));
}

export function decided(draft: Draft): Decision {
  return { ok: true, events: draft.events, answeredAt: null };
}

/** A ledger runs forward: a server clock set back, or a record closed before it was opened, must not break the case. */
export function notBefore(state: CaseState | null, at: Instant): Instant {
  if (state === null) return at;
  const last = Object.values(state.clocks).flatMap((clock) => clock.ledger.at(-1)?.at ?? []);
  return Math.max(at, state.openedAt, ...last);
}
