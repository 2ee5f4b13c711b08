/**
 * Every refusal and failure the product can answer with: a stable code, the text people read, and the transport status.
 * Boundaries compare codes, never classes: `instanceof` does not survive the workflow sandbox.
 */
import { accountErrors, type ErrorDefinition } from './account-errors.ts';

export const errors = {
  ...accountErrors,
  FORBIDDEN: { message: { zh: '您没有权限执行此操作', en: 'You may not do this' }, httpStatus: 403 },
  NOT_FOUND: { message: { zh: '未找到，或您无权查看', en: 'Not found, or not visible to you' }, httpStatus: 404 },
  INVALID_INPUT: { message: { zh: '输入内容有误', en: 'The input is not valid' }, httpStatus: 422 },
  INVALID_FORM: { message: { zh: '表单填写有误', en: 'The form is not filled in correctly' }, httpStatus: 422 },
  UNKNOWN_PROCESS: { message: { zh: '流程不存在', en: 'No such process' }, httpStatus: 422 },
  UNKNOWN_FORM: { message: { zh: '表单不存在', en: 'No such form' }, httpStatus: 422 },
  FORM_SUPERSEDED: {
    message: {
      zh: '您填写期间表单已更新，尚未提交；已填写的内容会保留，请核对后重新提交',
      en: 'The form has changed since you began, and nothing was sent. What you typed is kept: look at it again and send it',
    },
    httpStatus: 409,
  },
  WRONG_FORM: { message: { zh: '此操作需要填写指定表单', en: 'This action needs its own form' }, httpStatus: 422 },
  UNKNOWN_CATEGORY: { message: { zh: '事件类别不存在', en: 'No such category' }, httpStatus: 422 },
  OUTSIDE_JURISDICTION: {
    message: { zh: '该位置不在本市范围内', en: 'The point lies outside the city' },
    httpStatus: 422,
  },
  UNKNOWN_ACTION: { message: { zh: '没有此操作', en: 'No such action' }, httpStatus: 422 },
  ACTION_NOT_ALLOWED: {
    message: { zh: '案件当前状态不允许此操作', en: 'The case is not in a state that allows this' },
    httpStatus: 409,
  },
  STALE_CASE: {
    message: { zh: '案件已有新进展，请查看后再操作', en: 'The case has moved on: look at it again before acting' },
    httpStatus: 409,
  },
  NOT_YOUR_POST: {
    message: { zh: '此操作不属于您的岗位', en: 'This action belongs to another post' },
    httpStatus: 403,
  },
  NOT_COMPETENT: {
    message: {
      zh: '该事项不由您所在单位受理，请到牵头部门或综合窗口办理',
      en: 'Your unit does not take this matter: its leading department or a general window does',
    },
    httpStatus: 403,
  },
  CLAIMED_BY_ANOTHER: {
    message: { zh: '该任务已由他人签收', en: 'Somebody else has claimed this task' },
    httpStatus: 409,
  },
  NOT_CLAIMED_BY_YOU: { message: { zh: '该任务不是由您签收', en: 'You have not claimed this task' }, httpStatus: 409 },
  WORK_ITEM_NOT_OPEN: { message: { zh: '该任务已办结', en: 'This task is no longer open' }, httpStatus: 409 },
  REASON_REQUIRED: { message: { zh: '请填写理由', en: 'Please give a reason' }, httpStatus: 422 },
  STANDARD_ROW_REQUIRED: {
    message: { zh: '请选择立案/结案标准', en: 'Please choose a filing or closing standard' },
    httpStatus: 422,
  },
  STANDARD_ROW_WRONG: {
    message: { zh: '该标准不属于所选类别', en: 'This standard does not belong to the chosen category' },
    httpStatus: 422,
  },
  HANDLER_MAY_NOT_CLOSE: {
    message: { zh: '处置人不得核查或结案', en: 'Whoever handled the matter may not check or close it' },
    httpStatus: 403,
  },
  CHECK_FAILED: {
    message: { zh: '现场核查未通过，请返工', en: 'The site check failed: send it back for rework' },
    httpStatus: 409,
  },
  TARGET_REQUIRED: { message: { zh: '请选择去向', en: 'Please choose where it goes' }, httpStatus: 422 },
  NOT_ON_DUTY_LIST: {
    message: { zh: '该单位的职责清单不含此类事件', en: 'This category is not on the duty list of that unit' },
    httpStatus: 422,
  },
  NO_SUPERIOR: { message: { zh: '没有上级单位可以上报', en: 'There is no superior to escalate to' }, httpStatus: 409 },
  CASE_SUSPENDED: {
    message: { zh: '案件挂账期间不能办理', en: 'The case is suspended: nothing can be done meanwhile' },
    httpStatus: 409,
  },
  CASE_NOT_SUSPENDED: { message: { zh: '案件未挂账', en: 'The case is not suspended' }, httpStatus: 409 },
  CASE_CLOSED: { message: { zh: '案件已办结', en: 'The case is closed' }, httpStatus: 409 },
  ALREADY_OVERDUE: { message: { zh: '已超期，不能再申请', en: 'Already overdue: too late to ask' }, httpStatus: 409 },
  ADJUSTMENT_PENDING: {
    message: { zh: '已有同类申请待审批', en: 'A request of this kind is already pending' },
    httpStatus: 409,
  },
  NO_ADJUSTMENT_PENDING: {
    message: { zh: '没有待审批的申请', en: 'No request of this kind is pending' },
    httpStatus: 409,
  },
  ADJUSTMENTS_USED_UP: {
    message: { zh: '批准次数已用完', en: 'No more approvals of this kind are possible' },
    httpStatus: 409,
  },
  SUSPENSION_TOO_LONG: {
    message: { zh: '挂账不得超过一年，且须晚于今天', en: 'A suspension ends later than today and within a year' },
    httpStatus: 422,
  },
  REOPENING_WINDOW_OVER: {
    message: { zh: '已超过重新办理的期限', en: 'The time in which the case could be reopened is over' },
    httpStatus: 409,
  },
  PARTY_NOT_RATED: {
    message: { zh: '请先评价每个参与单位', en: 'Rate every party first' },
    httpStatus: 422,
  },
  PARTY_NOT_ELIGIBLE: {
    message: {
      zh: '只能召集本级以上、管辖事发地的部门',
      en: 'Only departments of a higher level that are responsible for the place can be called',
    },
    httpStatus: 422,
  },
  MEETING_TOO_SOON: {
    message: { zh: '集合时间须在 15 分钟以后', en: 'The meeting must be at least a quarter of an hour away' },
    httpStatus: 422,
  },
  DELIVERED_ALREADY: {
    message: { zh: '该文书已登记送达', en: 'The delivery of this paper is recorded already' },
    httpStatus: 409,
  },
  DELIVERY_IS_A_STEP: {
    message: {
      zh: '期限自该文书送达之日起算，请用案件的“登记送达”办理',
      en: 'A period counts from the receipt of this paper: record it by the step of the case',
    },
    httpStatus: 409,
  },
  DELIVERY_DATE_WRONG: {
    message: {
      zh: '送达日期不得早于出具日期或晚于现在',
      en: 'A paper is delivered after it was issued and not in the future',
    },
    httpStatus: 422,
  },
  REOPENED_ALREADY: {
    message: { zh: '该案件已重新办理过，不能再次重办', en: 'The case was reopened before and cannot be again' },
    httpStatus: 409,
  },
  NO_PREVIOUS_UNIT: {
    message: { zh: '没有可退回的上一承办单位', en: 'There is no previous unit to return the case to' },
    httpStatus: 409,
  },
  SAME_TARGET: {
    message: {
      zh: '所选单位或类别与现有的相同，或单位重复',
      en: 'The choice is what the case has now, or names a unit twice',
    },
    httpStatus: 422,
  },
  STAYS_WITH_VERSION: {
    message: {
      zh: '案件已办到此环节，按原流程版本办结',
      en: 'The case has come too far: it ends under the version it began with',
    },
    httpStatus: 409,
  },
  CHILD_ON_OLDER_VERSION: {
    message: {
      zh: '关联的下级案件仍按旧版流程办理，须先升级',
      en: 'A case about this one still runs on the older version and goes over first',
    },
    httpStatus: 409,
  },
  UPGRADE_NOT_POSSIBLE: {
    message: {
      zh: '案件已是该流程版本，或不能升级到该版本',
      en: 'The case has this version of its process already, or no way leads there',
    },
    httpStatus: 409,
  },
  MASTER_NOT_AVAILABLE: {
    message: { zh: '主案不存在或已办结，不能并入', en: 'The master case does not exist or is closed' },
    httpStatus: 409,
  },
  LICENCE_OF_ANOTHER_KIND: {
    message: { zh: '该证照不是本事项的证照', en: 'This licence is of another kind of matter' },
    httpStatus: 422,
  },
  LICENCE_OF_ANOTHER_HOLDER: {
    message: { zh: '该证照的持证主体与申请人不一致', en: 'This licence is held by somebody else' },
    httpStatus: 422,
  },
  LICENCE_NOT_IN_FORCE: {
    message: { zh: '该证照已撤销、注销、吊销或暂扣', en: 'This licence is not in force any more' },
    httpStatus: 422,
  },
  NOT_OF_ACCUSED_UNIT: {
    message: { zh: '所选人员不属于被检举的单位', en: 'This person has no post in the unit accused' },
    httpStatus: 422,
  },
  NOT_THE_SAME_PARTY: {
    message: { zh: '所选案件不是同一当事人的同类事项', en: 'The case chosen is not a matter of the same party' },
    httpStatus: 422,
  },
  DELEGATION_TO_SELF: {
    message: { zh: '不能委托给本人', en: 'A post cannot be delegated to its own holder' },
    httpStatus: 422,
  },
  DELEGATION_PERIOD_INVALID: {
    message: { zh: '结束时间须晚于开始时间，且晚于现在', en: 'The end lies after the beginning, and in the future' },
    httpStatus: 422,
  },
  DELEGATION_TOO_LONG: {
    message: { zh: '代理期限不得超过一年', en: 'A delegation lasts no longer than a year' },
    httpStatus: 422,
  },
  DELEGATION_POST_NOT_ALLOWED: {
    message: { zh: '该岗位不得委托代理', en: 'This post cannot be delegated' },
    httpStatus: 422,
  },
  DELEGATION_NOT_HELD: {
    message: {
      zh: '委托人在此期间不担任该岗位，也未代理该岗位',
      en: 'The person neither holds this post nor stands in for it over the whole period',
    },
    httpStatus: 422,
  },
  DELEGATION_CYCLE: {
    message: {
      zh: '代理关系不能循环：对方的该岗位已委托至此',
      en: 'Delegations cannot go in a circle: this one would lead back to where the post came from',
    },
    httpStatus: 409,
  },
  DELEGATION_OVERLAPS: {
    message: {
      zh: '该岗位在此期间已有代理人，请先撤销',
      en: 'Somebody stands in for this post in that period already: revoke that first',
    },
    httpStatus: 409,
  },
  DELEGATE_NOT_ELIGIBLE: {
    message: {
      zh: '代理人须为本单位或上下级单位的在岗人员',
      en: 'A stand-in works in the same unit, its superior or a centre below it',
    },
    httpStatus: 422,
  },
  PARTY_MAY_NOT: {
    message: { zh: '现在不能由当事人办理此事项', en: 'This is not yours to do now' },
    httpStatus: 403,
  },
  RECUSED: {
    message: { zh: '您已回避本案，不能参与办理', en: 'You have withdrawn from this case and take no part in it' },
    httpStatus: 403,
  },
  UNIT_IS_ACCUSED: {
    message: {
      zh: '不得将检举控告交被检举单位办理',
      en: 'A report must not reach the unit it accuses',
    },
    httpStatus: 409,
  },
  DESIGNATED_MAY_NOT_RETURN: {
    message: { zh: '经复核指定的承办单位不得退回', en: 'A unit named after review may not return the case' },
    httpStatus: 409,
  },
  MATTER_ENDED_BEFORE: {
    message: {
      zh: '该事项已有终结结论，同一事实和理由不再受理；有新的事实和理由的，请先登记',
      en: 'The matter has been given its last word and is not accepted again; new facts and grounds are recorded first',
    },
    httpStatus: 409,
  },
  SIGNED_ALREADY: {
    message: { zh: '您已签署，不能重复签署', en: 'You have signed already' },
    httpStatus: 409,
  },
  SIGNATURES_MISSING: {
    message: { zh: '签署人数不符合要求', en: 'The number of people who signed is not what the rule asks' },
    httpStatus: 409,
  },
  RENEWAL_ASKED_LATE: {
    message: {
      zh: '延续申请晚于有效期届满前三十个工作日，期满不视为准予延续',
      en: 'The renewal was asked for less than thirty working days before: silence is no consent',
    },
    httpStatus: 409,
  },
  KNOWN_OTHERWISE: {
    message: {
      zh: '与案件已登记的内容不一致，请以已登记内容为准',
      en: 'The case has another answer on record, and that one counts',
    },
    httpStatus: 422,
  },
  CONDITION_NOT_MET: {
    message: { zh: '办理条件不满足', en: 'The condition for this step is not met' },
    httpStatus: 409,
  },
  DIVISION_REQUIRED: {
    message: { zh: '请选择所属地区', en: 'Choose the area the matter belongs to' },
    httpStatus: 422,
  },
  NO_RESPONSIBLE_UNIT: {
    message: {
      zh: '该地区没有负责此类事项的单位',
      en: 'No unit is responsible for matters of this kind in that area',
    },
    httpStatus: 422,
  },
  REQUEST_REUSED: {
    message: { zh: '请求编号已用于另一内容', en: 'This request id was used with another content' },
    httpStatus: 409,
  },
  TOO_COMPLEX: { message: { zh: '查询过于复杂', en: 'The query is too complex' }, httpStatus: 400 },
  REQUEST_TOO_LARGE: { message: { zh: '请求内容过大', en: 'The request is too large' }, httpStatus: 413 },
  FILE_TOO_LARGE: { message: { zh: '文件过大', en: 'The file is too large' }, httpStatus: 413 },
  FILE_TYPE_NOT_ALLOWED: {
    message: { zh: '不支持的文件类型', en: 'This type of file is not accepted' },
    httpStatus: 415,
  },
  TOO_MANY_REQUESTS: {
    message: { zh: '操作过于频繁，请稍后再试', en: 'Too many requests: try again later' },
    httpStatus: 429,
  },
  CALENDAR_NOT_VALID: {
    message: { zh: '日历内容有误，请按提示修改', en: 'The calendar is not valid: see the problems listed' },
    httpStatus: 422,
  },
  CALENDAR_MOVED_ON: {
    message: { zh: '日历已有新版本，请重新预览', en: 'The calendar has a newer version: preview again' },
    httpStatus: 409,
  },
  INTERNAL: {
    message: { zh: '系统内部错误，请联系管理员', en: 'Something went wrong inside the system: tell the administrator' },
    httpStatus: 500,
  },
  ENGINE_UNAVAILABLE: {
    message: {
      zh: '服务暂时不可用，您的内容已保留，请稍后重试',
      en: 'The engine is not available now: your input is kept, try again',
    },
    httpStatus: 503,
  },
} as const satisfies Record<string, ErrorDefinition>;

export type ErrorCode = keyof typeof errors;

/** Why the kernel said no. `details` carry codes and numbers only, never personal data. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Thrown by services and activities; boundaries translate it by `code`. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;
  constructor(code: ErrorCode, details: Readonly<Record<string, unknown>> = {}) {
    super(errors[code].message.en);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}
