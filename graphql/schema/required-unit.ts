import { DomainError } from '#domain/errors.ts';
import type { OrgUnit } from '#database/entities/org-unit.entity.ts';
import type { ApiContext } from '../context.ts';

/** Units are ended, never deleted: one that is referred to is there. */
export async function requiredUnit({ loaders }: ApiContext, id: string): Promise<OrgUnit> {
  const unit = await loaders.unit.load(id);
  if (unit === null) throw new DomainError('NOT_FOUND', { unit: id });
  return unit;
}
