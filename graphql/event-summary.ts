/**
 * One sentence for each event of a case, in both languages: what the timeline shows. Pure; names are looked up before
 * (event-mentions.ts). The table is keyed by event type, so that a new type does not compile without its sentence.
 */
import { clockDefinitionOf } from '#domain/case/clock-names.ts';
import type { CaseEventBody, CaseEventType } from '#domain/case/events.ts';
import type { Limit } from '#domain/clock/types.ts';
import type { Label } from '#domain/labels.ts';
import { posts } from '#domain/organisation.ts';
import type { AdjustmentKind, ProcessDefinition } from '#domain/processes/define.ts';
import { resolveDefinition } from '#domain/processes/registry.ts';

/** What a sentence needs beside the event itself. */
export interface SummaryNames {
  unit(id: string): Label;
  user(id: string): string;
  date(instant: number): Label;
}

interface Speaker {
  readonly definition: ProcessDefinition;
  readonly names: SummaryNames;
}

type DataOf<Type extends CaseEventType> = Extract<CaseEventBody, { readonly type: Type }>['data'];
type Sentences = { readonly [Type in CaseEventType]: (data: DataOf<Type>, speaker: Speaker) => Label };

export function summarise(definition: ProcessDefinition, event: CaseEventBody, names: SummaryNames): Label {
  // The compiler cannot see that table entry and data belong to the same type.
  const speak = sentences[event.type] as (data: CaseEventBody['data'], speaker: Speaker) => Label;
  return speak(event.data, { definition, names });
}

const sentences: Sentences = {
  opened: (data, { definition }) =>
    arrow(definition.entries[data.entry]?.label ?? verbatim(data.entry), stateLabel(definition, data.state)),
  moved: (data, { definition }) => {
    const action = definition.actions[data.action]?.label ?? verbatim(data.action);
    return data.from === data.to ? action : arrow(action, stateLabel(definition, data.to));
  },
  unitAssigned: (data, { names }) =>
    data.unit
      ? pair({ zh: '责任单位：', en: 'Responsible unit: ' }, names.unit(data.unit.id))
      : { zh: '撤销责任单位', en: 'Responsible unit withdrawn' },
  handlerRecorded: (data, { names }) => pair({ zh: '处置人：', en: 'Handled by ' }, verbatim(names.user(data.userId))),
  ownerChanged: (data, { names }) =>
    pair(
      data.cause === 'byClock'
        ? { zh: '超期自动上报：', en: 'Escalated by the clock: ' }
        : { zh: '移交上级：', en: 'Handed up: ' },
      arrow(names.unit(data.from.id), names.unit(data.to.id)),
    ),
  becameUnowned: (data) =>
    data.reason === 'noSuperior'
      ? { zh: '已无上级单位可上报，转入无主案件', en: 'No superior left: shown in the unowned queue' }
      : { zh: '下级单位无人在岗，转入无主案件', en: 'Nobody in the post below: shown in the unowned queue' },
  workItemOpened: (data, { names }) => {
    const [unit, post] = [names.unit(data.unit.id), posts[data.post]];
    return { zh: `任务送达${unit.zh}${post.zh}`, en: `Task for ${unit.en}, ${post.en}` };
  },
  workItemClosed: (data) =>
    data.outcome === 'done' ? { zh: '任务办结', en: 'Task done' } : { zh: '任务撤销', en: 'Task withdrawn' },
  workItemClaimed: (data, { names }) =>
    pair({ zh: '签收任务：', en: 'Task claimed by ' }, verbatim(names.user(data.userId))),
  workItemReleased: () => ({ zh: '任务退回岗位', en: 'Task released to the post' }),
  limitChosen: (data) => pair({ zh: '适用时限：', en: 'Limit that applies: ' }, limitLabel(data.limit)),
  clockStarted: (data, { definition }) =>
    pair(pair(clockLabel(definition, data.clock), { zh: '开始计时：', en: ' started: ' }), limitLabel(data.limit)),
  clockStopped: (data, { definition }) => pair(clockLabel(definition, data.clock), { zh: '停止计时', en: ' stopped' }),
  clockPaused: (data, { definition }) => pair(clockLabel(definition, data.clock), { zh: '暂停计时', en: ' paused' }),
  clockResumed: (data, { definition }) => pair(clockLabel(definition, data.clock), { zh: '恢复计时', en: ' resumed' }),
  clockExtended: (data, { definition }) =>
    pair(pair(clockLabel(definition, data.clock), { zh: '延长', en: ' extended by ' }), limitLabel(data.by)),
  rungReached: (data, { definition }) => pair(clockLabel(definition, data.clock), rungWords[data.effect]),
  noteAdded: (data) => pair({ zh: '备注：', en: 'Note: ' }, verbatim(data.text)),
  attachmentAdded: () => ({ zh: '添加附件', en: 'Attachment added' }),
  adjustmentRequested: (data, { definition }) => {
    const label = adjustmentLabel(definition, data.adjustment);
    return { zh: `申请${label.zh}，等待审批`, en: `${label.en} requested, awaiting a decision` };
  },
  adjustmentDecided: (data, { definition }) => {
    const label = adjustmentLabel(definition, data.adjustment);
    return data.granted
      ? { zh: `批准${label.zh}`, en: `${label.en} granted` }
      : { zh: `驳回${label.zh}`, en: `${label.en} refused` };
  },
  suspended: (data, { names }) => pair({ zh: '挂账至', en: 'Suspended until ' }, names.date(data.until)),
  resumed: (data) =>
    data.basis === 'byHand'
      ? { zh: '恢复办理', en: 'Resumed' }
      : { zh: '挂账到期，自动恢复办理', en: 'Suspension ended: resumed by itself' },
  mergedInto: () => ({ zh: '并入主案', en: 'Merged into the master case' }),
  mergeFailed: () => ({ zh: '主案已办结，并案未成，恢复办理', en: 'The master case is closed: merge undone' }),
  duplicateReceived: (data) => ({
    zh: `相似案件 ${data.number} 并入`,
    en: `Similar case ${data.number} merged in`,
  }),
  clockRebudgeted: (data, { definition }) =>
    pair(
      pair(clockLabel(definition, data.clock), { zh: '按新时限重新计算：', en: ' counted anew: ' }),
      limitLabel(data.limit),
    ),
  clockBackdated: (data, { definition, names }) =>
    pair(
      pair(clockLabel(definition, data.clock), {
        zh: '按最早上报时间起算：',
        en: ' counts from the earliest report, ',
      }),
      names.date(data.from),
    ),
  partiesInvited: (data, { names }) => ({
    zh: `联合办理：${data.parties.map(({ unit }) => names.unit(unit.id).zh).join('、')}`,
    en: `Joint handling by ${data.parties.map(({ unit }) => names.unit(unit.id).en).join(', ')}`,
  }),
  partyDone: (data, { names }) => pair({ zh: '参与单位办结：', en: 'Party finished: ' }, names.unit(data.unitId)),
  categoryChanged: ({ category, standardRow }) =>
    pair({ zh: '类别更正为 ', en: 'Category corrected to ' }, verbatim(standardRow ?? category.code)),
  reopened: () => ({ zh: '重新办理', en: 'Reopened' }),
  childRequested: (data) =>
    data.cause === 'byClock'
      ? { zh: '超期自动发起督办', en: 'Supervision order asked for by the clock' }
      : pair({ zh: '发起：', en: 'Opened: ' }, resolveDefinition(data.process)?.title ?? verbatim(data.process)),
  childEndAsked: () => ({ zh: '放弃后续程序，关联案件随之终结', en: 'Given up: the linked case ends with it' }),
  childEnded: () => ({ zh: '关联案件办结', en: 'Linked case ended' }),
  signed: (data, { names }) => pair({ zh: '签署：', en: 'Signed by ' }, verbatim(names.user(data.userId))),
  signaturesCleared: () => ({ zh: '重新签署', en: 'To be signed anew' }),
  factsCleared: () => ({ zh: '新一轮填报，此前的不再计入', en: 'A new round: what was said before counts no more' }),
  recused: (data, { names }) => pair({ zh: '回避：', en: 'Withdrew: ' }, verbatim(names.user(data.userId))),
  // How many, not who: the case is also read by people who need not know.
  accusedNamed: ({ userIds }) => ({
    zh: `登记被检举人 ${userIds.length} 名，本件对其保密`,
    en: `Persons accused named: ${userIds.length}; the case is kept from them`,
  }),
  designated: (data, { names }) => pair({ zh: '指定承办单位：', en: 'Unit designated: ' }, names.unit(data.unitId)),
  licenceIssued: () => ({ zh: '制发电子证照', en: 'Electronic licence issued' }),
  licenceChanged: () => ({ zh: '变更证照状态', en: 'Status of the licence changed' }),
  childOpened: (data) => pair({ zh: '关联案件：', en: 'Linked case: ' }, verbatim(data.number)),
  versionChanged: (data) => ({
    zh: `流程由第 ${data.from} 版升级到第 ${data.to} 版，时限继续计算`,
    en: `Process upgraded from version ${data.from} to ${data.to}: time limits go on`,
  }),
  calendarReplaced: () => ({
    zh: '工作日历更新，时限重新计算',
    en: 'Working calendar replaced: due dates recalculated',
  }),
};

const rungWords = {
  remind: { zh: '将到期，已提醒', en: ' nearly used up: reminder sent' },
  markOverdue: { zh: '已超期', en: ' overdue' },
  escalate: { zh: '超期未办，自动上报', en: ' still overdue: escalated' },
  openSupervision: { zh: '超期未办，自动督办', en: ' still overdue: supervision order opened' },
  takeAction: { zh: '期满，依法自动处理', en: ' expired: the consequence in law took effect' },
} as const satisfies Record<string, Label>;

const limitWords: Readonly<Record<Limit['unit'], Label>> = {
  urgentHours: { zh: '个紧急工作时', en: ' urgent hours' },
  workingHours: { zh: '个工作时', en: ' working hours' },
  workingDays: { zh: '个工作日', en: ' working days' },
  calendarDays: { zh: '个自然日', en: ' calendar days' },
};

function limitLabel(limit: Limit): Label {
  return pair(verbatim(String(limit.value)), limitWords[limit.unit]);
}

function stateLabel(definition: ProcessDefinition, state: string): Label {
  return definition.states[state]?.label ?? verbatim(state);
}

function clockLabel(definition: ProcessDefinition, clock: string): Label {
  return clockDefinitionOf(definition, clock)?.label ?? verbatim(clock);
}

function adjustmentLabel(definition: ProcessDefinition, kind: AdjustmentKind): Label {
  return definition.adjustments[kind]?.label ?? verbatim(kind);
}

function arrow(from: Label, to: Label): Label {
  return { zh: `${from.zh} → ${to.zh}`, en: `${from.en} → ${to.en}` };
}

function pair(first: Label, second: Label): Label {
  return { zh: first.zh + second.zh, en: first.en + second.en };
}

function verbatim(text: string): Label {
  return { zh: text, en: text };
}
