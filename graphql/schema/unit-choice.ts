/** Units of the caller's jurisdiction, for forms that name one. Who works there is not told. */
import { z } from 'zod';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { findUnits } from '#database/repositories/find-units.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { keyOf } from '../global-ids.ts';
import { UnitRef } from './refs.ts';

const MOST_CHOICES = 20;

export function registerUnitChoice(): void {
  builder.queryField('unitChoices', (t) =>
    t.field({
      type: [UnitRef],
      description: 'At most 20, the highest level first. With `ids`: those very units, also when they exist no more.',
      complexity: { field: 1, multiplier: MOST_CHOICES },
      args: {
        search: t.arg.string({ validate: z.string().max(100) }),
        ids: t.arg.idList({ validate: z.array(z.string()).max(MOST_CHOICES) }),
      },
      resolve: (_root, { search, ids }, context) => {
        const { em, viewer } = signedIn(context);
        const { jurisdiction } = viewer;
        if (ids) return em.find(OrgUnit, { jurisdiction, id: { $in: ids.map((id) => keyOf(id, 'Unit')) } });
        return findUnits(em, { jurisdiction, search: search ?? '', limit: MOST_CHOICES }, new Date());
      },
    }),
  );
}
