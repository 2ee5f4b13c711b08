/** States of a whistle: two rounds in which all parties work at once, with the convener's planning in between. */
import type { QueueRule, StateDefinition } from '../define.ts';

/** Who called goes on through the post that dispatches; a department through its leader. */
export const convener = {
  post: { centre: 'dispatcher', department: 'unitLeader' },
  of: 'owner',
} as const satisfies QueueRule;
export const party = {
  post: { centre: 'dispatcher', department: 'unitLeader' },
  of: 'parties',
} as const satisfies QueueRule;

export const whistleStates = {
  called: {
    label: { zh: '待响应', en: 'Awaiting response' },
    phase: 'dispatch',
    queue: party,
    arrival: 'whistleBlown',
  },
  planning: {
    label: { zh: '会商制定方案', en: 'Joint planning' },
    phase: 'dispatch',
    queue: convener,
    arrival: 'whistleAnswered',
  },
  carryingOut: {
    label: { zh: '联合处置中', en: 'Carrying out' },
    phase: 'handling',
    queue: party,
    arrival: 'whistlePlanned',
  },
  rating: {
    label: { zh: '待评价办结', en: 'To be rated and closed' },
    phase: 'check',
    queue: convener,
    arrival: 'whistleToRate',
  },
  closed: { label: { zh: '已办结', en: 'Closed' }, phase: 'final', tells: { notice: 'whistleClosed', to: [party] } },
  calledOff: {
    label: { zh: '已取消', en: 'Called off' },
    phase: 'final',
    tells: { notice: 'whistleClosed', to: [party] },
  },
} as const satisfies Record<string, StateDefinition>;

export type WhistleState = keyof typeof whistleStates;
