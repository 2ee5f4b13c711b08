/** Opinion, decision and prolongation. Who examined does not decide (审查与决定分离). */
import type { ActionDefinition, ActionEffect, QueueRule } from '../define.ts';
import { grantEffects, grantPapers } from './intake-actions.ts';
import { governmentHead, head, reviewer } from './posts.ts';
import { presentOf, type Shape } from './shape.ts';
import { type ApprovalState, hearingStates, type States, undecidedStates } from './states.ts';

type Action = ActionDefinition<ApprovalState>;
type Actions = Readonly<Record<string, Action>>;

const decider = ({ type }: Shape): QueueRule => (type.decidedByGovernment === undefined ? head : governmentHead);

function proposals({ type, concluding, deciding }: Shape): Actions {
  const isReported = type.decidedByGovernment !== undefined;
  const effects: readonly ActionEffect[] = isReported
    ? [{ kind: 'recordHandler' }, { kind: 'assignUnit' }]
    : [{ kind: 'recordHandler' }];
  const proposal: Omit<Action, 'label' | 'tone'> = {
    from: [concluding],
    to: deciding,
    by: [reviewer],
    form: 'approval-review@1',
    effects,
    ...(isReported && { target: 'unit', departments: { types: ['government'], choice: 'any' } }),
    basis: type.decidedByGovernment ?? '行政许可法 §34',
  };
  return {
    proposeGrant: { label: { zh: '拟准予', en: 'Propose to grant' }, ...proposal, tone: 'primary' },
    proposeRefusal: { label: { zh: '拟不予', en: 'Propose to refuse' }, ...proposal, tone: 'neutral' },
  };
}

function decisions(shape: Shape): Actions {
  const { type, deciding, concluding, afterGrant } = shape;
  const by = [decider(shape)];
  return {
    grant: {
      label: { zh: '准予许可', en: 'Grant' },
      from: [deciding],
      to: afterGrant,
      by,
      form: 'approval-grant@1',
      guards: ['notHandledByActor'],
      effects: grantEffects(shape),
      issues: grantPapers(shape),
      tone: 'primary',
      basis: type.decidedByGovernment ?? '行政许可法 §38(1)',
    },
    refuse: {
      label: { zh: '不予许可', en: 'Refuse' },
      from: [deciding],
      to: 'refused',
      by,
      form: 'approval-refusal@1',
      guards: ['notHandledByActor'],
      issues: [{ document: 'refusal-decision', to: 'party' }],
      tone: 'neutral',
      basis: '行政许可法 §38(2)',
    },
    refuseFalseMaterial: {
      label: { zh: '虚假材料：不予许可并警告', en: 'False material: refuse and warn' },
      from: [deciding],
      to: 'refused',
      by,
      form: 'approval-false-material@1',
      guards: ['notHandledByActor'],
      issues: [{ document: 'refusal-decision', to: 'party' }],
      tone: 'neutral',
      basis: '行政许可法 §78',
    },
    sendBack: {
      label: { zh: '退回补充审查', en: 'Send back' },
      from: [deciding],
      to: concluding,
      by,
      reason: 'required',
      effects: type.decidedByGovernment === undefined ? [] : [{ kind: 'unassignUnit' }],
      tone: 'caution',
      basis: '[practice]',
    },
  };
}

/** Asked for where somebody examines, granted wherever the case is before its decision. */
function prolonging(shape: Shape): Actions {
  const { extension } = shape.type;
  if (extension === undefined) return {};
  const { basis } = extension;
  const waiting: States = ['received', 'correcting', 'corrected', ...hearingStates, 'specialProcedure', 'deciding'];
  const examined = presentOf(shape, undecidedStates).filter((state) => !waiting.includes(state));
  const open = presentOf(shape, undecidedStates).filter((state) => !['received', 'correcting'].includes(state));
  return {
    requestExtension: {
      label: { zh: '申请延长期限', en: 'Ask for more time' },
      from: examined,
      to: 'stay',
      by: [reviewer],
      reason: 'required',
      effects: [{ kind: 'requestAdjustment', adjustment: 'extension' }],
      tone: 'neutral',
      basis,
    },
    grantExtension: {
      label: { zh: '批准延长', en: 'Grant more time' },
      from: open,
      to: 'stay',
      by: [head],
      ...(extension.governmentHead === true && { form: 'approval-joint-extension@1' }),
      effects: [{ kind: 'grantAdjustment', adjustment: 'extension' }],
      issues: [{ document: 'extension-notice', to: 'party' }],
      tone: 'primary',
      basis,
    },
    refuseExtension: {
      label: { zh: '不批准延长', en: 'Refuse more time' },
      from: open,
      to: 'stay',
      by: [head],
      reason: 'required',
      effects: [{ kind: 'refuseAdjustment', adjustment: 'extension' }],
      tone: 'caution',
      basis,
    },
  };
}

export function decisionActions(shape: Shape): Actions {
  return { ...proposals(shape), ...decisions(shape), ...prolonging(shape) };
}
