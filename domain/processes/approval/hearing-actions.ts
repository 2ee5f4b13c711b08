/**
 * Hearing of who has a major interest in the matter (行政许可法 §36, §47, §48): asked for within five days of being told,
 * held within twenty, announced seven days before, chaired by somebody who does not review the case.
 */
import type { ActionDefinition } from '../define.ts';
import { desk, head, overseer, reviewer } from './posts.ts';

type HearingState = 'hearingOffered' | 'hearing' | 'hearingAnnounced' | 'hearingSession';

/** `from`: where the right is told; `back`: where the case goes on afterwards. */
export function hearingActions<State extends string>(
  from: State,
  back: State,
): Readonly<Record<string, ActionDefinition<State | HearingState>>> {
  return {
    offerHearing: {
      label: { zh: '告知利害关系人听证权利', en: 'Tell those concerned of their right to a hearing' },
      from: [from],
      to: 'hearingOffered',
      by: [reviewer],
      form: 'approval-third-party@1',
      // Who reviews is kept from the chair.
      effects: [{ kind: 'recordHandler' }],
      issues: [{ document: 'hearing-offer', to: 'party' }],
      tone: 'neutral',
      basis: '行政许可法 §36',
    },
    requestHearing: {
      label: { zh: '申请听证', en: 'Ask for a hearing' },
      from: ['hearingOffered'],
      to: 'hearing',
      by: ['party', desk, reviewer],
      form: 'approval-hearing-request@1',
      tone: 'primary',
      basis: '行政许可法 §47',
    },
    noHearingAsked: {
      label: { zh: '逾期未申请听证', en: 'No hearing was asked for' },
      from: ['hearingOffered'],
      to: back,
      by: ['engine'],
      tone: 'neutral',
      basis: '行政许可法 §47',
    },
    waiveHearing: {
      label: { zh: '书面放弃听证', en: 'Hearing waived in writing' },
      from: ['hearingOffered', 'hearing', 'hearingAnnounced'],
      to: back,
      by: ['party', reviewer, head],
      reason: 'required',
      tone: 'caution',
      basis: '[practice]',
    },
    announceHearing: {
      label: { zh: '通知听证时间、地点并公告', en: 'Announce when and where' },
      from: ['hearing'],
      to: 'hearingAnnounced',
      by: [head, overseer],
      form: 'approval-hearing-notice@1',
      issues: [{ document: 'hearing-notice', to: 'party' }],
      tone: 'primary',
      basis: '行政许可法 §48(1)',
    },
    // Seven days of notice have passed: only then can it be held.
    openHearing: {
      label: { zh: '通知期满，可以举行', en: 'Notice has run out: may be held' },
      from: ['hearingAnnounced'],
      to: 'hearingSession',
      by: ['engine'],
      tone: 'neutral',
      basis: '行政许可法 §48(1)',
    },
    recordHearing: {
      label: { zh: '听证笔录', en: 'Record of the hearing' },
      from: ['hearingSession'],
      to: back,
      by: [head, overseer, desk, reviewer],
      form: 'approval-hearing-record@1',
      guards: ['notHandledByActor', { kind: 'notSigned', role: 'siteCheck' }],
      tone: 'primary',
      basis: '行政许可法 §48',
    },
  };
}
