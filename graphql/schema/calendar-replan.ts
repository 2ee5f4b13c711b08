/** The progress of a calendar replan and what it did to single cases. */
import { z } from 'zod';
import { accessibleBy } from '#database/accessible-by.ts';
import type { CalendarReplan } from '#database/entities/calendar-replan.entity.ts';
import type { CalendarReplanMove, StoredDue } from '#database/entities/calendar-replan-move.entity.ts';
import { countFailed, failureReasons, type FailureReason, movesOf } from '#database/repositories/replan-moves.ts';
import { type ErrorCode, errors } from '#domain/errors.ts';
import type { Label } from '#domain/labels.ts';
import { builder } from '../builder.ts';
import { type ApiContext, signedIn } from '../context.ts';
import { toGlobalId } from '../global-ids.ts';
import { LabelRef } from './refs.ts';
import { readReplan, readReplans } from '../services/calendars/read-calendars.ts';

export const ReplanRef = builder.objectRef<CalendarReplan>('CalendarReplan');
const ReplanMoveRef = builder.objectRef<CalendarReplanMove>('CalendarReplanMove');
const FailureReasonRef = builder.objectRef<FailureReason>('CalendarReplanFailure');
const MovedDueRef = builder.objectRef<StoredDue>('MovedDue');

const ReplanStatusEnum = builder.enumType('CalendarReplanStatus', {
  values: ['waiting', 'running', 'finished'] as const,
});
const ReplanOutcomeEnum = builder.enumType('CalendarReplanOutcome', { values: ['moved', 'closed', 'failed'] as const });
const MOST_MOVES = 200;

const instant = (at: number | null): Date | null => (at === null ? null : new Date(at));

export function registerCalendarReplan(): void {
  MovedDueRef.implement({
    fields: (t) => ({
      clock: t.exposeString('clock'),
      dueFrom: t.field({ type: 'DateTime', nullable: true, resolve: ({ dueFrom }) => instant(dueFrom) }),
      dueTo: t.field({ type: 'DateTime', nullable: true, resolve: ({ dueTo }) => instant(dueTo) }),
    }),
  });
  ReplanMoveRef.implement({
    fields: (t) => ({
      caseId: t.id({ resolve: ({ caseId }) => toGlobalId('Case', caseId) }),
      number: t.exposeString('number'),
      outcome: t.field({ type: ReplanOutcomeEnum, resolve: ({ outcome }) => outcome }),
      code: t.exposeString('code'),
      reason: t.field({
        type: LabelRef,
        nullable: true,
        description: 'Why a case could not be given the calendar.',
        resolve: ({ code }) => reasonOf(code),
      }),
      dues: t.field({ type: [MovedDueRef], resolve: ({ dues }) => dues }),
    }),
  });
  FailureReasonRef.implement({
    fields: (t) => ({
      code: t.exposeString('code'),
      reason: t.field({ type: LabelRef, nullable: true, resolve: ({ code }) => reasonOf(code) }),
      count: t.exposeInt('count'),
    }),
  });
  registerReplan();
  builder.queryFields((t) => ({
    replans: t.field({
      type: [ReplanRef],
      complexity: { field: 1, multiplier: 20 },
      args: { calendarId: t.arg.string() },
      resolve: (_root, { calendarId }, context) => readReplans(signedIn(context), calendarId ?? undefined),
    }),
    replan: t.field({
      type: ReplanRef,
      args: { id: t.arg.string({ required: true, validate: z.uuid() }) },
      resolve: (_root, { id }, context) => readReplan(signedIn(context), id),
    }),
  }));
}

function registerReplan(): void {
  ReplanRef.implement({
    fields: (t) => ({
      id: t.exposeString('id'),
      calendarId: t.exposeString('calendarId'),
      version: t.exposeInt('version'),
      draftId: t.exposeString('draftId'),
      status: t.field({
        type: ReplanStatusEnum,
        resolve: ({ startedAt, finishedAt }) =>
          finishedAt !== null ? 'finished' : startedAt === null ? 'waiting' : 'running',
      }),
      total: t.exposeInt('total'),
      done: t.exposeInt('done'),
      moved: t.exposeInt('moved'),
      failed: t.exposeInt('failed'),
      createdAt: t.field({ type: 'DateTime', resolve: (row) => row.createdAt }),
      startedAt: t.field({ type: 'DateTime', nullable: true, resolve: (row) => row.startedAt }),
      finishedAt: t.field({ type: 'DateTime', nullable: true, resolve: (row) => row.finishedAt }),
      failedUnnamed: t.int({
        description:
          'Of the failed cases: those that the reader may not open. They are counted, and not among `moves`.',
        resolve: async ({ id, failed }, _args, context) =>
          Math.max(0, failed - (await countFailed(context.em, id, readableBy(context)))),
      }),
      failures: t.field({
        type: [FailureReasonRef],
        description: 'Why cases of the jurisdiction failed, the commonest reason first.',
        complexity: { field: 1, multiplier: 5 },
        resolve: ({ id }, _args, { em }) => failureReasons(em, id),
      }),
      moves: t.field({
        type: [ReplanMoveRef],
        description: 'Of cases that the reader may read; those that failed first.',
        complexity: { field: 1, multiplier: 100 },
        args: { first: t.arg.int({ defaultValue: 50 }) },
        resolve: ({ id }, { first }, context) =>
          movesOf(context.em, id, readableBy(context), Math.min(Math.max(first ?? 0, 0), MOST_MOVES)),
      }),
    }),
  });
}

const readableBy = (context: ApiContext) => accessibleBy(signedIn(context).viewer.ability, 'read', 'Case');

/** The refusal's own words; of a case that gave no answer there are none. */
function reasonOf(code: string): Label | null {
  if (code === '') return null;
  if (code === 'ENGINE_UNAVAILABLE') return { zh: '案件流程没有应答', en: 'The case did not answer' };
  return errors[code as ErrorCode].message;
}
