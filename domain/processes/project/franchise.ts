/** The course of a franchise; what a case type adds is its name, who leads it and at which levels. */
import type { Label } from '../../labels.ts';
import type { Level } from '../../organisation.ts';
import { type ClockDefinition, defineProcess, type ProcessDefinition } from '../define.ts';
import { franchiseOperationActions } from './franchise-operation-actions.ts';
import { franchiseSelectionActions } from './franchise-selection-actions.ts';
import { type FranchiseState, franchiseStates } from './franchise-states.ts';
import { endOfPeriod, stageLadder } from './ladders.ts';

export interface FranchiseType {
  readonly id: string;
  readonly title: Label;
  readonly summary: Label;
  readonly numberPrefix: string;
  readonly projects: readonly number[];
  /** Type of the department that promotes it, as the catalogue names it. */
  readonly lead: string;
  readonly levels: readonly Level[];
}

const clocks = {
  need: {
    label: { zh: '必要性审查时限', en: 'Examination of the need' },
    kind: 'stage',
    limit: { value: 10, unit: 'workingDays' },
    runsIn: ['necessity'],
    onReentry: 'newBudget',
    ladder: stageLadder('acceptor'),
    basis: '[practice]',
  },
  planReview: {
    label: { zh: '方案审核时限', en: 'Review of the plan' },
    kind: 'stage',
    limit: { value: 20, unit: 'workingDays' },
    runsIn: ['planReview'],
    onReentry: 'newBudget',
    ladder: stageLadder('handler'),
    basis: '[practice]',
  },
  notice: {
    label: { zh: '竞争公告期', en: 'Notice of the competition' },
    kind: 'statutory',
    limit: { value: 20, unit: 'workingDays' },
    runsIn: ['noticing'],
    onReentry: 'newBudget',
    ladder: endOfPeriod('noticeOver', 'handler'),
    basis: '国办函〔2023〕115号',
  },
  change: {
    label: { zh: '变更审核时限', en: 'Review of a change' },
    kind: 'stage',
    limit: { value: 20, unit: 'workingDays' },
    runsIn: ['changing'],
    onReentry: 'newBudget',
    ladder: stageLadder('handler'),
    basis: '[practice]',
  },
  evaluation: {
    label: { zh: '运营评价周期', en: 'Time to the next evaluation' },
    kind: 'stage',
    limit: { value: 1095, unit: 'calendarDays' },
    runsIn: ['operating'],
    onReentry: 'newBudget',
    ladder: stageLadder('handler'),
    basis: '[practice]',
  },
  term: {
    label: { zh: '特许经营期限', en: 'Term of the franchise' },
    kind: 'stage',
    limit: { untilFact: 'signAgreement.endsOn' },
    // The agreement's last day stands, whatever day it is.
    counting: { firstDay: 'excluded', lastDay: 'stands', endsAt: 'midnight' },
    runsIn: ['investment', 'constructing', 'operating', 'evaluating', 'changing'],
    onReentry: 'resume',
    ladder: stageLadder('handler'),
    basis: '基础设施和公用事业特许经营管理办法',
  },
} as const satisfies Record<string, ClockDefinition<FranchiseState>>;

export function franchiseProcess(type: FranchiseType): ProcessDefinition {
  const { id, title, summary, numberPrefix, projects, lead, levels } = type;
  return defineProcess<FranchiseState>({
    id,
    version: 1,
    family: 'project',
    title,
    numberPrefix,
    states: franchiseStates,
    entries: {
      propose: {
        label: { zh: '谋划特许经营项目', en: 'Propose a franchise' },
        to: 'necessity',
        by: ['acceptor', 'handler', 'party'],
        form: 'project-franchise-proposal@1',
        issues: [{ document: 'registration-receipt', to: 'party' }],
        ladder: 'full',
        basis: '国办函〔2023〕115号',
      },
    },
    actions: { ...franchiseSelectionActions, ...franchiseOperationActions },
    clocks,
    adjustments: {},
    escalatedTo: {},
    mergeFailedTo: 'necessity',
    // 发改 reviews every plan, whichever department promotes the project.
    intake: { kind: 'division', department: 'development-reform', levels },
    matter: { projects, lead, levels, summary },
  });
}
