/** Everything a worker can do for workflows, as one flat object: the composition root registers it. */
import { createCaseActivities, type CaseResources } from './commit-transition.ts';

export const createActivities = (resources: CaseResources) => ({ ...createCaseActivities(resources) });
