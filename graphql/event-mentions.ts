/** Units and people a sentence of the timeline names: loaded in one batch before `summarise`. */
import type { CaseEventBody } from '#domain/case/events.ts';

export interface Mentions {
  readonly unitIds: readonly string[];
  readonly userIds: readonly string[];
}

export function mentionsOf(event: CaseEventBody): Mentions {
  switch (event.type) {
    case 'unitAssigned':
      return { unitIds: event.data.unit ? [event.data.unit.id] : [], userIds: [] };
    case 'workItemOpened':
      return { unitIds: [event.data.unit.id], userIds: [] };
    case 'ownerChanged':
      return { unitIds: [event.data.from.id, event.data.to.id], userIds: [] };
    case 'partiesInvited':
      return { unitIds: event.data.parties.map(({ unit }) => unit.id), userIds: [] };
    case 'partyDone':
    case 'designated':
      return { unitIds: [event.data.unitId], userIds: [] };
    case 'handlerRecorded':
    case 'workItemClaimed':
    case 'signed':
    case 'recused':
      return { unitIds: [], userIds: [event.data.userId] };
    default:
      return { unitIds: [], userIds: [] };
  }
}
