/** Units that a citizen may name in a form, of the city his matter lies in: names alone, and not all of them at once. */
import type { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { findUnits } from '#database/repositories/find-units.ts';
import type { ApiContext } from '../../context.ts';
import { takeFrom } from './limits.ts';
import { jurisdictionAt } from './submit-matter.ts';

const MOST = 20;

export async function publicUnits(
  context: ApiContext,
  { divisionCode, search }: { readonly divisionCode: string; readonly search: string },
): Promise<readonly OrgUnit[]> {
  const { resources, address } = context;
  await takeFrom(resources, address, 'search');
  if (search.trim() === '') return [];
  const jurisdiction = await jurisdictionAt(context, divisionCode);
  return findUnits(resources.orm.em.fork(), { jurisdiction, search: search.trim(), limit: MOST }, new Date());
}
