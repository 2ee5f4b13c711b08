/** States of a franchise under the new mechanism, from the need for it to the handover (国办函〔2023〕115号). */
import type { StateDefinition } from '../define.ts';
import { builder, desk, lead, leadHead } from './posts.ts';

export const franchiseStates = {
  necessity: { label: { zh: '项目必要性审查', en: 'Need under examination' }, phase: 'intake', queue: desk },
  planning: {
    label: { zh: '编制特许经营方案', en: 'Franchise plan in preparation' },
    phase: 'handling',
    queue: builder,
  },
  planReview: { label: { zh: '方案审核', en: 'Plan under review' }, phase: 'check', queue: lead },
  competing: { label: { zh: '待公开竞争', en: 'Competition to be announced' }, phase: 'handling', queue: builder },
  noticing: { label: { zh: '竞争公告中', en: 'Competition announced' }, phase: 'handling', queue: builder },
  selecting: { label: { zh: '选择特许经营者', en: 'Franchisee being chosen' }, phase: 'handling', queue: builder },
  contracting: { label: { zh: '待签协议', en: 'Agreement to be signed' }, phase: 'handling', queue: builder },
  investment: { label: { zh: '待办投资手续', en: 'Investment procedures' }, phase: 'handling', queue: lead },
  constructing: { label: { zh: '建设中', en: 'Under construction' }, phase: 'handling', queue: builder },
  operating: { label: { zh: '运营中', en: 'In operation' }, phase: 'feedback', queue: builder },
  evaluating: { label: { zh: '运营评价', en: 'Operation under evaluation' }, phase: 'feedback', queue: builder },
  changing: { label: { zh: '协议变更审核', en: 'Change under review' }, phase: 'check', queue: lead },
  handingOver: { label: { zh: '移交中', en: 'Being handed over' }, phase: 'feedback', queue: builder },
  handedOver: { label: { zh: '待核定办结', en: 'Handed over, to be closed' }, phase: 'check', queue: leadHead },
  closed: { label: { zh: '已办结', en: 'Closed' }, phase: 'final' },
  rejected: { label: { zh: '不采用特许经营', en: 'No franchise' }, phase: 'final' },
  cancelled: { label: { zh: '已取消', en: 'Cancelled' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;

export type FranchiseState = keyof typeof franchiseStates;
