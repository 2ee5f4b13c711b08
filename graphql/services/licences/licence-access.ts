/** A row of the register as permissions see it, and its holder for those who may know him. */
import { can } from '#domain/authz/ability.ts';
import { partyOf } from '#domain/documents/party-name.ts';
import type { Licence } from '#database/entities/licence.entity.ts';
import { decryptPersonal } from '#platform/personal-data.ts';
import type { ApiContext } from '../../context.ts';

export interface ShownHolder {
  readonly name: string;
  readonly code: string;
  readonly masked: boolean;
}

export function holderOf({ viewer, resources }: ApiContext, row: Licence): ShownHolder {
  const { jurisdiction, cityCode, countyCode, townCode, villageCode, issuerUnitId } = row;
  const columns = { jurisdiction, cityCode, countyCode, townCode, villageCode, issuerUnitId };
  if (viewer === null || !can(viewer.ability, 'readPersonal', 'Licence', columns)) {
    return { name: row.holderNameMasked, code: row.holderCodeMasked, masked: true };
  }
  const { name, code } = partyOf(decryptPersonal(resources.config.keys.personal, row.holder, row.id));
  return { name: name ?? '', code: code ?? '', masked: false };
}
