/** How things stand against the days before: for those who oversee. */
import { z } from 'zod';
import { accessibleBy } from '#database/accessible-by.ts';
import { readTrend, type TrendPoint } from '#database/repositories/trend.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { jurisdictionOf } from '../kernel-context.ts';
import { CaseFilterInput, caseFilterOf } from './case-filters.ts';
import { assertOversees } from './workload.ts';

const TrendPointRef = builder.objectRef<TrendPoint>('TrendPoint');
const MOST_DAYS = 92;

export function registerTrend(): void {
  TrendPointRef.implement({
    fields: (t) => ({
      day: t.exposeString('day', { description: 'Local date; the hour is that of now.' }),
      open: t.exposeInt('open'),
      overdue: t.exposeInt('overdue', {
        nullable: true,
        description: 'Null where a case is marked overdue and no record says since when.',
      }),
      opened: t.exposeInt('opened', { description: 'Since the point before.' }),
      closed: t.exposeInt('closed', { description: 'Since the point before.' }),
    }),
  });
  builder.queryField('trend', (t) =>
    t.field({
      type: [TrendPointRef],
      description:
        'The cases that the caller may see now, as they stood at this hour of each of the last days, oldest first; the last point is now. Supervisors and unit leaders only.',
      complexity: { field: 50, multiplier: 1 },
      args: {
        filter: t.arg({ type: CaseFilterInput }),
        days: t.arg.int({ required: true, defaultValue: 28, validate: z.int().min(1).max(MOST_DAYS) }),
      },
      resolve: async (_root, { filter, days }, context) => {
        const { em, viewer, resources } = signedIn(context);
        assertOversees(viewer);
        const { timeZone } = await jurisdictionOf(resources, viewer.jurisdiction);
        const accessible = accessibleBy(viewer.ability, 'read', 'Case');
        return [
          ...(await readTrend(em, {
            accessible,
            filter: caseFilterOf(filter, viewer),
            now: new Date(),
            timeZone,
            days,
          })),
        ];
      },
    }),
  );
}
