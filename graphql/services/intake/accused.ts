/** Whom a report names as accused: read from the form as it was handed in, since stored it is sealed. */
import type { Denied } from '#domain/case/state.ts';
import type { UnitId } from '#domain/ids.ts';
import type { SignedInContext } from '../../context.ts';
import { isKey, toGlobalId } from '../../global-ids.ts';
import type { RefusedShape } from '../../schema/refs.ts';
import { fieldProblem } from '../outcome.ts';

/** The one field by which a registration form names the unit to keep the case from (信访工作条例 §30). */
const ACCUSED_UNIT = 'accusedUnit';

type Accused =
  | { readonly ok: true; readonly denied?: Denied }
  | { readonly ok: false; readonly problem: RefusedShape['fields'][number] };

/** A unit of another city could be kept from nothing here: the report would only look protected. */
export async function accusedIn({ loaders, viewer }: SignedInContext, form: unknown): Promise<Accused> {
  const named = typeof form === 'object' && form !== null ? (form as Record<string, unknown>)[ACCUSED_UNIT] : undefined;
  if (typeof named !== 'string' || named === '') return { ok: true };
  const id = unitKeyOf(named);
  const unit = id === null ? null : await loaders.unit.load(id);
  if (unit?.jurisdiction === viewer.jurisdiction) return { ok: true, denied: { unitIds: [unit.id], userIds: [] } };
  const problem = fieldProblem(`/${ACCUSED_UNIT}`, {
    zh: '被检举的单位须是本市的单位，请从列表中选择',
    en: 'The unit accused must be one of this city: choose it from the list',
  });
  return { ok: false, problem };
}

/** Forms keep the bare key; programs may give the id as the API showed it. */
function unitKeyOf(named: string): UnitId | null {
  const key = isKey('Unit', named)
    ? named
    : Buffer.from(named, 'base64')
        .toString()
        .replace(/^Unit:/, '');
  const isOne = key === named || toGlobalId('Unit', key) === named;
  return isOne && isKey('Unit', key) ? (key.toLowerCase() as UnitId) : null;
}
