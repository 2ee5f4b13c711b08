/**
 * A closed case may live again within a window that counts from its closing. Nothing restarts the window: a closed case
 * takes no notes, and who closes it a second time has used the reopening up.
 */
import { startClock } from '../clock/ledger.ts';
import { dueAt } from '../clock/reading.ts';
import type { Instant } from '../ids.ts';
import type { ActionDefinition, ActionEffect } from '../processes/define.ts';
import { type KernelContext, type Refused, refuse } from './context.ts';
import type { CaseState } from './state.ts';

type Reopening = Extract<ActionEffect, { readonly kind: 'reopen' }>;

export function reopeningOf(definition: ActionDefinition | undefined): Reopening | null {
  return definition?.effects?.find((effect) => effect.kind === 'reopen') ?? null;
}

export function mayReopen(
  { calendar }: KernelContext,
  { closedAt, reopenCount = 0 }: CaseState,
  { within, times }: Reopening,
  now: Instant,
): Refused | null {
  if (reopenCount >= times) return refuse('REOPENED_ALREADY', { times });
  if (closedAt === null) return refuse('ACTION_NOT_ALLOWED');
  const until = dueAt(startClock('reopening', within, closedAt, 1), calendar);
  return until !== null && now <= until ? null : refuse('REOPENING_WINDOW_OVER', { until });
}
