/**
 * 12345 热线工单, version 1. Quanzhou's own limits are not published: five working days (济南 §24, 潍坊 §20), two for
 * what is only asked (厦门), a day to contact the caller. Units may not learn the caller's data beyond what the work
 * needs (济南 §32): the fields are personal ones.
 */
import { defineProcess } from '../define.ts';
import { hotlineDispatchActions } from './hotline-dispatch-actions.ts';
import { hotlineHandlingActions } from './hotline-handling-actions.ts';
import { hotlineStates } from './hotline-states.ts';
import { dutyLadder, supervisedLadder } from './ladders.ts';

const handled = ['dispatched', 'handling', 'jointHandling', 'terminating'] as const;

export const petitionHotline = defineProcess({
  id: 'petition.hotline',
  version: 1,
  family: 'petition',
  title: { zh: '12345热线工单', en: 'Hotline order (12345)' },
  numberPrefix: 'RX',
  states: hotlineStates,
  entries: {
    register: {
      label: { zh: '登记诉求', en: 'Register a call' },
      to: 'received',
      by: ['acceptor', 'party'],
      form: 'hotline-order@1',
      issues: [{ document: 'registration-receipt', to: 'party' }],
      ladder: 'full',
      basis: '北京市接诉即办工作条例 §10',
    },
    answerOnCall: {
      label: { zh: '当场解答', en: 'Answer on the call' },
      to: 'answeredOnCall',
      by: ['acceptor'],
      form: 'hotline-on-call@1',
      ladder: 'verdictOnly',
      effects: [{ kind: 'recordHandler' }],
      basis: '北京市接诉即办工作条例 §11',
    },
  },
  actions: { ...hotlineDispatchActions, ...hotlineHandlingActions },
  clocks: {
    dispatch: {
      label: { zh: '派单时限', en: 'Dispatch limit' },
      kind: 'stage',
      limit: { value: 2, unit: 'workingHours' },
      runsIn: ['received'],
      onReentry: 'resume',
      ladder: dutyLadder,
      basis: '北京市接诉即办工作条例 §11',
    },
    response: {
      label: { zh: '响应时限', en: 'Time to contact the caller' },
      kind: 'response',
      limit: { value: 24, unit: 'urgentHours' },
      runsIn: ['dispatched'],
      onReentry: 'newBudget',
      ladder: dutyLadder,
      basis: '[practice]',
    },
    objectionReview: {
      label: { zh: '异议审核时限', en: 'Limit for reviewing an objection' },
      kind: 'stage',
      limit: { value: 1, unit: 'workingDays' },
      runsIn: ['objected'],
      onReentry: 'newBudget',
      ladder: dutyLadder,
      basis: '[practice]',
    },
    consultation: {
      label: { zh: '咨询办理时限', en: 'Limit for a question' },
      kind: 'promised',
      limit: { value: 2, unit: 'workingDays' },
      runsIn: handled,
      when: { kind: 'fact', fact: 'register.matterKind', isOneOf: ['consult'] },
      onReentry: 'newBudget',
      ladder: supervisedLadder,
      basis: '厦门市12345政务服务便民热线承诺时限',
    },
    handling: {
      label: { zh: '办理时限', en: 'Limit for handling' },
      kind: 'statutory',
      limit: { value: 5, unit: 'workingDays' },
      runsIn: handled,
      when: { kind: 'fact', fact: 'register.matterKind', isOneOf: ['complaint', 'help', 'suggestion', 'report'] },
      onReentry: 'newBudget',
      ladder: supervisedLadder,
      basis: '济南市12345市民服务热线条例 §24',
    },
    callBack: {
      label: { zh: '回访时限', en: 'Limit for the call-back' },
      kind: 'stage',
      limit: { value: 2, unit: 'workingDays' },
      runsIn: ['callBack'],
      onReentry: 'newBudget',
      ladder: dutyLadder,
      basis: '北京市接诉即办工作条例 §23',
    },
  },
  adjustments: {},
  escalatedTo: {},
  mergeFailedTo: 'received',
  intake: { kind: 'division', department: 'hotline', levels: ['county', 'city'] },
  matter: {
    projects: [12],
    lead: 'hotline',
    levels: ['county', 'city'],
    summary: {
      zh: '咨询、求助、投诉、举报、建议，一个号码受理；五个工作日内办结并回访，咨询两个工作日。',
      en: 'Ask, complain, report or suggest by one number: done within five working days and called back.',
    },
  },
});
