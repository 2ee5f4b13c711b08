/** Ids of cases that a case asks for: the supervision order (督办) of a ladder, the child an action opens. */
import { stableHash } from '../case/stable-hash.ts';
import type { CaseId } from '../ids.ts';

/** The process of a supervision order; its definition lies in domain/processes/coordination/. */
export const SUPERVISION_PROCESS = 'supervision.order';

/**
 * The id follows from what asked for it, so that the same rung never opens two: a version-8 uuid, like the ids of cases
 * that people open.
 */
export function supervisionIdOf(parent: CaseId, clock: string, generation: number, rung: string): CaseId {
  return childIdOf([SUPERVISION_PROCESS, parent, clock, generation, rung]);
}

export function childIdOf(cause: readonly (string | number)[]): CaseId {
  const digest = stableHash(cause);
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5') as CaseId;
}
