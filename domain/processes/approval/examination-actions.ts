/** What may happen between acceptance and decision, beside hearing and joint opinions. */
import type { ActionDefinition } from '../define.ts';
import { desk, head, reviewer } from './posts.ts';
import type { Shape } from './shape.ts';
import type { ApprovalState } from './states.ts';

type Actions = Readonly<Record<string, ActionDefinition<ApprovalState>>>;

function siteCheckActions(basis: string | undefined, back: ApprovalState): Actions {
  if (basis === undefined) return {};
  return {
    startSiteCheck: {
      label: { zh: '指派两人实地核查', en: 'Send two persons to the site' },
      from: [back],
      to: 'siteCheck',
      by: [reviewer],
      reason: 'optional',
      effects: [{ kind: 'clearSignatures', role: 'siteCheck' }],
      tone: 'neutral',
      basis,
    },
    // Window and head count as staff as well: a small office has no second reviewer.
    signSiteCheck: {
      label: { zh: '签署核查记录', en: 'Sign the record of the check' },
      from: ['siteCheck'],
      to: 'stay',
      by: [reviewer, desk, head],
      form: 'approval-site-check@1',
      effects: [{ kind: 'sign', role: 'siteCheck' }],
      tone: 'primary',
      basis,
    },
    finishSiteCheck: {
      label: { zh: '核查完毕', en: 'Check done' },
      from: ['siteCheck'],
      to: back,
      by: [reviewer],
      guards: [{ kind: 'signatures', role: 'siteCheck', least: 2 }],
      tone: 'primary',
      basis,
    },
    cancelSiteCheck: {
      label: { zh: '取消核查', en: 'Call the check off' },
      from: ['siteCheck'],
      to: back,
      by: [reviewer, head],
      reason: 'required',
      tone: 'caution',
      basis,
    },
  };
}

/** 检验、检测、检疫、鉴定、专家评审、招标、拍卖: the applicant is told in writing how long it takes. */
function specialActions({ special }: Shape['type'], back: ApprovalState): Actions {
  if (special === undefined) return {};
  return {
    startSpecial: {
      label: { zh: '启动特别程序', en: 'Begin a special procedure' },
      from: [back],
      to: 'specialProcedure',
      by: [reviewer],
      form: 'approval-special-procedure@1',
      guards: [{ kind: 'given', field: 'procedure', isOneOf: special }],
      issues: [{ document: 'excluded-time-notice', to: 'party' }],
      tone: 'neutral',
      basis: '行政许可法 §45',
    },
    finishSpecial: {
      label: { zh: '特别程序结束', en: 'End the special procedure' },
      from: ['specialProcedure'],
      to: back,
      by: [reviewer],
      form: 'approval-special-result@1',
      tone: 'primary',
      basis: '行政许可法 §45',
    },
  };
}

function publicityActions({ publicity }: Shape['type'], back: ApprovalState): Actions {
  if (publicity === undefined) return {};
  const { basis } = publicity;
  return {
    startPublicity: {
      label: { zh: '开始公示', en: 'Display for objections' },
      from: [back],
      to: 'publicity',
      by: [reviewer],
      form: 'approval-publicity@1',
      tone: 'neutral',
      basis,
    },
    recordObjection: {
      label: { zh: '登记异议', en: 'Record an objection' },
      from: ['publicity'],
      to: 'stay',
      by: [reviewer, desk],
      form: 'approval-objection@1',
      tone: 'neutral',
      basis,
    },
    publicityOver: {
      label: { zh: '公示期满', en: 'Display over' },
      from: ['publicity'],
      to: back,
      by: ['engine'],
      tone: 'neutral',
      basis,
    },
    stopPublicity: {
      label: { zh: '提前结束公示', en: 'End the display early' },
      from: ['publicity'],
      to: back,
      by: [reviewer, head],
      reason: 'required',
      tone: 'caution',
      basis,
    },
  };
}

/** 先下级后上级: what was handed in below may not be asked for again above (行政许可法 §35), so no move asks for it. */
function twoLevelActions({ twoLevel }: Shape['type']): Actions {
  if (twoLevel === undefined) return {};
  return {
    forwardUp: {
      label: { zh: '初审完毕，报上级机关', en: 'Report to the organ above' },
      from: ['examining'],
      to: 'upperExamining',
      by: [reviewer, head],
      form: 'approval-preliminary-opinion@1',
      target: 'superior',
      effects: [{ kind: 'recordHandler' }, { kind: 'moveToSuperior' }],
      tone: 'primary',
      basis: twoLevel,
    },
  };
}

export function examinationActions({ type, concluding }: Shape): Actions {
  // Of two levels the lower one looks at site and goods: it is near.
  const back = concluding === 'upperExamining' ? 'examining' : concluding;
  return {
    ...siteCheckActions(type.siteCheck, back),
    ...specialActions(type, back),
    ...publicityActions(type, back),
    ...twoLevelActions(type),
  };
}
