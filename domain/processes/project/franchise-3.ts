/**
 * Franchises, version 3: a change under review holds the time to the next evaluation up. Before, each change that was asked
 * for, granted or not, began the three years anew, and an operation that changed often was never evaluated.
 */
import { defineProcess, type ProcessDefinition } from '../define.ts';
import { franchiseProcess2 } from './franchise-2.ts';
import type { FranchiseType } from './franchise.ts';

export function franchiseProcess3(type: FranchiseType): ProcessDefinition {
  const second = franchiseProcess2(type);
  const evaluation = { ...second.clocks['evaluation']!, pausesIn: [{ states: ['changing'], basis: '[practice]' }] };
  return defineProcess({ ...second, version: 3, clocks: { ...second.clocks, evaluation } });
}
