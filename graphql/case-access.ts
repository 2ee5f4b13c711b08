/** The caller's permissions on one case row, by the same rules that filter lists. */
import { can } from '#domain/authz/ability.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import type { Viewer } from './viewer.ts';

type CaseColumns = Pick<
  CaseFile,
  | 'jurisdiction'
  | 'cityCode'
  | 'countyCode'
  | 'townCode'
  | 'villageCode'
  | 'unitIds'
  | 'reporterIds'
  | 'deniedUnitIds'
  | 'deniedUserIds'
>;

export function canReadCase(viewer: Viewer | null, row: CaseColumns): boolean {
  if (viewer === null) return false;
  const { jurisdiction, cityCode, countyCode, townCode, villageCode, unitIds, reporterIds } = row;
  const { deniedUnitIds, deniedUserIds } = row;
  // These columns alone: the check copies what it is given, and a row's kernel would be parsed for nothing.
  const place = { jurisdiction, cityCode, countyCode, townCode, villageCode };
  const columns = { ...place, unitIds, reporterIds, deniedUnitIds, deniedUserIds };
  return can(viewer.ability, 'read', 'Case', columns);
}

export function canReadPersonal(
  viewer: Viewer,
  row: Pick<CaseFile, 'jurisdiction' | 'ownerUnitId' | 'assignedUnitId' | 'deniedUnitIds' | 'deniedUserIds' | 'kernel'>,
) {
  return can(viewer.ability, 'readPersonal', 'PersonalData', {
    jurisdiction: row.jurisdiction,
    ownerUnitId: row.ownerUnitId,
    deniedUnitIds: row.deniedUnitIds,
    deniedUserIds: row.deniedUserIds,
    handlingUnitIds: [row.assignedUnitId ?? [], (row.kernel.parties ?? []).map(({ unit }) => unit.id)].flat(),
  });
}
