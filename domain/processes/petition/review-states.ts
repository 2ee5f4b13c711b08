/** 复查 and 复核: a case about a case, at the unit above. The two differ in the hearing and in what may follow. */
import type { ActionDefinition, StateDefinition } from '../define.ts';
import { office, officeHead, officeWorker } from './posts.ts';

export const reviewStates = {
  requested: { label: { zh: '已申请', en: 'Asked for' }, phase: 'intake', queue: office },
  reviewing: { label: { zh: '审查中', en: 'Under examination' }, phase: 'handling', queue: officeWorker },
  approving: { label: { zh: '意见审签中', en: 'Opinion to be signed' }, phase: 'check', queue: officeHead },
  upheld: { label: { zh: '维持', en: 'Upheld' }, phase: 'final' },
  modified: { label: { zh: '变更', en: 'Modified' }, phase: 'final' },
  revoked: { label: { zh: '撤销', en: 'Revoked' }, phase: 'final' },
  notAccepted: { label: { zh: '不予受理', en: 'Not accepted' }, phase: 'final' },
  withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, phase: 'final' },
} as const satisfies Record<string, StateDefinition>;

export type ReviewState = keyof typeof reviewStates;

export const draftResult = (...results: readonly string[]) =>
  ({ kind: 'fact', fact: 'draft.result', isOneOf: results }) as const;

/** From the request to the draft; `basis` is §35 or §36. */
export function reviewActions(basis: string) {
  return {
    accept: {
      label: { zh: '受理', en: 'Accept' },
      from: ['requested'],
      to: 'reviewing',
      by: [office],
      form: 'petition-acceptance@1',
      issues: [{ document: 'acceptance-notice', to: 'party' }],
      tone: 'primary',
      basis,
    },
    refuse: {
      label: { zh: '不予受理', en: 'Refuse' },
      from: ['requested'],
      to: 'notAccepted',
      by: [office],
      reason: 'required',
      form: 'petition-channel@1',
      issues: [{ document: 'non-acceptance-notice', to: 'party' }],
      tone: 'caution',
      basis,
    },
    withdraw: {
      label: { zh: '申请人撤回', en: 'Withdrawn by the petitioner' },
      from: ['requested', 'reviewing'],
      to: 'withdrawn',
      by: ['party', office],
      reason: 'required',
      guards: ['notHandledByActor'],
      tone: 'caution',
      basis,
    },
    recuse: {
      label: { zh: '回避', en: 'Stand aside' },
      from: ['requested', 'reviewing', 'approving'],
      to: 'stay',
      by: ['holder'],
      reason: 'required',
      effects: [{ kind: 'recuse' }],
      tone: 'caution',
      basis: '信访工作条例 §28',
    },
    draft: {
      label: { zh: '拟写意见', en: 'Draft the opinion' },
      from: ['reviewing'],
      to: 'approving',
      by: [officeWorker],
      form: 'petition-review-decision@1',
      effects: [{ kind: 'recordHandler' }],
      tone: 'primary',
      basis,
    },
    returnDraft: {
      label: { zh: '退回重拟', en: 'Send the draft back' },
      from: ['approving'],
      to: 'reviewing',
      by: [officeHead],
      reason: 'required',
      arrival: 'taskReturned',
      tone: 'caution',
      basis,
    },
  } as const satisfies Record<string, ActionDefinition<ReviewState>>;
}
