/** Moves of a selection: those of receipt and ending are common, experts and publicity come with the type. */
import type { ActionDefinition } from '../define.ts';
import { panelActions } from './panel-actions.ts';
import { desk, lead, leadHead } from './posts.ts';
import type { SelectionState } from './selection-states.ts';
import type { SelectionType } from './selection.ts';

type Actions = Readonly<Record<string, ActionDefinition<SelectionState>>>;

export function selectionActions(type: SelectionType): Actions {
  const { experts, publicity } = type;
  const studied: SelectionState = experts ? 'concluding' : 'reviewing';
  return {
    ...intakeActions(type),
    ...(experts && panelActions<SelectionState>({ before: 'reviewing', review: 'panel', after: 'concluding' })),
    ...reviewActions(type, studied, publicity === null ? 'deciding' : 'publicity'),
    ...(publicity !== null && publicityActions(type, studied)),
    ...endingActions(type, studied),
  };
}

function intakeActions({ basis }: SelectionType): Actions {
  return {
    accept: {
      label: { zh: '受理', en: 'Accept' },
      from: ['received'],
      to: 'reviewing',
      by: [desk],
      reason: 'optional',
      issues: [{ document: 'acceptance-notice', to: 'party' }],
      tone: 'primary',
      basis,
    },
    askForCorrection: {
      label: { zh: '一次性告知补正', en: 'Ask for everything that is missing' },
      from: ['received'],
      to: 'correcting',
      by: [desk],
      reason: 'required',
      issues: [{ document: 'correction-notice', to: 'party' }],
      tone: 'caution',
      basis,
    },
    correct: {
      label: { zh: '提交补正材料', en: 'Hand in what was missing' },
      from: ['correcting'],
      to: 'received',
      by: [desk, 'party'],
      form: 'project-milestone@1',
      tone: 'primary',
      basis,
    },
    withdraw: {
      label: { zh: '撤回申请', en: 'Withdraw' },
      from: ['received', 'correcting'],
      to: 'withdrawn',
      by: [desk, 'party'],
      reason: 'required',
      tone: 'caution',
      basis,
    },
  };
}

function reviewActions({ basis }: SelectionType, from: SelectionState, to: SelectionState): Actions {
  return {
    review: {
      label: { zh: '提出审核意见', en: 'Review' },
      from: [from],
      to,
      by: [lead],
      // What is displayed is the form's own text; without display it goes straight to the head.
      form: to === 'publicity' ? 'project-publicity@1' : 'project-review@1',
      ...(to !== 'publicity' && { effects: [{ kind: 'recordHandler' }] as const }),
      tone: 'primary',
      basis,
    },
  };
}

function publicityActions({ basis }: SelectionType, back: SelectionState): Actions {
  return {
    recordOpinion: {
      label: { zh: '登记审核意见', en: 'Record the review' },
      from: [back],
      to: 'stay',
      by: [lead],
      form: 'project-review@1',
      effects: [{ kind: 'recordHandler' }],
      tone: 'neutral',
      basis,
    },
    recordObjection: {
      label: { zh: '登记异议', en: 'Record an objection' },
      from: ['publicity'],
      to: 'objection',
      by: [lead, desk, 'party'],
      form: 'project-objection@1',
      tone: 'neutral',
      basis,
    },
    answerObjection: {
      label: { zh: '异议不成立，继续', en: 'Not founded: go on' },
      from: ['objection'],
      to: 'deciding',
      by: [lead],
      form: 'project-objection-answer@1',
      guards: [{ kind: 'given', field: 'result', isOneOf: ['rejected'] }],
      issues: [{ document: 'reply', to: 'party' }],
      tone: 'primary',
      basis,
    },
    upholdObjection: {
      label: { zh: '异议成立，重新审核', en: 'Founded: review again' },
      from: ['objection'],
      to: 'reviewing',
      by: [lead],
      form: 'project-objection-answer@1',
      reason: 'required',
      guards: [{ kind: 'given', field: 'result', isOneOf: ['upheld'] }],
      issues: [{ document: 'reply', to: 'party' }],
      tone: 'caution',
      basis,
    },
    publicityOver: {
      label: { zh: '公示期满无异议', en: 'Display over' },
      from: ['publicity'],
      to: 'deciding',
      by: ['engine'],
      tone: 'neutral',
      basis,
    },
    stopPublicity: {
      label: { zh: '撤回公示', en: 'Stop the display' },
      from: ['publicity'],
      to: back,
      by: [lead],
      reason: 'required',
      tone: 'caution',
      basis,
    },
  };
}

function endingActions({ basis, delivery }: SelectionType, studied: SelectionState): Actions {
  return {
    approve: {
      label: { zh: '同意', en: 'Approve' },
      from: ['deciding'],
      to: 'carryingOut',
      by: [leadHead],
      reason: 'optional',
      guards: ['notHandledByActor'],
      issues: [{ document: 'project-decision', to: 'party' }],
      tone: 'primary',
      basis,
    },
    sendBack: {
      label: { zh: '退回重新审核', en: 'Send back' },
      from: ['deciding'],
      to: studied,
      by: [leadHead],
      reason: 'required',
      arrival: 'taskReturned',
      tone: 'caution',
      basis,
    },
    refuse: {
      label: { zh: '不予支持', en: 'Do not support' },
      from: ['deciding'],
      to: 'refused',
      by: [leadHead],
      reason: 'required',
      guards: ['notHandledByActor'],
      issues: [{ document: 'reply', to: 'party' }],
      tone: 'caution',
      basis,
    },
    deliver: {
      label: delivery,
      from: ['carryingOut'],
      to: 'checking',
      by: [lead],
      form: 'project-result@1',
      effects: [{ kind: 'recordHandler' }],
      tone: 'primary',
      basis,
    },
    redo: {
      label: { zh: '核验不合格，整改', en: 'Not in order: do it again' },
      from: ['checking'],
      to: 'carryingOut',
      by: [leadHead],
      reason: 'required',
      arrival: 'taskReturned',
      tone: 'caution',
      basis,
    },
    close: {
      label: { zh: '核验办结', en: 'Check and close' },
      from: ['checking'],
      to: 'closed',
      by: [leadHead],
      reason: 'optional',
      guards: ['notHandledByActor'],
      issues: [{ document: 'completion-report', to: 'party' }],
      tone: 'primary',
      basis,
    },
    cancel: {
      label: { zh: '终止', en: 'End without result' },
      from: ['carryingOut'],
      to: 'withdrawn',
      by: [leadHead],
      reason: 'required',
      guards: ['notHandledByActor'],
      tone: 'caution',
      basis,
    },
  };
}
