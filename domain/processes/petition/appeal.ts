/**
 * 申诉求决 (信访工作条例 §31 to §36): sixty days and at most thirty more to a written opinion, then review and re-review
 * at the next higher units, each within thirty days. Plain days, but the objection in working days.
 */
import { defineProcess } from '../define.ts';
import { competenceActions } from './competence-actions.ts';
import { petitionEntries } from './entries.ts';
import { appealHandlingActions, handlingActions } from './handling-actions.ts';
import { petitionIntake } from './intake.ts';
import { endOfWindow } from './ladders.ts';
import { petitionClocks, statutoryHandling } from './petition-clocks.ts';
import { petitionStates } from './petition-states.ts';
import { unitHead } from './posts.ts';
import { registrationActions } from './registration-actions.ts';
import { type AppealState, reviewWindowActions, reviewWindowStates } from './review-window-actions.ts';

export const petitionAppeal = defineProcess<AppealState>({
  id: 'petition.appeal',
  version: 1,
  family: 'petition',
  title: { zh: '信访·申诉求决', en: 'Petition: appeal' },
  numberPrefix: 'XS',
  states: { ...petitionStates, ...reviewWindowStates },
  entries: petitionEntries('petition-appeal@1', '信访工作条例 §31'),
  actions: {
    ...registrationActions,
    ...competenceActions,
    ...handlingActions,
    ...appealHandlingActions,
    ...reviewWindowActions,
  },
  clocks: {
    ...petitionClocks,
    handling: statutoryHandling,
    reviewWindow: {
      label: { zh: '申请复查期限', en: 'Time to ask for review' },
      kind: 'response',
      limit: { value: 30, unit: 'calendarDays' },
      runsIn: ['answered'],
      onReentry: 'newBudget',
      ladder: endOfWindow('conclude'),
      basis: '信访工作条例 §35',
    },
  },
  adjustments: {
    extension: {
      label: { zh: '延期', en: 'More time' },
      clock: 'handling',
      maxGrants: 1,
      by: { value: 30, unit: 'calendarDays' },
      queue: unitHead,
      basis: '信访工作条例 §34',
    },
  },
  escalatedTo: { dispatch: 'disputed' },
  mergeFailedTo: 'registered',
  intake: petitionIntake,
  matter: {
    projects: [12],
    lead: 'petitions',
    levels: ['town', 'county', 'city'],
    summary: {
      zh: '请求解决具体问题；受理后六十日内给出书面处理意见，不服的可在三十日内申请复查，再不服的申请复核。',
      en: 'Ask for a decision in your own matter: a written opinion within sixty days, then review and re-review.',
    },
  },
});
