/**
 * 复查 (信访工作条例 §35): by the next higher unit, in writing, within thirty days of the request. What it upholds or
 * modifies stands for thirty days more, in which re-review may be asked for (§36); what it revokes goes back at once.
 */
import { type ActionDefinition, defineProcess } from '../define.ts';
import { endOfWindow, supervisedLadder } from './ladders.ts';
import { office, officeHead } from './posts.ts';
import { draftResult, reviewActions, reviewStates, type ReviewState } from './review-states.ts';

export type FirstReviewState = ReviewState | 'answered' | 'underReReview' | 'reReviewAbove';

const issues = [{ document: 'review-opinion', to: 'party' }] as const;
const onReReview = (...states: readonly string[]) => ({ process: 'petition.re-review', states });
const stands = ['upheld', 'withdrawn', 'notAccepted'] as const;

export const closing = {
  issueOpinion: {
    label: { zh: '签发复查意见书', en: 'Sign and issue the review opinion' },
    from: ['approving'],
    to: 'answered',
    by: [officeHead],
    reason: 'optional',
    guards: ['notHandledByActor', draftResult('uphold', 'modify')],
    issues,
    tone: 'primary',
    basis: '信访工作条例 §35',
  },
  issueRevocation: {
    label: { zh: '签发复查意见书（撤销）', en: 'Sign and issue the review opinion: revoked' },
    from: ['approving'],
    to: 'revoked',
    by: [officeHead],
    reason: 'optional',
    guards: ['notHandledByActor', draftResult('revoke')],
    issues,
    tone: 'primary',
    basis: '信访工作条例 §35',
  },
  askReReview: {
    label: { zh: '申请复核', en: 'Ask for re-review' },
    from: ['answered'],
    to: 'underReReview',
    by: ['party', office],
    form: 'petition-review-request@1',
    effects: [{ kind: 'openChild', process: 'petition.re-review', entry: 'ask', at: 'superior' }],
    tone: 'neutral',
    basis: '信访工作条例 §36',
  },
  noteReReviewAbove: {
    label: { zh: '登记向省级申请复核', en: 'Note a request to the province' },
    from: ['answered'],
    to: 'reReviewAbove',
    by: [office],
    form: 'petition-review-request@1',
    tone: 'neutral',
    basis: '信访工作条例 §36',
  },
  // By the end of the window, by a re-review that lets it stand, or by hand where the petitioner says so.
  concludeUpheld: {
    label: { zh: '复查维持终结', en: 'Concluded: upheld' },
    from: ['answered', 'underReReview', 'reReviewAbove'],
    to: 'upheld',
    by: ['engine', 'party', office],
    reason: 'required',
    guards: ['notHandledByActor', draftResult('uphold')],
    onChildEnd: onReReview(...stands),
    tone: 'caution',
    basis: '信访工作条例 §36',
  },
  concludeModified: {
    label: { zh: '复查变更终结', en: 'Concluded: modified' },
    from: ['answered', 'underReReview', 'reReviewAbove'],
    to: 'modified',
    by: ['engine', 'party', office],
    reason: 'required',
    guards: ['notHandledByActor', draftResult('modify')],
    onChildEnd: onReReview(...stands),
    tone: 'caution',
    basis: '信访工作条例 §36',
  },
  reReviewModified: {
    label: { zh: '复核变更', en: 'Modified on re-review' },
    from: ['underReReview'],
    to: 'modified',
    by: ['engine'],
    onChildEnd: onReReview('modified'),
    tone: 'neutral',
    basis: '信访工作条例 §36',
  },
  reReviewRevoked: {
    label: { zh: '复核撤销', en: 'Revoked on re-review' },
    from: ['underReReview'],
    to: 'revoked',
    by: ['engine'],
    onChildEnd: onReReview('revoked'),
    tone: 'neutral',
    basis: '信访工作条例 §36',
  },
  noteResultAbove: {
    label: { zh: '登记省级复核结果（撤销）', en: 'Note the result of the province: revoked' },
    from: ['reReviewAbove'],
    to: 'revoked',
    by: [office],
    form: 'petition-review-above@1',
    guards: ['notHandledByActor', { kind: 'given', field: 'result', isOneOf: ['revoked'] }],
    tone: 'neutral',
    basis: '信访工作条例 §36',
  },
  noteModifiedAbove: {
    label: { zh: '登记省级复核结果（变更）', en: 'Note the result of the province: modified' },
    from: ['reReviewAbove'],
    to: 'modified',
    by: [office],
    form: 'petition-review-above@1',
    guards: ['notHandledByActor', { kind: 'given', field: 'result', isOneOf: ['modified'] }],
    tone: 'neutral',
    basis: '信访工作条例 §36',
  },
} as const satisfies Record<string, ActionDefinition<FirstReviewState>>;

export const petitionReview = defineProcess<FirstReviewState>({
  id: 'petition.review',
  version: 1,
  family: 'petition',
  title: { zh: '信访复查', en: 'Review of a petition' },
  numberPrefix: 'XC',
  states: {
    ...reviewStates,
    answered: { label: { zh: '已答复', en: 'Answered' }, phase: 'feedback', queue: office },
    underReReview: { label: { zh: '复核中', en: 'Under re-review' }, phase: 'feedback', queue: office },
    reReviewAbove: {
      label: { zh: '省级复核中', en: 'Under re-review at the province' },
      phase: 'feedback',
      queue: office,
    },
  },
  entries: {
    ask: {
      label: { zh: '申请复查', en: 'Ask for review' },
      to: 'requested',
      by: ['acceptor', 'party', 'engine'],
      form: 'petition-review-request@1',
      issues: [{ document: 'receipt', to: 'party' }],
      childOf: { processes: ['petition.appeal'] },
      ladder: 'full',
      basis: '信访工作条例 §35',
    },
  },
  actions: { ...reviewActions('信访工作条例 §35'), ...closing },
  clocks: {
    review: {
      label: { zh: '复查时限', en: 'Limit for the review' },
      kind: 'statutory',
      limit: { value: 30, unit: 'calendarDays' },
      runsIn: ['requested', 'reviewing', 'approving'],
      onReentry: 'resume',
      ladder: supervisedLadder,
      basis: '信访工作条例 §35',
    },
    reReviewWindow: {
      label: { zh: '申请复核期限', en: 'Time to ask for re-review' },
      kind: 'response',
      limit: { value: 30, unit: 'calendarDays' },
      runsIn: ['answered'],
      onReentry: 'newBudget',
      ladder: endOfWindow('concludeUpheld', 'concludeModified'),
      basis: '信访工作条例 §36',
    },
  },
  adjustments: {},
  escalatedTo: {},
  mergeFailedTo: 'requested',
  intake: { kind: 'parent' },
});
