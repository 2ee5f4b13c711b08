/**
 * 复核 (信访工作条例 §36): the last word, within thirty days of the request. Here a hearing may be held, and its time is
 * not counted. Afterwards the same facts and grounds are not accepted again.
 */
import { type ActionDefinition, defineProcess } from '../define.ts';
import { supervisedLadder } from './ladders.ts';
import { officeHead, officeWorker } from './posts.ts';
import { draftResult, reviewActions, reviewStates, type ReviewState } from './review-states.ts';

export type ReReviewState = ReviewState | 'hearing';

const XF36 = '信访工作条例 §36';

const issued = {
  by: [officeHead],
  from: ['approving'],
  reason: 'optional',
  issues: [{ document: 're-review-opinion', to: 'party' }],
  tone: 'primary',
  basis: XF36,
} as const;

export const reReviewActions = {
  ...reviewActions(XF36),
  openHearing: {
    label: { zh: '举行听证', en: 'Open a hearing' },
    from: ['reviewing'],
    to: 'hearing',
    by: [officeWorker],
    form: 'petition-hearing@1',
    effects: [{ kind: 'recordHandler' }],
    issues: [{ document: 'hearing-notice', to: 'party' }],
    tone: 'neutral',
    basis: XF36,
  },
  closeHearing: {
    label: { zh: '听证结束', en: 'Close the hearing' },
    from: ['hearing'],
    to: 'reviewing',
    by: [officeWorker],
    form: 'petition-hearing-record@1',
    tone: 'primary',
    basis: XF36,
  },
  uphold: {
    ...issued,
    label: { zh: '签发复核意见书（维持）', en: 'Issue the re-review opinion: upheld' },
    to: 'upheld',
    guards: ['notHandledByActor', draftResult('uphold')],
  },
  modify: {
    ...issued,
    label: { zh: '签发复核意见书（变更）', en: 'Issue the re-review opinion: modified' },
    to: 'modified',
    guards: ['notHandledByActor', draftResult('modify')],
  },
  revoke: {
    ...issued,
    label: { zh: '签发复核意见书（撤销）', en: 'Issue the re-review opinion: revoked' },
    to: 'revoked',
    guards: ['notHandledByActor', draftResult('revoke')],
  },
} as const satisfies Record<string, ActionDefinition<ReReviewState>>;

export const petitionReReview = defineProcess<ReReviewState>({
  id: 'petition.re-review',
  version: 1,
  family: 'petition',
  title: { zh: '信访复核', en: 'Re-review of a petition' },
  numberPrefix: 'XH',
  states: {
    ...reviewStates,
    hearing: { label: { zh: '听证中', en: 'In hearing' }, phase: 'handling', queue: officeWorker },
  },
  entries: {
    ask: {
      label: { zh: '申请复核', en: 'Ask for re-review' },
      to: 'requested',
      by: ['acceptor', 'party', 'engine'],
      form: 'petition-review-request@1',
      issues: [{ document: 'receipt', to: 'party' }],
      childOf: { processes: ['petition.review'] },
      ladder: 'full',
      basis: XF36,
    },
  },
  actions: reReviewActions,
  clocks: {
    reReview: {
      label: { zh: '复核时限', en: 'Limit for the re-review' },
      kind: 'statutory',
      limit: { value: 30, unit: 'calendarDays' },
      runsIn: ['requested', 'reviewing', 'approving'],
      pausesIn: [{ states: ['hearing'], basis: XF36 }],
      onReentry: 'resume',
      ladder: supervisedLadder,
      basis: XF36,
    },
  },
  adjustments: {},
  escalatedTo: {},
  mergeFailedTo: 'requested',
  intake: { kind: 'parent' },
});
