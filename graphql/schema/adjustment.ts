/** Pending requests to move a clock: extension and suspension. */
import type { Label } from '#domain/labels.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { builder } from '../builder.ts';
import { processOf } from '../process-of.ts';
import { LabelRef, UserRef } from './refs.ts';

interface AdjustmentShape {
  readonly kind: string;
  readonly label: Label;
  readonly until: Date | null;
  readonly requestedBy: string;
}

export const AdjustmentRef = builder.objectRef<AdjustmentShape>('Adjustment');

export function registerAdjustment(): void {
  AdjustmentRef.implement({
    fields: (t) => ({
      kind: t.exposeString('kind'),
      label: t.field({ type: LabelRef, resolve: (adjustment) => adjustment.label }),
      until: t.field({ type: 'DateTime', nullable: true, resolve: (adjustment) => adjustment.until }),
      requestedBy: t.field({
        type: UserRef,
        nullable: true,
        resolve: (adjustment, _args, { loaders }) => loaders.user.load(adjustment.requestedBy),
      }),
    }),
  });
}

export function adjustmentsOf(row: CaseFile): AdjustmentShape[] {
  const definition = processOf(row);
  return row.kernel.adjustments.map(({ kind, until, requestedBy }) => ({
    kind,
    label: definition.adjustments[kind]?.label ?? { zh: kind, en: kind },
    until: until === null ? null : new Date(until),
    requestedBy,
  }));
}
