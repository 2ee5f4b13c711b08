/** Whom a report names as accused: read from the form as it was handed in, since stored it is sealed. */
import type { Denied } from '#domain/case/state.ts';
import type { UnitId } from '#domain/ids.ts';
import { isKey, keyOf } from '../../global-ids.ts';

/** The one field by which a registration form names the unit to keep the case from (信访工作条例 §30). */
const ACCUSED_UNIT = 'accusedUnit';

export function accusedIn(form: unknown): Denied | undefined {
  const named = typeof form === 'object' && form !== null ? (form as Record<string, unknown>)[ACCUSED_UNIT] : undefined;
  if (typeof named !== 'string' || named === '') return undefined;
  const unitId = isKey('Unit', named) ? named : keyOf(named, 'Unit');
  return { unitIds: [unitId as UnitId], userIds: [] };
}
