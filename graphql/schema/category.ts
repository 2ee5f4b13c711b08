/** Categories of incidents with their limits. */
import { IncidentCategory } from '#database/entities/incident-category.entity.ts';
import { categoryClasses } from '#database/seeds/categories.ts';
import type { Label } from '#domain/labels.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { standardsOf } from '../standards.ts';
import type { Standard } from '../standards.ts';
import { ClockUnitEnum } from './enums.ts';
import { CategoryRef, LabelRef } from './refs.ts';

const StandardRowRef = builder.objectRef<Standard>('StandardRow');

export function registerCategory(): void {
  StandardRowRef.implement({
    fields: (t) => ({
      code: t.exposeString('code'),
      label: t.field({ type: LabelRef, resolve: (row) => row.label }),
      limitValue: t.float({ resolve: (row) => row.limit.value }),
      limitUnit: t.field({ type: ClockUnitEnum, resolve: (row) => row.limit.unit }),
    }),
  });
  CategoryRef.implement({
    fields: (t) => ({
      code: t.exposeString('code'),
      kind: t.exposeString('kind'),
      className: t.field({ type: LabelRef, resolve: classLabel }),
      name: t.field({ type: LabelRef, resolve: (row) => ({ zh: row.nameZh, en: row.nameEn }) }),
      limitValue: t.float({ nullable: true, resolve: (row) => row.limitValue }),
      limitUnit: t.field({ type: ClockUnitEnum, nullable: true, resolve: (row) => row.limitUnit }),
      standards: t.field({ type: [StandardRowRef], resolve: standardsOf }),
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

function classLabel({ kind, classCode, className }: IncidentCategory): Label {
  return categoryClasses[`${kind}-${classCode}`] ?? { zh: className, en: className };
}

function matches(row: IncidentCategory, search: string): boolean {
  const { zh, en } = classLabel(row);
  return [row.code, row.nameZh, row.nameEn, zh, en].some((text) => text.toLowerCase().includes(search));
}
