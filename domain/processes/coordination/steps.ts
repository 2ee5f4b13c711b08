/** 督办单 and 吹哨报到: cases about other cases. */

const ended = { zh: '办结', en: 'Closed' };

export const supervisionSteps = [
  { name: 'order', label: { zh: '下达', en: 'Order' }, states: [] },
  { name: 'reply', label: { zh: '整改回复', en: 'Reply' }, states: ['issued'] },
  { name: 'check', label: { zh: '审核', en: 'Check' }, states: ['replied'] },
  { name: 'end', label: ended, states: ['accepted', 'withdrawn'] },
] as const;

export const whistleSteps = [
  { name: 'whistle', label: { zh: '吹哨', en: 'Whistle' }, states: [] },
  { name: 'rollCall', label: { zh: '报到', en: 'Roll-call' }, states: ['called'] },
  { name: 'plan', label: { zh: '会商', en: 'Joint plan' }, states: ['planning'] },
  { name: 'carryingOut', label: { zh: '处置', en: 'Carrying out' }, states: ['carryingOut'] },
  { name: 'rating', label: { zh: '互评', en: 'Mutual rating' }, states: ['rating'] },
  { name: 'end', label: ended, states: ['closed', 'calledOff'] },
] as const;
