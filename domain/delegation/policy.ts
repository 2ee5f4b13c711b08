/** What a delegation may be. Data, so that another administration can have other rules. */
import type { Post } from '../organisation.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface DelegationPolicy {
  readonly longest: number;
  /** Powers that cannot be lent (GB/T 22239: whoever looks after the system is appointed, not stood in for). */
  readonly neverDelegated: readonly Post[];
  /** Where a delegate may work, seen from the unit of the post. */
  readonly fromUnits: readonly ('same' | 'superior' | 'subordinate')[];
  /** Posts that may arrange it for somebody of their unit who is already away. */
  readonly arrangedBy: readonly Post[];
}

export const delegationPolicy: DelegationPolicy = {
  longest: 366 * DAY,
  neverDelegated: ['administrator'],
  fromUnits: ['same', 'superior', 'subordinate'],
  arrangedBy: ['unitLeader', 'supervisor'],
};
