/** Everything a worker can do for workflows, as one flat object: the composition root registers it. */
import type { CaseId } from '#domain/ids.ts';
import { createCaseActivities, type CaseResources } from './commit-transition.ts';
import { withHeartbeat } from './heartbeat.ts';
import { createDocumentActivities } from './issue-documents.ts';
import { createChildActivities, type ChildResources } from './open-child-case.ts';
import type { PaperResources } from './paper-resources.ts';
import { createReplanActivities, type ReplanResources } from './replan-calendar.ts';
import { createLadderActivities, type SweepResources } from './sweep-ladders.ts';

export function createActivities(
  resources: CaseResources & SweepResources & ReplanResources & ChildResources & PaperResources,
) {
  const papers = createDocumentActivities(resources);
  return {
    ...createCaseActivities(resources),
    ...createLadderActivities(resources),
    ...createReplanActivities(resources),
    ...createChildActivities(resources),
    issueDocuments: withHeartbeat((caseId: CaseId) => papers.issueDocuments(caseId)),
  };
}
