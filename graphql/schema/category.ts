/** Categories of incidents with their limits. */
import { IncidentCategory } from '#database/entities/incident-category.entity.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { ClockUnitEnum } from './enums.ts';
import { CategoryRef, LabelRef } from './refs.ts';

interface StandardRowShape {
  readonly code: string;
  readonly limitValue: number;
  readonly limitUnit: IncidentCategory['limitUnit'];
  readonly category: IncidentCategory;
}
const StandardRowRef = builder.objectRef<StandardRowShape>('StandardRow');

export function registerCategory(): void {
  StandardRowRef.implement({
    fields: (t) => ({
      code: t.exposeString('code'),
      label: t.field({
        type: LabelRef,
        resolve: ({ category }) => ({
          zh: `${category.nameZh}立案结案标准`,
          en: `Filing and closing standard: ${category.nameEn}`,
        }),
      }),
      limitValue: t.exposeFloat('limitValue'),
      limitUnit: t.field({ type: ClockUnitEnum, resolve: (row) => row.limitUnit }),
    }),
  });
  CategoryRef.implement({
    fields: (t) => ({
      code: t.exposeString('code'),
      kind: t.exposeString('kind'),
      className: t.exposeString('className'),
      name: t.field({ type: LabelRef, resolve: (row) => ({ zh: row.nameZh, en: row.nameEn }) }),
      limitValue: t.float({ resolve: (row) => Number(row.limitValue) }),
      limitUnit: t.field({ type: ClockUnitEnum, resolve: (row) => row.limitUnit }),
      standards: t.field({ type: [StandardRowRef], resolve: (row) => [standardRowOf(row)] }),
    }),
  });
  builder.queryField('categories', (t) =>
    t.field({
      type: [CategoryRef],
      complexity: { field: 1, multiplier: 50 },
      args: { search: t.arg.string() },
      resolve: async (_root, { search }, context) => {
        const { resources, viewer } = signedIn(context);
        const rows = await resources.orm.em
          .fork()
          .find(IncidentCategory, { jurisdiction: viewer.jurisdiction }, { orderBy: { code: 'asc' } });
        return search ? rows.filter((row) => matches(row, search.trim().toLowerCase())) : rows;
      },
    }),
  );
}

/** One row a category: its own limit. */
function standardRowOf(category: IncidentCategory): StandardRowShape {
  return { code: category.code, limitValue: Number(category.limitValue), limitUnit: category.limitUnit, category };
}

function matches(row: IncidentCategory, search: string): boolean {
  return [row.code, row.nameZh, row.nameEn, row.className].some((text) => text.toLowerCase().includes(search));
}
