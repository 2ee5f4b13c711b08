import type { Limit } from '#domain/clock/types.ts';
import type { Label } from '#domain/labels.ts';
import type { IncidentCategory } from '#database/entities/incident-category.entity.ts';

/** A row of the filing and closing standards (立案结案标准) with the limit it sets. */
export interface Standard {
  readonly code: string;
  readonly label: Label;
  readonly limit: Limit;
}

/** The source has one row a category: its own limit. A category without one has no standard to file by. */
export function standardsOf(category: IncidentCategory): Standard[] {
  const { limitValue, limitUnit } = category;
  if (typeof limitValue !== 'number' || !limitUnit) return [];
  return [
    {
      code: category.code,
      label: { zh: `${category.nameZh}立案结案标准`, en: `Filing and closing standard: ${category.nameEn}` },
      limit: { value: limitValue, unit: limitUnit },
    },
  ];
}
