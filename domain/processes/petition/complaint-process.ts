/**
 * Complaints to one department and requests for a service: accepted or refused within a limit, then mediated or served.
 * What differs is data: complaints.ts.
 */
import type { Limit } from '../../clock/types.ts';
import type { Label } from '../../labels.ts';
import type { Level } from '../../organisation.ts';
import { type ActionDefinition, defineProcess, type ProcessDefinition, type StateDefinition } from '../define.ts';
import { dutyLadder, supervisedLadder } from './ladders.ts';
import { office, officeHead, officeWorker } from './posts.ts';

interface LegalLimit {
  readonly limit: Limit;
  readonly basis: string;
}

export interface ComplaintType {
  readonly id: string;
  readonly title: Label;
  readonly numberPrefix: string;
  readonly form: string;
  /** `mediation` ends with a settlement or without one, `service` with an answer. */
  readonly way: 'mediation' | 'service';
  readonly accept: LegalLimit;
  readonly handle: LegalLimit;
  readonly extension?: LegalLimit;
  readonly lead: string;
  readonly levels: readonly Exclude<Level, 'village' | 'town'>[];
  readonly projects: readonly number[];
  readonly summary: Label;
}

const states = {
  received: { label: { zh: '待受理', en: 'To be accepted' }, phase: 'intake', queue: office },
  handling: { label: { zh: '办理中', en: 'Being handled' }, phase: 'handling', queue: officeWorker },
  confirming: { label: { zh: '结果审签中', en: 'Result to be signed' }, phase: 'check', queue: officeHead },
  concluded: { label: { zh: '已办结', en: 'Concluded' }, phase: 'final' },
  settled: { label: { zh: '调解成功', en: 'Settled' }, phase: 'final' },
  failed: { label: { zh: '终止调解', en: 'Mediation ended' }, phase: 'final' },
  notAccepted: { label: { zh: '不予受理', en: 'Not accepted' }, phase: 'final' },
  withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;
type State = keyof typeof states;

function intakeActions(basis: string) {
  return {
    accept: {
      label: { zh: '受理', en: 'Accept' },
      from: ['received'],
      to: 'handling',
      by: [office],
      form: 'petition-acceptance@1',
      issues: [{ document: 'acceptance-notice', to: 'party' }],
      tone: 'primary',
      basis,
    },
    refuse: {
      label: { zh: '不予受理', en: 'Refuse' },
      from: ['received'],
      to: 'notAccepted',
      by: [office],
      reason: 'required',
      form: 'petition-channel@1',
      issues: [{ document: 'non-acceptance-notice', to: 'party' }],
      tone: 'caution',
      basis,
    },
    withdraw: {
      label: { zh: '申请人撤回', en: 'Withdrawn' },
      from: ['received', 'handling'],
      to: 'withdrawn',
      by: ['party', office],
      reason: 'required',
      guards: ['notHandledByActor'],
      tone: 'caution',
      basis,
    },
  } as const satisfies Record<string, ActionDefinition<State>>;
}

function endings({ way, handle }: ComplaintType): Readonly<Record<string, ActionDefinition<State>>> {
  const signed = { from: ['confirming'], by: [officeHead], reason: 'optional', basis: handle.basis } as const;
  const result = (...isOneOf: readonly string[]) => ({ kind: 'fact', fact: 'submitResult.result', isOneOf }) as const;
  if (way === 'service') {
    return {
      confirm: {
        ...signed,
        label: { zh: '签发答复', en: 'Sign the answer' },
        to: 'concluded',
        guards: ['notHandledByActor'],
        issues: [{ document: 'reply', to: 'party' }],
        tone: 'primary',
      },
    };
  }
  return {
    confirmSettlement: {
      ...signed,
      label: { zh: '确认调解协议', en: 'Confirm the settlement' },
      to: 'settled',
      guards: ['notHandledByActor', result('settled')],
      issues: [{ document: 'settlement', to: 'party' }],
      tone: 'primary',
    },
    confirmFailure: {
      ...signed,
      label: { zh: '确认终止调解', en: 'Confirm that mediation ended' },
      to: 'failed',
      guards: ['notHandledByActor', result('failed')],
      issues: [{ document: 'reply', to: 'party' }],
      tone: 'neutral',
    },
  };
}

function handlingActions({ way, handle }: ComplaintType): Readonly<Record<string, ActionDefinition<State>>> {
  return {
    submitResult: {
      label:
        way === 'service'
          ? { zh: '提交答复', en: 'Submit the answer' }
          : { zh: '提交调解结果', en: 'Submit the result' },
      from: ['handling'],
      to: 'confirming',
      by: [officeWorker],
      form: way === 'service' ? 'petition-service-reply@1' : 'petition-mediation@1',
      effects: [{ kind: 'recordHandler' }],
      tone: 'primary',
      basis: handle.basis,
    },
    returnResult: {
      label: { zh: '退回重办', en: 'Send back' },
      from: ['confirming'],
      to: 'handling',
      by: [officeHead],
      reason: 'required',
      arrival: 'taskReturned',
      tone: 'caution',
      basis: handle.basis,
    },
    recuse: {
      label: { zh: '回避', en: 'Stand aside' },
      from: ['received', 'handling', 'confirming'],
      to: 'stay',
      by: ['holder'],
      reason: 'required',
      effects: [{ kind: 'recuse' }],
      tone: 'caution',
      basis: '[practice]',
    },
  };
}

function extensionActions(basis: string): Readonly<Record<string, ActionDefinition<State>>> {
  const stays = { from: ['handling'], to: 'stay', basis } as const;
  return {
    requestExtension: {
      ...stays,
      label: { zh: '申请延期', en: 'Ask for more time' },
      by: [officeWorker],
      reason: 'required',
      effects: [{ kind: 'requestAdjustment', adjustment: 'extension' }],
      tone: 'neutral',
    },
    grantExtension: {
      ...stays,
      label: { zh: '批准延期', en: 'Grant more time' },
      by: [officeHead],
      effects: [{ kind: 'grantAdjustment', adjustment: 'extension' }],
      issues: [{ document: 'extension-notice', to: 'party' }],
      tone: 'primary',
    },
    refuseExtension: {
      ...stays,
      label: { zh: '不批准延期', en: 'Refuse more time' },
      by: [officeHead],
      reason: 'required',
      effects: [{ kind: 'refuseAdjustment', adjustment: 'extension' }],
      tone: 'caution',
    },
  };
}

/** States that this way of handling reaches. */
function statesOf({ way }: ComplaintType): Readonly<Record<string, StateDefinition>> {
  const { concluded, settled, failed, ...shared } = states;
  return way === 'service' ? { ...shared, concluded } : { ...shared, settled, failed };
}

export function complaintProcess(type: ComplaintType): ProcessDefinition {
  const { accept, handle, extension } = type;
  return defineProcess<string>({
    id: type.id,
    version: 1,
    family: 'petition',
    title: type.title,
    numberPrefix: type.numberPrefix,
    states: statesOf(type),
    entries: {
      submit: {
        label: { zh: '提交', en: 'Submit' },
        to: 'received',
        by: ['acceptor', 'party'],
        form: type.form,
        issues: [{ document: 'receipt', to: 'party' }],
        ladder: 'full',
        basis: accept.basis,
      },
    },
    actions: {
      ...intakeActions(accept.basis),
      ...handlingActions(type),
      ...endings(type),
      ...(extension !== undefined && extensionActions(extension.basis)),
    },
    clocks: {
      acceptance: {
        label: { zh: '受理时限', en: 'Acceptance limit' },
        kind: 'statutory',
        limit: accept.limit,
        runsIn: ['received'],
        onReentry: 'resume',
        ladder: dutyLadder,
        basis: accept.basis,
      },
      handling: {
        label: { zh: '办理时限', en: 'Limit for handling' },
        kind: 'statutory',
        limit: handle.limit,
        runsIn: ['handling', 'confirming'],
        onReentry: 'resume',
        ladder: supervisedLadder,
        basis: handle.basis,
      },
    },
    adjustments: {
      ...(extension !== undefined && {
        extension: {
          label: { zh: '延期', en: 'More time' },
          clock: 'handling',
          maxGrants: 1,
          by: extension.limit,
          queue: officeHead,
          basis: extension.basis,
        },
      }),
    },
    escalatedTo: {},
    mergeFailedTo: 'received',
    intake: { kind: 'division', department: type.lead, levels: type.levels },
    matter: { projects: type.projects, lead: type.lead, levels: type.levels, summary: type.summary },
  });
}
