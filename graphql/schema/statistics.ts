/** Counts over what the caller may see. */
import type { Label, Language } from '#domain/labels.ts';
import type { Family, ProcessDefinition } from '#domain/processes/define.ts';
import { listDefinitions, listLatestDefinitions } from '#domain/processes/registry.ts';
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
      family: t.exposeString('family'),
      label: t.field({ type: LabelRef, resolve: ({ family, state }) => labelOfState(family, state) }),
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

/** As its processes call it: where those of a family do so differently, by all its names. */
function labelOfState(family: Family, state: string): Label {
  const latest = labelsIn(listLatestDefinitions(), family, state);
  // A state that the newest versions have no more.
  const labels = latest.length > 0 ? latest : labelsIn(listDefinitions(), family, state);
  if (labels.length === 0) return { zh: state, en: state };
  const names = (language: Language): string => [...new Set(labels.map((label) => label[language]))].join(' / ');
  return { zh: names('zh'), en: names('en') };
}

function labelsIn(definitions: readonly ProcessDefinition[], family: Family, state: string): readonly Label[] {
  return definitions.flatMap((one) => (one.family === family ? (one.states[state]?.label ?? []) : []));
}
