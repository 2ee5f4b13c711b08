/** The caller's permissions on one case row, by the same rules that filter lists. */
import { can } from '#domain/authz/ability.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { Viewer } from './viewer.ts';

type CaseColumns = Pick<
  CaseFile,
  'jurisdiction' | 'cityCode' | 'countyCode' | 'townCode' | 'villageCode' | 'unitIds' | 'reporterIds'
>;

export function canReadCase(viewer: Viewer | null, row: CaseColumns): boolean {
  return viewer !== null && can(viewer.ability, 'read', 'Case', row);
}

export function canReadPersonal(
  viewer: Viewer,
  row: Pick<CaseFile, 'jurisdiction' | 'ownerUnitId' | 'assignedUnitId' | 'kernel'>,
) {
  return can(viewer.ability, 'readPersonal', 'PersonalData', {
    jurisdiction: row.jurisdiction,
    ownerUnitId: row.ownerUnitId,
    handlingUnitIds: [row.assignedUnitId ?? [], (row.kernel.parties ?? []).map(({ unit }) => unit.id)].flat(),
  });
}
