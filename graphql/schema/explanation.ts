/** Why a case's deadlines are what they are: worked out from its events at the moment of asking. */
import { explainCase } from '#domain/explanation/explain-case.ts';
import { rungPositions } from '#domain/explanation/rung-positions.ts';
import type {
  BarSegment,
  CaseExplanation,
  ClockPause,
  ClockStep,
  ClockStory,
  DerivationLine,
} from '#domain/explanation/types.ts';
import { asKernelEvent } from '#database/repositories/verify-chain.ts';
import { builder } from '../builder.ts';
import { kernelContextOf } from '../kernel-context.ts';
import { ClockStatusEnum, ClockUnitEnum } from './enums.ts';
import { ExplainedHoldingRef, ExplainedRoutingRef, ExplainedRungRef, registerExplainedPath } from './explained-path.ts';
import { CaseRef, LabelRef, UnitRef } from './refs.ts';
import { requiredUnit } from './required-unit.ts';
import { wholeCase } from './whole-case.ts';

const ExplanationRef = builder.objectRef<CaseExplanation>('Explanation');
const ExplainedClockRef = builder.objectRef<ClockStory>('ExplainedClock');
const ExplainedStepRef = builder.objectRef<ClockStep>('ExplainedStep');
const ExplainedPauseRef = builder.objectRef<ClockPause>('ExplainedPause');
const ExplainedLineRef = builder.objectRef<DerivationLine>('ExplainedLine');
const ExplainedSegmentRef = builder.objectRef<BarSegment>('ExplainedSegment');

/** What a case of some life has of each. */
const LONG_LIST = 12;
const date = (instant: number | null): Date | null => (instant === null ? null : new Date(instant));

export function registerExplanation(): void {
  registerExplainedPath();
  registerClockParts();
  registerExplainedClock();
  registerLadder();
  ExplanationRef.implement({
    fields: (t) => ({
      explainedAt: t.field({ type: 'DateTime', resolve: ({ explainedAt }) => new Date(explainedAt) }),
      calendarId: t.string({ resolve: ({ calendar }) => calendar.id }),
      calendarVersion: t.int({ resolve: ({ calendar }) => calendar.version }),
      calendarKnownUntil: t.string({ resolve: ({ calendar }) => calendar.knownUntil }),
      holdings: t.field({
        type: [ExplainedHoldingRef],
        complexity: { field: 1, multiplier: LONG_LIST },
        resolve: ({ holdings }) => holdings,
      }),
      clocks: t.field({ type: [ExplainedClockRef], resolve: ({ clocks }) => clocks }),
      routing: t.field({
        type: [ExplainedRoutingRef],
        complexity: { field: 1, multiplier: LONG_LIST },
        resolve: ({ routing }) => routing,
      }),
      rungs: t.field({
        type: [ExplainedRungRef],
        complexity: { field: 1, multiplier: LONG_LIST },
        resolve: ({ rungs }) => rungs,
      }),
    }),
  });
  builder.objectField(CaseRef, 'explanation', (t) =>
    t.field({
      type: ExplanationRef,
      description: 'Recomputed from the events alone; `npm run explain -- NUMBER` prints the same.',
      complexity: 50,
      resolve: async (row, _args, { loaders, resources }) => {
        const [context, events] = await Promise.all([kernelContextOf(resources, row), loaders.events.load(row.id)]);
        return explainCase(context, events.map(asKernelEvent), Date.now());
      },
    }),
  );
}

/** For lists: from the stored state, without a look at the events. */
function registerLadder(): void {
  builder.objectField(CaseRef, 'ladder', (t) =>
    t.field({
      type: [ExplainedRungRef],
      description: 'Where the case stands on its ladders; when a rung was reached is in the explanation.',
      resolve: async (row, _args, context) => {
        const { kernel } = await wholeCase(row, context);
        return rungPositions(await kernelContextOf(context.resources, row), kernel, [], Date.now());
      },
    }),
  );
}

function registerExplainedClock(): void {
  ExplainedClockRef.implement({
    fields: (t) => ({
      key: t.exposeString('key', { description: 'The clock; with its generation where it was started anew later.' }),
      name: t.exposeString('name'),
      generation: t.exposeInt('generation'),
      label: t.field({ type: LabelRef, resolve: ({ label }) => label }),
      kind: t.exposeString('kind'),
      owner: t.field({
        type: UnitRef,
        nullable: true,
        description: 'Of a clock that each unit has for itself.',
        resolve: ({ unitId }, _args, context) => (unitId === null ? null : requiredUnit(context, unitId)),
      }),
      limitValue: t.float({ resolve: ({ limit }) => limit.value }),
      limitBasis: t.field({ type: LabelRef, resolve: ({ limitBasis }) => limitBasis }),
      countsFrom: t.field({ type: 'DateTime', resolve: ({ countsFrom }) => new Date(countsFrom) }),
      startText: t.field({ type: LabelRef, resolve: ({ startText }) => startText }),
      verdict: t.exposeString('verdict'),
      status: t.field({ type: ClockStatusEnum, resolve: ({ reading }) => reading.status }),
      unit: t.field({ type: ClockUnitEnum, resolve: ({ reading }) => reading.unit }),
      budget: t.float({ resolve: ({ reading }) => reading.budget }),
      consumed: t.float({ resolve: ({ reading }) => reading.consumed }),
      remaining: t.float({ resolve: ({ reading }) => reading.remaining }),
      dueAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ reading }) => date(reading.dueAt) }),
      provisional: t.boolean({ resolve: ({ reading }) => reading.provisional }),
      overdue: t.boolean({ resolve: ({ reading }) => reading.overdue }),
      steps: t.field({ type: [ExplainedStepRef], resolve: ({ steps }) => steps }),
      pauses: t.field({ type: [ExplainedPauseRef], resolve: ({ pauses }) => pauses }),
      derivation: t.field({
        type: [ExplainedLineRef],
        complexity: { field: 1, multiplier: LONG_LIST },
        resolve: ({ derivation }) => derivation,
      }),
      bar: t.field({
        type: [ExplainedSegmentRef],
        complexity: { field: 1, multiplier: LONG_LIST },
        resolve: ({ bar }) => bar,
      }),
    }),
  });
}

function registerClockParts(): void {
  ExplainedStepRef.implement({
    fields: (t) => ({
      kind: t.exposeString('kind'),
      seq: t.exposeInt('seq', { nullable: true }),
      at: t.field({ type: 'DateTime', resolve: ({ at }) => new Date(at) }),
      text: t.field({ type: LabelRef, resolve: ({ text }) => text }),
      dueFrom: t.field({ type: 'DateTime', nullable: true, resolve: ({ dueFrom }) => date(dueFrom) }),
      dueTo: t.field({ type: 'DateTime', nullable: true, resolve: ({ dueTo }) => date(dueTo) }),
    }),
  });
  ExplainedPauseRef.implement({
    fields: (t) => ({
      from: t.field({ type: 'DateTime', resolve: ({ from }) => new Date(from) }),
      to: t.field({ type: 'DateTime', nullable: true, resolve: ({ to }) => date(to) }),
      basis: t.field({ type: LabelRef, resolve: ({ basis }) => basis }),
      workingTime: t.float({ resolve: ({ workingTime }) => workingTime }),
    }),
  });
  ExplainedLineRef.implement({
    fields: (t) => ({
      kind: t.exposeString('kind'),
      fromDay: t.exposeString('fromDay', { nullable: true }),
      toDay: t.exposeString('toDay', { nullable: true }),
      total: t.exposeFloat('total'),
      provisional: t.exposeBoolean('isProvisional'),
      text: t.field({ type: LabelRef, resolve: ({ text }) => text }),
    }),
  });
  ExplainedSegmentRef.implement({
    fields: (t) => ({
      kind: t.exposeString('kind'),
      from: t.field({ type: 'DateTime', resolve: ({ from }) => new Date(from) }),
      to: t.field({ type: 'DateTime', resolve: ({ to }) => new Date(to) }),
    }),
  });
}
