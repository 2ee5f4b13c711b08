/** Changing a working calendar: look at the effect first, then publish; or close one day at once. */
import { z } from 'zod';
import { type ImportProblem, importProblems, isBlocking } from '#domain/calendar/import-problems.ts';
import type { DayChange } from '#domain/calendar/next-version.ts';
import { DomainError } from '#domain/errors.ts';
import type { CaseId } from '#domain/ids.ts';
import { accessibleBy } from '#database/accessible-by.ts';
import type { CalendarDraft } from '#database/entities/calendar-draft.entity.ts';
import { readableAmong } from '#database/repositories/replan-moves.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import { builder } from '../builder.ts';
import { signedIn, type SignedInContext } from '../context.ts';
import { toGlobalId } from '../global-ids.ts';
import { audited } from '../services/calendars/audited.ts';
import {
  type CalendarEffect,
  type ClockShift,
  type DueSpan,
  calendarEffect,
} from '../services/calendars/calendar-effect.ts';
import { type Drafted, draftCalendar } from '../services/calendars/draft-calendar.ts';
import { publishCalendar } from '../services/calendars/publish-calendar.ts';
import { publishable } from '../services/calendars/read-calendars.ts';
import { retryReplan } from '../services/calendars/retry-replan.ts';
import { DayKindEnum } from './calendar.ts';
import { ReplanRef } from './calendar-replan.ts';

interface Preview extends Drafted {
  readonly effect: CalendarEffect | null;
}

const PreviewRef = builder.objectRef<Preview>('CalendarPreview');
const ProblemRef = builder.objectRef<ImportProblem>('CalendarProblem');
const ChangeRef = builder.objectRef<DayChange>('CalendarDayChange');
const EffectRef = builder.objectRef<CalendarEffect>('CalendarEffect');
const DueSpanRef = builder.objectRef<DueSpan>('DueSpan');
const ShiftRef = builder.objectRef<ClockShift>('ClockShift');

const ImportedKindEnum = builder.enumType('ImportedDayKind', {
  description: '`regular` takes a rule back.',
  values: ['holiday', 'makeUpWorkday', 'localClosure', 'localOpening', 'regular'] as const,
});
const DayInput = builder.inputType('CalendarDayInput', {
  fields: (t) => ({
    date: t.string({ required: true }),
    kind: t.field({ type: ImportedKindEnum, required: true }),
    name: t.string({ required: true, validate: z.string().max(100) }),
  }),
});
const PreviewInput = builder.inputType('PreviewCalendarInput', {
  fields: (t) => ({
    calendarId: t.string({ required: true }),
    file: t.string({ description: 'CSV or ICS, base64.', validate: z.string().max(1_400_000) }),
    days: t.field({ type: [DayInput] }),
    knownUntil: t.string(),
    source: t.string({ required: true, validate: z.string().min(1).max(200) }),
    requestId: t.string({ required: true, validate: z.uuid() }),
  }),
});
const CloseDayInput = builder.inputType('CloseDayInput', {
  fields: (t) => ({
    calendarId: t.string({ required: true }),
    date: t.string({ required: true }),
    reason: t.string({ required: true, validate: z.string().min(1).max(100) }),
    requestId: t.string({ required: true, validate: z.uuid() }),
  }),
});

const draftIdOf = ({ viewer }: SignedInContext, requestId: string): string =>
  namedUuid(`calendar-draft:${viewer.userId}:${requestId}`);

export function registerCalendarMutations(): void {
  registerPreview();
  builder.mutationFields((t) => ({
    previewCalendar: t.field({
      type: PreviewRef,
      args: { input: t.arg({ type: PreviewInput, required: true }) },
      resolve: (_root, { input }, context) => preview(signedIn(context), input),
    }),
    publishCalendar: t.field({
      type: ReplanRef,
      description: 'Idempotent: a draft is published once, and asked again it answers the same replan.',
      args: {
        draftId: t.arg.string({ required: true, validate: z.uuid() }),
        requestId: t.arg.string({ required: true, validate: z.uuid() }),
      },
      resolve: (_root, { draftId }, context) => {
        const caller = signedIn(context);
        return audited(caller, 'publishCalendar', `calendar-draft:${draftId}`, () => publishCalendar(caller, draftId));
      },
    }),
    retryReplan: t.field({
      type: ReplanRef,
      description: 'Gives the calendar again to the cases that failed.',
      args: { id: t.arg.string({ required: true, validate: z.uuid() }) },
      resolve: (_root, { id }, context) => {
        const caller = signedIn(context);
        return audited(caller, 'retryReplan', `calendar-replan:${id}`, () => retryReplan(caller, id));
      },
    }),
    closeDay: t.field({
      type: ReplanRef,
      args: { input: t.arg({ type: CloseDayInput, required: true }) },
      resolve: (_root, { input }, context) => {
        const caller = signedIn(context);
        const subject = `calendar:${input.calendarId}/${input.date}`.slice(0, 120);
        return audited(caller, 'closeDay', subject, () => closeDay(caller, input));
      },
    }),
  }));
}

function registerPreview(): void {
  ProblemRef.implement({
    fields: (t) => ({
      code: t.exposeString('code'),
      blocking: t.boolean({ resolve: isBlocking }),
      line: t.exposeInt('line', { nullable: true }),
      found: t.exposeString('found'),
      zh: t.string({ resolve: ({ code }) => importProblems[code].message.zh }),
      en: t.string({ resolve: ({ code }) => importProblems[code].message.en }),
    }),
  });
  ChangeRef.implement({
    fields: (t) => ({
      date: t.exposeString('date'),
      from: t.field({ type: DayKindEnum, nullable: true, resolve: ({ from }) => from }),
      to: t.field({ type: DayKindEnum, nullable: true, resolve: ({ to }) => to }),
    }),
  });
  registerEffect();
  PreviewRef.implement({
    fields: (t) => ({
      draftId: t.string({ nullable: true, resolve: ({ draft }) => draft?.id ?? null }),
      version: t.int({ nullable: true, resolve: ({ draft }) => draft?.data.version ?? null }),
      knownUntil: t.string({ nullable: true, resolve: ({ draft }) => draft?.data.knownUntil ?? null }),
      problems: t.field({
        type: [ProblemRef],
        complexity: { field: 1, multiplier: 20 },
        resolve: (row) => row.problems,
      }),
      changes: t.field({ type: [ChangeRef], complexity: { field: 1, multiplier: 60 }, resolve: (row) => row.changes }),
      effect: t.field({ type: EffectRef, nullable: true, resolve: ({ effect }) => effect }),
    }),
  });
}

function registerEffect(): void {
  DueSpanRef.implement({
    fields: (t) => ({
      first: t.field({ type: 'DateTime', resolve: ({ first }) => new Date(first) }),
      last: t.field({ type: 'DateTime', resolve: ({ last }) => new Date(last) }),
    }),
  });
  ShiftRef.implement({
    fields: (t) => ({
      caseId: t.id({ resolve: ({ caseId }) => toGlobalId('Case', caseId) }),
      number: t.exposeString('number'),
      clock: t.exposeString('clock'),
      dueFrom: t.field({ type: 'DateTime', nullable: true, resolve: ({ dueFrom }) => dateOf(dueFrom) }),
      dueTo: t.field({ type: 'DateTime', nullable: true, resolve: ({ dueTo }) => dateOf(dueTo) }),
    }),
  });
  EffectRef.implement({
    fields: (t) => ({
      openCases: t.exposeInt('openCases'),
      openElsewhere: t.exposeInt('openElsewhere', {
        description: 'Of the open cases: those of other jurisdictions that count with the same calendar.',
      }),
      movedCases: t.exposeInt('movedCases'),
      movedUnnamed: t.exposeInt('movedUnnamed', {
        description:
          'Of the moved cases: those that the reader may not open. They are counted, and not among `shifts`.',
      }),
      movedFrom: t.field({ type: DueSpanRef, nullable: true, resolve: ({ movedFrom }) => movedFrom }),
      movedTo: t.field({ type: DueSpanRef, nullable: true, resolve: ({ movedTo }) => movedTo }),
      later: t.exposeInt('later'),
      earlier: t.exposeInt('earlier'),
      biggestShift: t.float({ description: 'Milliseconds.', resolve: ({ biggestShift }) => biggestShift }),
      becomeCertain: t.exposeInt('becomeCertain'),
      becomeProvisional: t.exposeInt('becomeProvisional'),
      shifts: t.field({ type: [ShiftRef], complexity: { field: 1, multiplier: 100 }, resolve: ({ shifts }) => shifts }),
    }),
  });
}

async function preview(context: SignedInContext, input: typeof PreviewInput.$inferInput): Promise<Preview> {
  const base = await publishable(context, input.calendarId);
  const drafted = await draftCalendar(context, base, {
    id: draftIdOf(context, input.requestId),
    file: typeof input.file === 'string' ? Buffer.from(input.file, 'base64') : null,
    days: (input.days ?? []).map(({ date, kind, name }) => ({
      date,
      kind,
      name: { zh: name, en: name },
      periods: null,
    })),
    knownUntil: input.knownUntil ?? null,
    source: input.source,
  });
  return { ...drafted, effect: drafted.draft === null ? null : await effectOf(context, drafted.draft, base.data) };
}

function effectOf(
  { resources, viewer, em }: SignedInContext,
  { data }: CalendarDraft,
  base: CalendarDraft['data'],
): Promise<CalendarEffect> {
  const accessible = accessibleBy(viewer.ability, 'read', 'Case');
  const reader = {
    jurisdiction: viewer.jurisdiction,
    readable: (ids: readonly CaseId[]) => readableAmong(em, accessible, ids),
  };
  return calendarEffect(resources.orm.em.fork(), reader, { from: base, to: data }, Date.now());
}

async function closeDay(
  context: SignedInContext,
  { calendarId, date, reason, requestId }: typeof CloseDayInput.$inferInput,
) {
  const id = draftIdOf(context, requestId);
  const base = await publishable(context, calendarId);
  const day = { date, kind: 'localClosure', name: { zh: reason, en: reason }, periods: null } as const;
  const request = { id, file: null, days: [day], knownUntil: null, source: reason };
  const { problems } = await draftCalendar(context, base, request);
  // A repeated request finds the day closed already: its draft says what came of it.
  const blocking = problems.find((problem) => isBlocking(problem) && problem.code !== 'NOTHING_CHANGES');
  if (blocking !== undefined) throw new DomainError('CALENDAR_NOT_VALID', { problem: blocking.code });
  return publishCalendar(context, id);
}

const dateOf = (at: number | null): Date | null => (at === null ? null : new Date(at));
