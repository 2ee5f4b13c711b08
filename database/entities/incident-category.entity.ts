/** A category of incident with its default time limit: value and unit, never a guess from the number. */
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ClockUnit, Limit } from '#domain/clock/types.ts';
import type { Label } from '#domain/labels.ts';

/** A further condition of filing (立案条件) of the same category, with a limit of its own. */
export interface FurtherStandard {
  readonly code: string;
  readonly label: Label;
  readonly limit: Limit;
}

export const IncidentCategory = defineEntity({
  name: 'IncidentCategory',
  tableName: 'incident_category',
  properties: {
    jurisdiction: p.text().primary(),
    code: p.text().primary(),
    /** component 部件 or event 事件. */
    kind: p.text(),
    classCode: p.text(),
    className: p.text(),
    subclassCode: p.text(),
    nameZh: p.text(),
    nameEn: p.text(),
    /** Both null when the source gives every record a target of its own (311 imports). */
    limitValue: p.double().runtimeType('number').$type<number>().nullable(),
    limitUnit: p.text().$type<ClockUnit>().nullable(),
    /** Rows of the filing and closing standards after the first, which has the limit above. */
    furtherStandards: p.json().$type<readonly FurtherStandard[]>().nullable(),
  },
});
export type IncidentCategory = InferEntity<typeof IncidentCategory>;
