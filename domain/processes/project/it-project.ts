/**
 * 市级财政性投资信息化项目, version 1: three departments give their opinion at once, experts score and sign, the city
 * government decides, the project enters the construction list with its code and is followed to acceptance and
 * evaluation (政府投资条例). Time limits of the review are conventions of cities.
 */
import { defineProcess, type ClockDefinition } from '../define.ts';
import { itBuildingActions } from './it-building-actions.ts';
import { itReviewActions } from './it-review-actions.ts';
import { itStates, type ItState } from './it-states.ts';
import { stageLadder } from './ladders.ts';

const reviewClocks = {
  completeness: {
    label: { zh: '完整性审核时限', en: 'Completeness check' },
    kind: 'stage',
    limit: { value: 5, unit: 'workingDays' },
    runsIn: ['checking'],
    onReentry: 'newBudget',
    ladder: stageLadder('acceptor'),
    basis: '[practice]',
  },
  opinion: {
    label: { zh: '部门意见时限', en: 'Opinion of a department' },
    kind: 'response',
    scope: 'unit',
    limit: { value: 10, unit: 'workingDays' },
    runsIn: ['consulting'],
    onReentry: 'newBudget',
    ladder: stageLadder('handler'),
    basis: '[practice]',
  },
  panel: {
    label: { zh: '专家评审时限', en: 'Expert panel' },
    kind: 'stage',
    limit: { value: 15, unit: 'workingDays' },
    runsIn: ['panel'],
    onReentry: 'newBudget',
    ladder: stageLadder('handler'),
    basis: '[practice]',
  },
  minutes: {
    label: { zh: '会议纪要时限', en: 'Minutes of the meeting' },
    kind: 'stage',
    limit: { value: 5, unit: 'workingDays' },
    runsIn: ['concluding'],
    onReentry: 'newBudget',
    ladder: stageLadder('handler'),
    basis: '[practice]',
  },
  construction: {
    label: { zh: '建设工期', en: 'Time of construction' },
    kind: 'stage',
    limit: { untilFact: 'enterList.plannedCompletion' },
    runsIn: ['procuring', 'contracting', 'starting', 'building', 'trial', 'accepting'],
    onReentry: 'resume',
    ladder: stageLadder('handler'),
    basis: '政府投资条例 §24',
  },
} as const satisfies Record<string, ClockDefinition<ItState>>;

export const itProject = defineProcess<ItState>({
  id: 'project.it',
  version: 1,
  family: 'project',
  title: { zh: '市级信息化项目', en: 'City IT project' },
  numberPrefix: 'IT',
  states: itStates,
  entries: {
    propose: {
      label: { zh: '提出项目建议', en: 'Propose a project' },
      to: 'drafting',
      by: ['acceptor', 'handler', 'party'],
      form: 'project-it-proposal@1',
      issues: [{ document: 'registration-receipt', to: 'party' }],
      ladder: 'full',
      basis: '政府投资条例 §9',
    },
  },
  actions: { ...itReviewActions, ...itBuildingActions },
  clocks: reviewClocks,
  adjustments: {},
  escalatedTo: {},
  mergeFailedTo: 'drafting',
  intake: { kind: 'division', department: 'industry', levels: ['city'] },
  matter: {
    projects: [],
    lead: 'industry',
    levels: ['city'],
    summary: {
      zh: '由市级财政投资的信息化项目：论证评估、专家评审、市政府审定、建设和验收',
      en: 'IT projects paid for by the city: appraisal, expert panel, decision, construction and acceptance',
    },
  },
});
