/** Everything a worker can do for workflows, as one flat object: the composition root registers it. */
import { createCaseActivities, type CaseResources } from './commit-transition.ts';
import { createChildActivities, type ChildResources } from './open-child-case.ts';
import { createReplanActivities, type ReplanResources } from './replan-calendar.ts';
import { createLadderActivities, type SweepResources } from './sweep-ladders.ts';

export const createActivities = (resources: CaseResources & SweepResources & ReplanResources & ChildResources) => ({
  ...createCaseActivities(resources),
  ...createLadderActivities(resources),
  ...createReplanActivities(resources),
  ...createChildActivities(resources),
});
