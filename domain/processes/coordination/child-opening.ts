/**
 * The opening of a case about another one. Place, category and jurisdiction are the parent's, so that the ordinary rules
 * show the child to the centres above it; owner and parties are its own.
 */
import type { OpenCommand, SubmissionFact } from '../../case/commands.ts';
import type { CaseState } from '../../case/state.ts';
import { mainItem } from '../../case/work-items.ts';
import type { Limit } from '../../clock/types.ts';
import type { CaseId, RequestId } from '../../ids.ts';
import type { Actor, UnitRef } from '../../organisation.ts';
import type { ProcessDefinition } from '../define.ts';
import { supervisionOrder } from './supervision-order.ts';
import { whistle } from './whistle.ts';

/** Working days to answer an order in, where its issuer names none. */
export const REPLY_WITHIN_DAYS = 3;

export interface ChildOpening {
  readonly parent: CaseState;
  readonly caseId: CaseId;
  readonly number: string;
  readonly requestId: RequestId;
  readonly actor: Actor;
  readonly owner: UnitRef;
  readonly submission: SubmissionFact;
}

/** The unit that has the matter in hand now: whoever the open task waits for, else the last who had it. */
export function holderOf(parent: CaseState): UnitRef {
  return mainItem(parent)?.unit ?? parent.assigned ?? parent.owner;
}

export function supervisionOpening(
  opening: ChildOpening & { readonly dueDays: number; readonly skippedUnheld?: boolean },
): OpenCommand {
  const { parent, dueDays, skippedUnheld } = opening;
  return {
    ...childOpening(opening, supervisionOrder, 'issue', { value: dueDays, unit: 'workingDays' }),
    assigned: holderOf(parent),
    site: parent.site,
    ...(skippedUnheld === true && { skippedUnheld }),
  };
}

/** `respondWithin` lasts until the meeting; `coordinator` is the centre at the departments' level. */
export function whistleOpening(
  opening: ChildOpening & {
    readonly units: readonly UnitRef[];
    readonly coordinator: UnitRef;
    readonly respondWithin: Limit;
  },
): OpenCommand {
  const { units, coordinator, respondWithin } = opening;
  return {
    ...childOpening(opening, whistle, 'blow', respondWithin),
    assigned: null,
    site: coordinator,
    units,
  };
}

/** What an action of the parent asked for: a review, a rectification. Its clocks come from its own definition alone. */
export function askedOpening(
  opening: ChildOpening & {
    readonly definition: ProcessDefinition;
    readonly entry: string;
    readonly skippedUnheld: boolean;
  },
): OpenCommand {
  const { parent, definition, entry, skippedUnheld } = opening;
  return {
    ...childOpening(opening, definition, entry, null),
    category: { code: definition.id, limit: null },
    assigned: null,
    site: parent.site,
    skippedUnheld,
    // Whose decision it is about hears how it goes.
    knownTo: parent.assigned === null ? [parent.owner] : [parent.owner, parent.assigned],
  };
}

function childOpening(
  { parent, caseId, number, requestId, actor, owner, submission }: ChildOpening,
  { id: process, version, title }: ProcessDefinition,
  entry: string,
  limit: Limit | null,
): Omit<OpenCommand, 'assigned' | 'site'> {
  return {
    type: 'open',
    requestId,
    actor,
    caseId,
    number,
    jurisdiction: parent.jurisdiction,
    title: `${title.zh} · ${parent.title}`,
    process,
    version,
    entry,
    category: { code: parent.category.code, limit },
    urgency: parent.urgency,
    place: parent.place,
    owner,
    submission,
    masterCaseId: null,
    parentCaseId: parent.caseId,
    // What is kept from somebody stays so in everything about it.
    ...(parent.denied !== undefined && { denied: parent.denied }),
  };
}
