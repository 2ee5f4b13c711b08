/** Publication, delivery, the check of commitments and the rating (好差评). */
import type { ActionDefinition, ActionEffect } from '../define.ts';
import { grantEffects, grantPapers } from './intake-actions.ts';
import { desk, head, reviewer } from './posts.ts';
import { isRenewable, presentOf, type Shape } from './shape.ts';
import { type ApprovalState, undecidedStates } from './states.ts';

type Actions = Readonly<Record<string, ActionDefinition<ApprovalState>>>;

const deliver = {
  by: [desk],
  form: 'approval-delivery@1',
  issues: [{ document: 'delivery-receipt', to: 'file' }],
  tone: 'primary',
  basis: '行政许可法 §44',
} as const;

const publish = {
  by: [desk, reviewer],
  form: 'approval-publication@1',
  basis: '行政许可法 §40',
} as const;

const delivering: Actions = {
  publish: {
    label: { zh: '公开许可决定', en: 'Publish the decision' },
    from: ['granted'],
    to: 'toDeliver',
    ...publish,
    tone: 'primary',
  },
  deliver: { label: { zh: '送达决定和证照', en: 'Deliver' }, from: ['toDeliver'], to: 'delivered', ...deliver },
  deliverRefusal: {
    label: { zh: '送达不予许可决定', en: 'Deliver the refusal' },
    from: ['refused'],
    to: 'delivered',
    ...deliver,
  },
};

/** A promise that was broken costs the licence; what was only overlooked may be put right first. */
function commitmentActions({ type }: Shape): Actions {
  if (type.commitment === undefined) return {};
  const { basis } = type.commitment;
  const loses: readonly ActionEffect[] =
    type.licence === undefined ? [] : [{ kind: 'changeLicence', status: 'revoked' }];
  return {
    publishCommitted: {
      label: { zh: '公开许可决定', en: 'Publish the decision' },
      from: ['committed'],
      to: 'stay',
      ...publish,
      tone: 'neutral',
    },
    deliverCommitted: {
      label: { zh: '送达决定和证照', en: 'Deliver' },
      from: ['committed'],
      to: 'commitmentCheck',
      ...deliver,
    },
    demandRectification: {
      label: { zh: '责令限期整改', en: 'Have it put right' },
      from: ['commitmentCheck'],
      to: 'stay',
      by: [reviewer],
      form: 'approval-rectification-demand@1',
      tone: 'neutral',
      basis,
    },
    confirmCommitment: {
      label: { zh: '核查属实', en: 'Commitment kept' },
      from: ['commitmentCheck'],
      to: 'delivered',
      by: [reviewer],
      form: 'approval-commitment-check@1',
      tone: 'primary',
      basis,
    },
    revokeBroken: {
      label: { zh: '承诺不实，撤销许可', en: 'Commitment broken: revoke' },
      from: ['commitmentCheck'],
      to: 'revoked',
      by: [head],
      form: 'approval-revocation@1',
      reason: 'required',
      guards: ['notHandledByActor'],
      effects: loses,
      issues: [{ document: 'revocation-decision', to: 'party' }],
      tone: 'caution',
      basis: '行政许可法 §69',
    },
  };
}

const rating: Actions = {
  rate: {
    label: { zh: '评价：满意', en: 'Rate: satisfied' },
    from: ['delivered'],
    to: 'closed',
    by: ['party', desk],
    form: 'approval-rating@1',
    guards: ['notHandledByActor'],
    tone: 'primary',
    basis: '国办发〔2019〕51号',
  },
  rateBad: {
    label: { zh: '评价：不满意', en: 'Rate: dissatisfied' },
    from: ['delivered'],
    to: 'rectifying',
    by: ['party', desk],
    form: 'approval-bad-rating@1',
    effects: [{ kind: 'openChild', process: 'approval.rectification', entry: 'rectify', at: 'owner' }],
    tone: 'neutral',
    basis: '国办发〔2019〕51号',
  },
  closeUnrated: {
    label: { zh: '未评价办结', en: 'Close without a rating' },
    from: ['delivered'],
    to: 'closed',
    by: ['engine', desk],
    guards: ['notHandledByActor'],
    tone: 'neutral',
    basis: '国办发〔2019〕51号',
  },
  closeRectified: {
    label: { zh: '整改完毕办结', en: 'Close after rectification' },
    from: ['rectifying'],
    to: 'closed',
    by: ['engine', head],
    guards: ['notHandledByActor'],
    onChildEnd: { process: 'approval.rectification', states: ['rectified', 'mistaken', 'malicious'] },
    tone: 'primary',
    basis: '国办发〔2019〕51号',
  },
};

/** Silence until the old licence runs out is consent (行政许可法 §50). */
function renewal(shape: Shape): Actions {
  if (!isRenewable(shape)) return {};
  return {
    deemRenew: {
      label: { zh: '逾期未决定，视为准予延续', en: 'Deemed renewed' },
      from: presentOf(shape, undecidedStates),
      to: shape.afterGrant,
      by: ['engine'],
      effects: grantEffects(shape),
      issues: grantPapers(shape),
      tone: 'neutral',
      basis: '行政许可法 §50',
    },
  };
}

export function deliveryActions(shape: Shape): Actions {
  return { ...delivering, ...commitmentActions(shape), ...rating, ...renewal(shape) };
}
