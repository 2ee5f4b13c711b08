/** From receipt to acceptance (行政许可法 §32), and the decision at the window (§34). */
import type { ActionDefinition, ActionEffect, DocumentRule } from '../define.ts';
import { desk } from './posts.ts';
import type { Shape } from './shape.ts';
import { type ApprovalState, undecidedStates } from './states.ts';

type Actions = Readonly<Record<string, ActionDefinition<ApprovalState>>>;

/** A grant makes its licence where the matter has one. */
export function grantEffects({ type }: Shape): readonly ActionEffect[] {
  return type.licence === undefined ? [] : [{ kind: 'issueLicence' }];
}

export function grantPapers({ type }: Shape): readonly DocumentRule[] {
  const decision = { document: 'approval-decision', to: 'party' } as const;
  return type.licence === undefined ? [decision] : [decision, { document: 'licence', to: 'party' }];
}

const completenessActions: Actions = {
  accept: {
    label: { zh: '受理', en: 'Accept' },
    from: ['received', 'corrected'],
    to: 'examining',
    by: [desk],
    reason: 'optional',
    issues: [{ document: 'acceptance-notice', to: 'party' }],
    tone: 'primary',
    basis: '行政许可法 §32(5)',
  },
  correctOnSpot: {
    label: { zh: '当场更正', en: 'Correct on the spot' },
    from: ['received'],
    to: 'stay',
    by: [desk],
    form: 'approval-spot-correction@1',
    tone: 'neutral',
    basis: '行政许可法 §32(3)',
  },
  // From the first receipt alone: what the one list did not name cannot be asked for later.
  askCorrection: {
    label: { zh: '一次性告知补正', en: 'Tell once all that is missing' },
    from: ['received'],
    to: 'correcting',
    by: [desk],
    form: 'approval-correction-list@1',
    issues: [{ document: 'correction-notice', to: 'party' }],
    tone: 'neutral',
    basis: '行政许可法 §32(4)',
  },
  submitCorrection: {
    label: { zh: '提交补正材料', en: 'Hand in what was missing' },
    from: ['correcting'],
    to: 'corrected',
    by: ['party', desk],
    form: 'approval-correction@1',
    issues: [{ document: 'receipt', to: 'party' }],
    tone: 'primary',
    basis: '行政许可法 §32(5)',
  },
  returnCorrection: {
    label: { zh: '未按告知内容补齐，退回', en: 'Not all of the list came' },
    from: ['corrected'],
    to: 'correcting',
    by: [desk],
    reason: 'required',
    tone: 'caution',
    basis: '行政许可法 §32(5)',
  },
  endUncorrected: {
    label: { zh: '逾期未补正终止', en: 'End for want of completion' },
    from: ['correcting'],
    to: 'lapsed',
    by: [desk],
    reason: 'required',
    guards: ['notHandledByActor'],
    issues: [{ document: 'non-acceptance-notice', to: 'party' }],
    tone: 'caution',
    basis: '[practice]',
  },
  deemAccepted: {
    label: { zh: '逾期未告知，视为受理', en: 'Deemed accepted' },
    from: ['received'],
    to: 'examining',
    by: ['engine'],
    issues: [{ document: 'acceptance-notice', to: 'party' }],
    tone: 'neutral',
    basis: '行政许可法 §32(4)',
  },
  // The limit runs since the completion came in, so nothing has to be counted back.
  deemAcceptedCorrected: {
    label: { zh: '补正后逾期未处理，视为受理', en: 'Deemed accepted after completion' },
    from: ['corrected'],
    to: 'examining',
    by: ['engine'],
    issues: [{ document: 'acceptance-notice', to: 'party' }],
    tone: 'neutral',
    basis: '行政许可法 §32(4)',
  },
  notNeeded: {
    label: { zh: '不需要取得许可，不受理', en: 'No licence is needed' },
    from: ['received'],
    to: 'notNeeded',
    by: [desk],
    form: 'approval-not-needed@1',
    issues: [{ document: 'non-acceptance-notice', to: 'party' }],
    tone: 'neutral',
    basis: '行政许可法 §32(1)',
  },
  notOurs: {
    label: { zh: '不属本机关，告知有权机关', en: 'Not ours: name the right organ' },
    from: ['received', 'corrected'],
    to: 'notOurs',
    by: [desk],
    form: 'approval-not-ours@1',
    issues: [{ document: 'non-acceptance-notice', to: 'party' }],
    tone: 'neutral',
    basis: '行政许可法 §32(2)',
  },
  withdraw: {
    label: { zh: '撤回申请', en: 'Withdraw the application' },
    from: undecidedStates,
    to: 'withdrawn',
    by: ['party', desk],
    reason: 'required',
    guards: ['notHandledByActor'],
    tone: 'caution',
    basis: '[practice]',
  },
};

function windowActions(shape: Shape): Actions {
  const { onTheSpot, commitment } = shape.type;
  return {
    ...(onTheSpot !== undefined && {
      grantOnSpot: {
        label: { zh: '当场准予', en: 'Grant on the spot' },
        from: ['received'],
        to: shape.afterGrant,
        by: [desk],
        form: 'approval-grant@1',
        effects: grantEffects(shape),
        issues: grantPapers(shape),
        tone: 'primary',
        basis: onTheSpot,
      },
    }),
    ...(commitment !== undefined && {
      grantOnCommitment: {
        label: { zh: '凭告知承诺当场准予', en: 'Grant on a written commitment' },
        from: ['received'],
        to: 'committed',
        by: [desk],
        form: 'approval-commitment@1',
        effects: grantEffects(shape),
        issues: [{ document: 'commitment', to: 'file' }, ...grantPapers(shape)],
        tone: 'primary',
        basis: commitment.basis,
      },
    }),
  };
}

export function intakeActions(shape: Shape): Actions {
  return { ...completenessActions, ...windowActions(shape) };
}
