import type { FurtherStandard, IncidentCategory } from '#database/entities/incident-category.entity.ts';

/** A row of the filing and closing standards (立案结案标准) with the limit it sets. */
export type Standard = FurtherStandard;

/** The first row has the category's own limit. A category without one has no standard to file by. */
export function standardsOf(category: IncidentCategory): Standard[] {
  const { limitValue, limitUnit, furtherStandards } = category;
  if (typeof limitValue !== 'number' || !limitUnit) return [];
  return [
    {
      code: category.code,
      label: { zh: `${category.nameZh}立案结案标准`, en: `Filing and closing standard: ${category.nameEn}` },
      limit: { value: limitValue, unit: limitUnit },
    },
    ...(furtherStandards ?? []),
  ];
}
