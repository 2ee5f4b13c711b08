import type { NoticeKind } from '#domain/case/projection.ts';
import type { Label } from '#domain/labels.ts';

export const noticeLabels: Readonly<Record<NoticeKind, Label>> = {
  taskArrived: { zh: '新任务', en: 'New task' },
  taskReturned: { zh: '任务被退回', en: 'Task returned' },
  reminder: { zh: '即将到期', en: 'Nearly due' },
  overdue: { zh: '已超期', en: 'Overdue' },
  escalated: { zh: '案件上报', en: 'Case escalated' },
  unowned: { zh: '无主案件', en: 'Unowned case' },
  adjustmentRequested: { zh: '延期/挂账申请待审批', en: 'A clock change awaits a decision' },
  adjustmentDecided: { zh: '延期/挂账申请已审批', en: 'A clock change was decided' },
  resumed: { zh: '恢复办理', en: 'Case resumed' },
  duplicateReceived: { zh: '相似案件并入', en: 'Similar case merged in' },
  caseClosed: { zh: '案件已结', en: 'Case closed' },
  caseVoided: { zh: '不予立案', en: 'Case voided' },
  mergeFailed: { zh: '并案未成', en: 'Merge undone' },
  supervisionIssued: { zh: '收到督办', en: 'Supervision order received' },
  supervisionReplied: { zh: '督办已回复', en: 'Supervision order answered' },
  supervisionRejected: { zh: '督办回复被退回', en: 'Reply rejected' },
  supervisionUpgraded: { zh: '督办提级', en: 'Supervision order raised' },
  supervisionClosed: { zh: '督办办结', en: 'Supervision order closed' },
  whistleBlown: { zh: '吹哨，请响应', en: 'Called by a whistle' },
  whistleAnswered: { zh: '吹哨点名结束', en: 'Roll-call of the whistle over' },
  whistleDeclined: { zh: '单位不能报到', en: 'A unit declined the whistle' },
  whistlePlanned: { zh: '联合方案已下达', en: 'Joint plan to carry out' },
  whistleToRate: { zh: '联合处置待评价', en: 'Whistle to be rated' },
  whistleClosed: { zh: '吹哨已结束', en: 'Whistle ended' },
};
