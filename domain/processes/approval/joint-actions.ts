/** 联办: one department accepts, all give their opinions at the same time, the lead concludes (行政许可法 §26). */
import type { ActionDefinition } from '../define.ts';
import type { JointRule } from './case-type.ts';
import { head, partner, partnerHead, reviewer } from './posts.ts';
import type { ApprovalState } from './states.ts';

type Actions = Readonly<Record<string, ActionDefinition<ApprovalState>>>;

export function jointActions({ departments, basis }: JointRule): Actions {
  return {
    consult: {
      label: { zh: '分送各部门征求意见', en: 'Send to the departments' },
      from: ['examining'],
      to: 'consulting',
      by: [reviewer],
      reason: 'optional',
      target: 'units',
      departments: { types: departments, choice: 'all' },
      effects: [{ kind: 'inviteParties' }],
      tone: 'primary',
      basis,
    },
    submitOpinion: {
      label: { zh: '提交本部门意见', en: 'Give the opinion of your department' },
      from: ['consulting'],
      to: 'consolidating',
      by: [partner, partnerHead],
      form: 'approval-joint-opinion@1',
      join: 'all',
      tone: 'primary',
      basis,
    },
    closeConsultation: {
      label: { zh: '逾期未复，结束征求意见', en: 'Close without the missing opinions' },
      from: ['consulting'],
      to: 'consolidating',
      by: [head],
      reason: 'required',
      tone: 'caution',
      basis,
    },
    consultAgain: {
      label: { zh: '再次征求意见', en: 'Ask for opinions again' },
      from: ['consolidating'],
      to: 'consulting',
      by: [reviewer],
      reason: 'required',
      target: 'units',
      departments: { types: departments, choice: 'all' },
      effects: [{ kind: 'inviteParties' }],
      tone: 'caution',
      basis,
    },
  };
}
