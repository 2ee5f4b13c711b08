/** Counts over what the caller may see. */
import type { Label } from '#domain/labels.ts';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import { accessibleBy } from '#database/accessible-by.ts';
import { readStatistics } from '#database/repositories/statistics.ts';
import type { Statistics } from '#database/repositories/statistics.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { jurisdictionOf } from '../kernel-context.ts';
import { CaseFilterInput, caseFilterOf } from './case-filters.ts';
import { LabelRef, UnitRef } from './refs.ts';
import { requiredUnit } from './required-unit.ts';

const StatisticsRef = builder.objectRef<Statistics>('Statistics');
const CountRef = builder.objectRef<Statistics['byState'][number]>('Count');
const UnitCountRef = builder.objectRef<Statistics['byUnit'][number]>('UnitCount');
const DayCountRef = builder.objectRef<Statistics['byDay'][number]>('DayCount');

export function registerStatistics(): void {
  registerCounts();
  StatisticsRef.implement({
    fields: (t) => ({
      open: t.exposeInt('open'),
      overdue: t.exposeInt('overdue'),
      closed: t.exposeInt('closed'),
      dueWithinDay: t.exposeInt('dueWithinDay'),
      byState: t.field({ type: [CountRef], resolve: (statistics) => statistics.byState }),
      byUnit: t.field({ type: [UnitCountRef], resolve: (statistics) => statistics.byUnit }),
      byDay: t.field({ type: [DayCountRef], resolve: (statistics) => statistics.byDay }),
    }),
  });
  builder.queryField('statistics', (t) =>
    t.field({
      type: StatisticsRef,
      complexity: 50,
      args: { filter: t.arg({ type: CaseFilterInput }) },
      resolve: async (_root, { filter }, context) => {
        const { em, viewer, resources } = signedIn(context);
        const { timeZone } = await jurisdictionOf(resources, viewer.jurisdiction);
        return readStatistics(em, {
          accessible: accessibleBy(viewer.ability, 'read', 'Case'),
          filter: caseFilterOf(filter, viewer),
          now: new Date(),
          timeZone,
        });
      },
    }),
  );
}

function registerCounts(): void {
  CountRef.implement({
    fields: (t) => ({
      key: t.exposeString('state'),
      label: t.field({ type: LabelRef, resolve: ({ state }) => labelOfState(state) }),
      count: t.exposeInt('count'),
    }),
  });
  UnitCountRef.implement({
    fields: (t) => ({
      unit: t.field({ type: UnitRef, resolve: ({ unitId }, _args, context) => requiredUnit(context, unitId) }),
      open: t.exposeInt('open'),
      overdue: t.exposeInt('overdue'),
    }),
  });
  DayCountRef.implement({
    fields: (t) => ({
      day: t.exposeString('day'),
      opened: t.exposeInt('opened'),
      closed: t.exposeInt('closed'),
    }),
  });
}

function labelOfState(state: string): Label {
  const definition = listLatestDefinitions().find(({ states }) => state in states);
  return definition?.states[state]?.label ?? { zh: state, en: state };
}
