/** A matter at a point of the map: its cell says where it lies, the lowest staffed grid centre takes it. */
import { DomainError } from '#domain/errors.ts';
import type { SignedInContext } from '../../context.ts';
import { standardsOf } from '../../standards.ts';
import { locateOrRefuse, type Point } from '../locate.ts';
import { ownerOfPlace } from '../owner-of-place.ts';
import type { Intake } from './intake.ts';

export interface PointMatter {
  readonly location: Point | undefined;
  readonly categoryCode: string | undefined;
}

export async function intakeAtPoint(
  context: SignedInContext,
  { location, categoryCode }: PointMatter,
): Promise<Intake> {
  if (location === undefined) throw new DomainError('INVALID_INPUT', { field: 'location' });
  const cell = await locateOrRefuse(context, location);
  const category = categoryCode === undefined ? null : await context.loaders.category.load(categoryCode);
  if (category === null) throw new DomainError('UNKNOWN_CATEGORY');
  const { cityCode, countyCode, townCode, villageCode, code: cellCode } = cell;
  const lowest = villageCode || townCode || countyCode || cityCode;
  const [division, ownership] = await Promise.all([
    context.loaders.division.load(lowest),
    ownerOfPlace(context.em, cell),
  ]);
  return {
    ...ownership,
    place: { cityCode, countyCode, townCode, villageCode, cellCode, ...location },
    category: { code: category.code, limit: standardsOf(category)[0]?.limit ?? null },
    title: `${category.nameZh} · ${division?.name ?? lowest}`,
  };
}
