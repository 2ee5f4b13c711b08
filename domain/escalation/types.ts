/** The vocabulary of an escalation ladder: data in a process definition, interpreted by the kernel. */
import type { Limit } from '../clock/types.ts';
import type { Post } from '../organisation.ts';

/** When a rung fires: at a share of the budget, or some time after the clock fell due. */
export type RungTime = { readonly percent: number } | { readonly afterDue: Limit };

/**
 * What a rung does. `remind` and `notify` only tell people. `markOverdue` makes the raw overdue fact part of the case
 * for good. `escalate` moves the case to the dispatch queue of the superior unit, or to the unowned queue.
 * `openSupervision` opens a supervision order (督办) as a child case. `takeAction` lets the engine take the rung's
 * `action`: deemed acceptance, deemed renewal, closing for want of an answer.
 */
export type RungEffect = 'remind' | 'markOverdue' | 'escalate' | 'openSupervision' | 'takeAction';

/** Rungs that only tell people or record a fact derivable from the ledger: they need no move of the case. */
export const quietEffects: readonly RungEffect[] = ['remind', 'markOverdue'];

export interface Rung {
  /** Stable key, unique in its ladder: the claim is recorded under it. */
  readonly key: string;
  readonly at: RungTime;
  readonly effect: RungEffect;
  /** With `takeAction`: an action of the definition that `engine` may take. */
  readonly action?: string;
  /** Posts told: of the unit holding the open work item, of the case's own unit, or of its superior. */
  readonly notify: readonly { readonly post: Post; readonly of: 'holder' | 'owner' | 'site' | 'superior' }[];
}
