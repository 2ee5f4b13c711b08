/** The three rates (三率) of the hotline: computed by who oversees it, kept with both parts and their formula. */
import { DomainError } from '#domain/errors.ts';
import { hotlineIndicatorLabels } from '#domain/indicators/hotline-rates.ts';
import { accessibleBy } from '#database/accessible-by.ts';
import type { IndicatorValue } from '#database/entities/indicator-value.entity.ts';
import { findHotlineRates, recordHotlineRates } from '#database/repositories/hotline-rates.ts';
import { builder } from '../builder.ts';
import { signedIn, type SignedInContext } from '../context.ts';
import { LabelRef, UnitRef } from './refs.ts';

const HotlineRateRef = builder.objectRef<IndicatorValue>('HotlineRate');

export function registerHotlineRates(): void {
  HotlineRateRef.implement({
    fields: (t) => ({
      label: t.field({ type: LabelRef, resolve: ({ indicator }) => hotlineIndicatorLabels[indicator] }),
      indicator: t.exposeString('indicator', { description: '`response`, `solution` or `satisfaction`.' }),
      unit: t.field({
        type: UnitRef,
        nullable: true,
        description: 'Who answered for the orders; null: all units together.',
        resolve: ({ unitId }, _args, { loaders }) => (unitId ? loaders.unit.load(unitId) : null),
      }),
      formula: t.exposeString('formula'),
      from: t.field({ type: 'DateTime', resolve: (rate) => rate.from }),
      to: t.field({ type: 'DateTime', resolve: (rate) => rate.to }),
      numerator: t.exposeInt('numerator'),
      denominator: t.exposeInt('denominator', { description: 'Nought where nothing was to be judged: no rate.' }),
      computedAt: t.field({ type: 'DateTime', resolve: (rate) => rate.computedAt }),
    }),
  });
  builder.queryField('hotlineRates', (t) =>
    t.field({
      type: [HotlineRateRef],
      description: 'What the caller computed before, latest first. Supervisors only.',
      resolve: async (_root, _args, context) => {
        const { em, viewer } = overseeing(signedIn(context));
        return [...(await findHotlineRates(em, viewer.userId))];
      },
    }),
  );
  builder.mutationField('computeHotlineRates', (t) =>
    t.field({
      type: [HotlineRateRef],
      description: 'Over the orders visible to the caller that ended in the period. Supervisors only.',
      args: {
        from: t.arg({ type: 'DateTime', required: true }),
        to: t.arg({ type: 'DateTime', required: true }),
      },
      resolve: async (_root, { from, to }, context) => {
        const { em, viewer } = overseeing(signedIn(context));
        if (from >= to) throw new DomainError('INVALID_INPUT', { field: 'to' });
        const accessible = accessibleBy(viewer.ability, 'read', 'Case');
        const { jurisdiction, userId } = viewer;
        return [...(await recordHotlineRates(em, { accessible, jurisdiction, userId, from, to, now: new Date() }))];
      },
    }),
  );
}

function overseeing(context: SignedInContext): SignedInContext {
  if (!context.viewer.holdings.some(({ post }) => post === 'supervisor')) throw new DomainError('NOT_YOUR_POST');
  return context;
}
