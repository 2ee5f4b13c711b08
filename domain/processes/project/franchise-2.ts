/**
 * Franchises, version 2: whether a change falls into construction or operation follows from the case. On @1 it was
 * asked, and a change under construction that was said to fall into operation went on there with nothing completed.
 */
import { defineProcess, type ProcessDefinition } from '../define.ts';
import { franchiseProcess, type FranchiseType } from './franchise.ts';
import { franchiseOperationActions } from './franchise-operation-actions.ts';

const stage = { inState: { constructing: 'construction', operating: 'operation' } } as const;

export function franchiseProcess2(type: FranchiseType): ProcessDefinition {
  const first = franchiseProcess(type);
  const requestChange = { ...franchiseOperationActions.requestChange, known: { stage } };
  return defineProcess({ ...first, version: 2, actions: { ...first.actions, requestChange } });
}
