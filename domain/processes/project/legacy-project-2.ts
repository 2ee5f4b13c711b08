/**
 * 存量 PPP 项目, version 2: the mid-term evaluation (中期评估) is held every three years, and each ends its period (财金
 * 〔2014〕113号). On @1 the period ran once: it was overdue whether or not the project had been evaluated, and never again.
 */
import { defineProcess } from '../define.ts';
import { legacyProject } from './legacy-project.ts';
import { lead } from './posts.ts';

const { evaluateMidTerm, terminate } = legacyProject.actions;
const { midTerm } = legacyProject.clocks;

export const legacyProject2 = defineProcess<string>({
  ...legacyProject,
  version: 2,
  states: {
    ...legacyProject.states,
    evaluating: { label: { zh: '中期评估中', en: 'Mid-term evaluation' }, phase: 'handling', queue: lead },
  },
  actions: {
    ...legacyProject.actions,
    beginMidTerm: {
      label: { zh: '启动中期评估', en: 'Begin the mid-term evaluation' },
      from: ['executing'],
      to: 'evaluating',
      by: [lead],
      reason: 'optional',
      tone: 'neutral',
      basis: evaluateMidTerm!.basis!,
    },
    evaluateMidTerm: { ...evaluateMidTerm!, from: ['evaluating'], to: 'executing', tone: 'primary' },
    terminate: { ...terminate!, from: [...terminate!.from, 'evaluating'] },
  },
  clocks: { ...legacyProject.clocks, midTerm: { ...midTerm!, onReentry: 'newBudget' } },
});
