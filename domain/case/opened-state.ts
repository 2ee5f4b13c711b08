/** The state of a case right after its `opened` event. */
import type { UnitRef } from '../organisation.ts';
import type { CaseEvent } from './events.ts';
import { withUnit } from './involved.ts';
import type { CaseState } from './state.ts';

type OpenedEvent = Extract<CaseEvent, { readonly type: 'opened' }>;

export function openedState(event: OpenedEvent): CaseState {
  const { data } = event;
  const facts = Object.entries(data.submission.fields).map(
    ([field, value]) => [`${data.entry}.${field}`, value] as const,
  );
  return {
    caseId: data.caseId,
    number: data.number,
    jurisdiction: data.jurisdiction,
    title: data.title,
    process: data.process,
    version: data.version,
    seq: event.seq,
    state: data.state,
    category: data.category,
    urgency: data.urgency,
    place: data.place,
    owner: data.owner,
    assigned: data.assigned,
    site: data.site,
    involvedUnits: (data.knownTo ?? []).reduce(
      withUnit,
      [data.owner, data.assigned].filter((unit): unit is UnitRef => unit !== null),
    ),
    reporters: event.actor.kind === 'person' ? [event.actor.userId] : [],
    handledBy: [],
    workItems: [],
    workItemCount: 0,
    clocks: {},
    clockOwners: {},
    ladder: data.ladder,
    adjustments: [],
    adjustmentsGranted: { extension: 0, suspension: 0 },
    suspendedUntil: null,
    overdueClocks: [],
    reworkCount: 0,
    masterCaseId: null,
    ...(data.parentCaseId !== undefined && { parentCaseId: data.parentCaseId }),
    ...(data.repeatsEnded !== undefined && { repeatsEnded: data.repeatsEnded }),
    ...(data.denied !== undefined && { denied: data.denied }),
    unownedReason: null,
    facts: Object.fromEntries(facts),
    lastSubmissionId: data.submission.id,
    openedAt: event.at,
    closedAt: data.final ? event.at : null,
    answered: [],
  };
}
