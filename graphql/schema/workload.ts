/** The supervisor's figures: what is open, late and soon due, by level, division, unit or post. */
import { z } from 'zod';
import { DomainError } from '#domain/errors.ts';
import { type Level, type Post, posts } from '#domain/organisation.ts';
import { accessibleBy } from '#database/accessible-by.ts';
import { readWorkload, workloadGroups, type WorkloadRow } from '#database/repositories/workload.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { isKey } from '../global-ids.ts';
import type { Viewer } from '../viewer.ts';
import { CaseFilterInput, caseFilterOf } from './case-filters.ts';
import { LevelEnum } from './enums.ts';
import { DivisionRef, LabelRef, UnitRef } from './refs.ts';

const WorkloadRowRef = builder.objectRef<WorkloadRow>('WorkloadRow');
const WorkloadGroupEnum = builder.enumType('WorkloadGroup', { values: workloadGroups });

const LEVELS: readonly string[] = ['village', 'town', 'county', 'city'] satisfies readonly Level[];
/** Who watches over others' work. */
const OVERSEEING: readonly Post[] = ['supervisor', 'unitLeader'];
const HOUR = 3_600_000;
const LONGEST_HOURS = 24 * 366;

export function registerWorkload(): void {
  registerRow();
  builder.queryField('workload', (t) =>
    t.field({
      type: [WorkloadRowRef],
      description: 'Open cases visible to the caller, in groups. Supervisors and unit leaders only.',
      complexity: { field: 50, multiplier: 40 },
      args: {
        filter: t.arg({ type: CaseFilterInput }),
        groupBy: t.arg({ type: WorkloadGroupEnum, required: true }),
        soonHours: t.arg.int({ required: true, defaultValue: 24, validate: z.int().min(0) }),
      },
      resolve: async (_root, { filter, groupBy, soonHours }, context) => {
        const { viewer, em } = signedIn(context);
        assertOversees(viewer);
        const now = new Date();
        const soon = new Date(now.getTime() + Math.min(soonHours, LONGEST_HOURS) * HOUR);
        const accessible = accessibleBy(viewer.ability, 'read', 'Case');
        return [...(await readWorkload(em, { accessible, filter: caseFilterOf(filter, viewer), groupBy, now, soon }))];
      },
    }),
  );
}

export function assertOversees({ holdings }: Viewer): void {
  if (!holdings.some(({ post }) => OVERSEEING.includes(post))) throw new DomainError('NOT_YOUR_POST');
}

function registerRow(): void {
  WorkloadRowRef.implement({
    fields: (t) => ({
      key: t.exposeString('key', { description: 'Level, division code or unit; empty where a case has none.' }),
      level: t.field({
        type: LevelEnum,
        nullable: true,
        resolve: ({ key }) => (LEVELS.includes(key) ? (key as Level) : null),
      }),
      division: t.field({
        type: DivisionRef,
        nullable: true,
        resolve: ({ key }, _args, { loaders }) => (/^\d{6,12}$/.test(key) ? loaders.division.load(key) : null),
      }),
      unit: t.field({
        type: UnitRef,
        nullable: true,
        resolve: ({ key }, _args, { loaders }) => (isKey('Unit', key) ? loaders.unit.load(key) : null),
      }),
      post: t.exposeString('post', { nullable: true }),
      postLabel: t.field({
        type: LabelRef,
        nullable: true,
        resolve: ({ post }) => (post !== null && post in posts ? posts[post as Post] : null),
      }),
      cases: t.exposeInt('cases'),
      overdue: t.exposeInt('overdue'),
      dueSoon: t.exposeInt('dueSoon'),
      unowned: t.exposeInt('unowned'),
      items: t.exposeInt('items'),
      oldestAt: t.field({ type: 'DateTime', resolve: ({ oldestAt }) => oldestAt }),
      meanAgeMs: t.exposeFloat('meanAgeMs'),
    }),
  });
}
