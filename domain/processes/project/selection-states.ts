/** Every state a selection can have; a case type keeps those it needs. */
import type { StateDefinition } from '../define.ts';
import { desk, expert, lead, leadHead } from './posts.ts';
import type { SelectionType } from './selection.ts';

const all = {
  received: { label: { zh: '已收件待审查', en: 'Received' }, phase: 'intake', queue: desk },
  correcting: { label: { zh: '待补正', en: 'To be completed' }, phase: 'intake', queue: desk },
  reviewing: { label: { zh: '审核中', en: 'Under review' }, phase: 'handling', queue: lead },
  panel: {
    label: { zh: '专家评审', en: 'Expert panel' },
    phase: 'handling',
    queue: lead,
    tells: { notice: 'taskArrived', to: [expert] },
  },
  concluding: { label: { zh: '汇总评审结论', en: 'Conclusions summed up' }, phase: 'handling', queue: lead },
  publicity: { label: { zh: '公示中', en: 'Displayed for objections' }, phase: 'handling', queue: lead },
  objection: { label: { zh: '异议核查', en: 'Objection examined' }, phase: 'handling', queue: lead },
  deciding: { label: { zh: '待决定', en: 'To be decided' }, phase: 'check', queue: leadHead },
  carryingOut: { label: { zh: '实施中', en: 'Being carried out' }, phase: 'feedback', queue: lead },
  checking: { label: { zh: '待核验办结', en: 'To be checked and closed' }, phase: 'check', queue: leadHead },
  closed: { label: { zh: '已办结', en: 'Closed' }, phase: 'final' },
  refused: { label: { zh: '不予支持', en: 'Not supported' }, phase: 'final' },
  withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;

export type SelectionState = keyof typeof all;

export function statesOf({ experts, publicity }: SelectionType): Readonly<Record<string, StateDefinition>> {
  const absent = [
    ...(experts ? [] : ['panel', 'concluding']),
    ...(publicity === null ? ['publicity', 'objection'] : []),
  ];
  return Object.fromEntries(Object.entries(all).filter(([state]) => !absent.includes(state)));
}
