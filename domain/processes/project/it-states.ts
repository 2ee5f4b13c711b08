/** States of a city IT project, from the draft to the evaluation after acceptance. */
import type { StateDefinition } from '../define.ts';
import { builder, consulted, desk, expert, government, lead, leadHead } from './posts.ts';

export const itStates = {
  drafting: { label: { zh: '编制可研中', en: 'Study in preparation' }, phase: 'intake', queue: desk },
  checking: { label: { zh: '完整性审核', en: 'Completeness check' }, phase: 'intake', queue: desk },
  toConsult: { label: { zh: '待征求部门意见', en: 'Opinions to be asked for' }, phase: 'dispatch', queue: lead },
  consulting: { label: { zh: '三部门论证', en: 'Opinions of three departments' }, phase: 'handling', queue: consulted },
  consolidating: { label: { zh: '汇总论证意见', en: 'Opinions summed up' }, phase: 'handling', queue: lead },
  panel: {
    label: { zh: '专家评审', en: 'Expert panel' },
    phase: 'handling',
    queue: lead,
    tells: { notice: 'taskArrived', to: [expert] },
  },
  concluding: { label: { zh: '结论会议', en: 'Conclusion meeting' }, phase: 'check', queue: lead },
  deciding: { label: { zh: '待市政府决定', en: 'City government decides' }, phase: 'check', queue: government },
  listing: { label: { zh: '待列入建设盘子', en: 'To enter the construction list' }, phase: 'dispatch', queue: lead },
  procuring: { label: { zh: '待采购', en: 'To be procured' }, phase: 'handling', queue: builder },
  contracting: { label: { zh: '待签合同', en: 'Contract to be signed' }, phase: 'handling', queue: builder },
  starting: { label: { zh: '待开工', en: 'To be started' }, phase: 'handling', queue: builder },
  building: { label: { zh: '建设中', en: 'Under construction' }, phase: 'handling', queue: builder },
  trial: { label: { zh: '试运行与测评', en: 'Trial run and assessments' }, phase: 'handling', queue: builder },
  accepting: { label: { zh: '待终验', en: 'Final acceptance' }, phase: 'check', queue: lead },
  evaluating: { label: { zh: '待后评价', en: 'Post-evaluation' }, phase: 'feedback', queue: leadHead },
  closed: { label: { zh: '已办结', en: 'Closed' }, phase: 'final' },
  rejected: { label: { zh: '不予立项', en: 'Not approved' }, phase: 'final' },
  withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;

export type ItState = keyof typeof itStates;
