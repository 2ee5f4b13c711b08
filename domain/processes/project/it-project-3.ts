/**
 * 市级信息化项目, version 3: who was listed anew is built by the day of the new entry (政府投资条例 §24); before, what was left
 * of the time of the first one ran on. Who took part in the appraisal decides neither yes nor no.
 */
import { defineProcess } from '../define.ts';
import { itProject2 } from './it-project-2.ts';
import type { ItState } from './it-states.ts';

const { approve } = itProject2.actions;
const { construction } = itProject2.clocks;

export const itProject3 = defineProcess<ItState>({
  ...itProject2,
  version: 3,
  actions: { ...itProject2.actions, approve: { ...approve!, guards: ['notHandledByActor'] } },
  clocks: { ...itProject2.clocks, construction: { ...construction!, onReentry: 'newBudget' } },
});
