/** Filters of lists, and their translation into what the repositories ask for. */
import { z } from 'zod';
import { phases } from '#domain/processes/define.ts';
import type { UnitId } from '#domain/ids.ts';
import type { Post } from '#domain/organisation.ts';
import type { Family, Phase } from '#domain/processes/define.ts';
import type { CaseFilter } from '#database/repositories/case-filter.ts';
import type { QueueFilter } from '#database/repositories/find-queue-page.ts';
import { builder } from '../builder.ts';
import type { Viewer } from '../viewer.ts';
import { optionalKeyOf } from '../global-ids.ts';
import { LevelEnum, OurSideEnum, UrgencyEnum } from './enums.ts';

/** A century either way. */
const hoursAway = z.int().min(-876_600).max(876_600);

export const QueueFilterInput = builder.inputType('QueueFilter', {
  fields: (t) => ({
    search: t.string({ validate: z.string().max(200) }),
    state: t.stringList(),
    urgency: t.field({ type: UrgencyEnum }),
    unitId: t.id(),
    post: t.string(),
    mine: t.boolean({ description: 'True: claimed by the caller. False: claimed by nobody.' }),
    overdue: t.boolean(),
    dueWithinHours: t.int({ validate: hoursAway }),
    family: t.string(),
  }),
});

export const CaseFilterInput = builder.inputType('CaseFilter', {
  fields: (t) => ({
    search: t.string({ validate: z.string().max(200) }),
    state: t.stringList(),
    phase: t.stringList(),
    family: t.string(),
    process: t.string(),
    ourSide: t.field({ type: OurSideEnum, description: "Owned by one of the caller's units, or assigned to one." }),
    categoryCode: t.string(),
    divisionCode: t.string(),
    unitId: t.id(),
    open: t.boolean(),
    overdue: t.boolean(),
    unowned: t.boolean(),
    openedFrom: t.field({ type: 'DateTime' }),
    openedTo: t.field({ type: 'DateTime' }),
    reportedByMe: t.boolean(),
    heldByUnitId: t.id({ description: 'A task of the case waits at this unit.' }),
    heldByPost: t.string(),
    ownerLevel: t.field({ type: LevelEnum }),
    dueWithinHours: t.int({ validate: hoursAway, description: 'Falls due within so many hours, or has already.' }),
  }),
});

const sides = { issued: 'ownerUnitIds', addressed: 'assignedUnitIds' } as const;

function unitsOf({ holdings }: Viewer): readonly UnitId[] {
  return [...new Set(holdings.map(({ unit }) => unit.id))];
}

type CaseFilterShape = (typeof CaseFilterInput)['$inferInput'];
type QueueFilterShape = (typeof QueueFilterInput)['$inferInput'];

export function caseFilterOf(filter: CaseFilterShape | null | undefined, viewer: Viewer): CaseFilter {
  if (filter === null || filter === undefined) return {};
  const {
    reportedByMe,
    ourSide,
    unitId,
    heldByUnitId,
    heldByPost,
    phase,
    family,
    dueWithinHours: hours,
    ...same
  } = filter;
  return {
    ...same,
    phase: phase?.filter((name): name is Phase => phases.some((known) => known === name)),
    // Compared as text: a family that does not exist matches nothing.
    family: family as Family | null | undefined,
    unitId: optionalKeyOf(unitId, 'Unit'),
    heldByUnit: optionalKeyOf(heldByUnitId, 'Unit'),
    heldByPost: heldByPost as Post | null | undefined,
    dueBefore: instantWithin(hours),
    ...(ourSide === null || ourSide === undefined ? {} : { [sides[ourSide]]: unitsOf(viewer) }),
    reportedBy: reportedByMe === true ? viewer.userId : undefined,
  };
}

export function queueFilterOf(filter: QueueFilterShape | null | undefined, viewer: Viewer): QueueFilter {
  if (filter === null || filter === undefined) return {};
  const { search, state, urgency, mine, overdue, family, dueWithinHours: hours } = filter;
  return {
    search,
    state,
    urgency,
    overdue,
    family: family as Family | null | undefined,
    claimedBy: mine === true ? viewer.userId : undefined,
    unclaimed: mine === false,
    dueBefore: instantWithin(hours),
  };
}

const instantWithin = (hours: number | null | undefined): Date | undefined =>
  hours === null || hours === undefined ? undefined : new Date(Date.now() + hours * 3_600_000);

/** The caller's posts, narrowed to a unit or post where asked: never somebody else's queue. */
export function queuesOf(viewer: Viewer, filter?: QueueFilterShape | null) {
  const unitId = optionalKeyOf(filter?.unitId, 'Unit');
  return viewer.holdings
    .filter(({ unit, post }) => (unitId ?? unit.id) === unit.id && (filter?.post ?? post) === post)
    .map(({ unit, post }) => ({ unitId: unit.id, post }));
}
