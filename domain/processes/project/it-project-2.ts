/**
 * 市级信息化项目, version 2: the estimate that the government approved is what an over-run is measured by (政府投资条例
 * §12, §23). On @1 it was typed again in the list and with every change, and whatever was typed counted.
 */
import { type ActionDefinition, defineProcess } from '../define.ts';
import { itBuildingActions } from './it-building-actions.ts';
import { itProject } from './it-project.ts';
import { itReviewActions } from './it-review-actions.ts';
import type { ItState } from './it-states.ts';

const known = { approvedEstimate: 'approve.approvedEstimate' } as const;
const change = { form: 'project-change@2', known } as const;
const { recordChange, reportOverrun, changeSiteOrScale, demandRectification } = itBuildingActions;

const changed = {
  enterList: { ...itReviewActions.enterList, known },
  recordChange: { ...recordChange, ...change },
  reportOverrun: { ...reportOverrun, ...change },
  changeSiteOrScale: { ...changeSiteOrScale, ...change },
  // What was put right has to run anew; on @1 the trial run before it still counted.
  demandRectification: { ...demandRectification, effects: [{ kind: 'clearFacts', of: ['recordTrialRun'] }] },
} as const satisfies Record<string, ActionDefinition<ItState>>;

export const itProject2 = defineProcess<ItState>({
  ...itProject,
  version: 2,
  actions: { ...itProject.actions, ...changed },
});
