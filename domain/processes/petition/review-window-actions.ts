/**
 * After the written opinion (信访工作条例 §35): thirty days in which the petitioner may ask the next higher unit for
 * review. The review is a case of its own; how it ends sends this one back or ends it.
 */
import type { ActionDefinition, StateDefinition } from '../define.ts';
import type { PetitionState } from './petition-states.ts';
import { office, unitHead } from './posts.ts';

export const reviewWindowStates = {
  answered: { label: { zh: '已答复', en: 'Answered' }, phase: 'feedback', queue: office },
  underReview: { label: { zh: '复查中', en: 'Under review' }, phase: 'feedback', queue: office },
  // The city is the highest unit here: what goes on at the province is noted by hand.
  reviewAbove: { label: { zh: '省级复查中', en: 'Under review at the province' }, phase: 'feedback', queue: office },
  settled: { label: { zh: '和解终结', en: 'Settled' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;

export type AppealState = PetitionState | keyof typeof reviewWindowStates;

export const reviewWindowActions = {
  issueOpinion: {
    label: { zh: '签发处理意见书', en: 'Sign and issue the opinion' },
    from: ['approving'],
    to: 'answered',
    by: [unitHead],
    reason: 'optional',
    guards: ['notHandledByActor'],
    tells: { notice: 'taskArrived', to: [office] },
    issues: [{ document: 'petition-opinion', to: 'party' }],
    tone: 'primary',
    basis: '信访工作条例 §32',
  },
  settle: {
    label: { zh: '调解和解', en: 'Record a settlement' },
    from: ['handling'],
    to: 'settled',
    by: [unitHead],
    form: 'petition-settlement@1',
    guards: ['notHandledByActor'],
    issues: [{ document: 'settlement', to: 'party' }],
    tone: 'neutral',
    basis: '信访工作条例 §33',
  },
  askReview: {
    label: { zh: '申请复查', en: 'Ask for review' },
    from: ['answered'],
    to: 'underReview',
    by: ['party', office],
    form: 'petition-review-request@1',
    effects: [{ kind: 'openChild', process: 'petition.review', entry: 'ask', at: 'superior' }],
    tone: 'neutral',
    basis: '信访工作条例 §35',
  },
  noteReviewAbove: {
    label: { zh: '登记向省级申请复查', en: 'Note a request to the province' },
    from: ['answered'],
    to: 'reviewAbove',
    by: [office],
    form: 'petition-review-request@1',
    tone: 'neutral',
    basis: '信访工作条例 §35',
  },
  acceptResult: {
    label: { zh: '信访人息诉', en: 'Petitioner accepts the opinion' },
    from: ['answered'],
    to: 'concluded',
    by: ['party', office],
    reason: 'optional',
    guards: ['notHandledByActor'],
    tone: 'primary',
    basis: '信访工作条例 §35',
  },
  conclude: {
    label: { zh: '复查期届满终结', en: 'Concluded: no review asked for' },
    from: ['answered'],
    to: 'concluded',
    by: ['engine'],
    tone: 'neutral',
    basis: '信访工作条例 §35',
  },
  reviewUpheld: {
    label: { zh: '复查维持', en: 'Upheld on review' },
    from: ['underReview'],
    to: 'concluded',
    by: ['engine'],
    onChildEnd: { process: 'petition.review', states: ['upheld', 'withdrawn', 'notAccepted'] },
    tone: 'neutral',
    basis: '信访工作条例 §35',
  },
  reviewModified: {
    label: { zh: '复查变更', en: 'Modified on review' },
    from: ['underReview'],
    to: 'concluded',
    by: ['engine'],
    onChildEnd: { process: 'petition.review', states: ['modified'] },
    tone: 'neutral',
    basis: '信访工作条例 §35',
  },
  reviewRevoked: {
    label: { zh: '复查撤销，重新办理', en: 'Revoked on review: handle anew' },
    from: ['underReview'],
    to: 'handling',
    by: ['engine'],
    onChildEnd: { process: 'petition.review', states: ['revoked'] },
    arrival: 'taskReturned',
    tone: 'neutral',
    basis: '信访工作条例 §35',
  },
  // The petitioner gives up while the superior's decision is out; the superior withdraws its own case by hand.
  giveUpReview: {
    label: { zh: '信访人放弃复查', en: 'Petitioner gives the review up' },
    from: ['underReview', 'reviewAbove'],
    to: 'concluded',
    by: ['party', office],
    reason: 'required',
    guards: ['notHandledByActor'],
    tone: 'caution',
    basis: '信访工作条例 §35',
  },
  noteUpheldAbove: {
    label: { zh: '登记省级复查结果（维持或变更）', en: 'Note the result of the province: stands or modified' },
    from: ['reviewAbove'],
    to: 'concluded',
    by: [office],
    form: 'petition-review-above@1',
    guards: ['notHandledByActor', { kind: 'given', field: 'result', isOneOf: ['upheld', 'modified'] }],
    tone: 'primary',
    basis: '信访工作条例 §35',
  },
  noteRevokedAbove: {
    label: { zh: '登记省级复查结果（撤销）', en: 'Note the result of the province: revoked' },
    from: ['reviewAbove'],
    to: 'handling',
    by: [office],
    form: 'petition-review-above@1',
    guards: [{ kind: 'given', field: 'result', isOneOf: ['revoked'] }],
    tone: 'neutral',
    basis: '信访工作条例 §35',
  },
} as const satisfies Record<string, ActionDefinition<AppealState>>;
