/** The PostgreSQL channel that tells every API process which case has changed, and for whom that matters. */
import type { CaseState } from '#domain/case/state.ts';
import type { CaseId } from '#domain/ids.ts';

export const CHANGE_CHANNEL = 'gridcase_changes';

/** PostgreSQL refuses payloads of 8,000 bytes and more. */
const MAX_PAYLOAD_BYTES = 7_900;

/** Enough for a listener to tell, without a query, whether its user may see the case. */
export interface CaseChange {
  readonly caseId: CaseId;
  readonly number: string;
  readonly jurisdiction: string;
  readonly cityCode: string;
  readonly countyCode: string;
  readonly townCode: string;
  readonly villageCode: string;
  readonly unitIds: readonly string[];
  readonly reporterIds: readonly string[];
  readonly deniedUnitIds: readonly string[];
  readonly deniedUserIds: readonly string[];
}

/** Something was told to people beside any case: a delegation. */
export interface PeopleTold {
  readonly toldUserIds: readonly string[];
}

export const toldPayload = (toldUserIds: readonly string[]): string =>
  JSON.stringify({ toldUserIds } satisfies PeopleTold);

/** A case with hundreds of reporters does not fit: then its id alone is told and the listener reads the rest. */
export function changePayload(state: CaseState): string {
  const { cityCode, countyCode, townCode, villageCode } = state.place;
  const change: CaseChange = {
    caseId: state.caseId,
    number: state.number,
    jurisdiction: state.jurisdiction,
    cityCode,
    countyCode,
    townCode,
    villageCode,
    unitIds: state.involvedUnits.map(({ id }) => id),
    reporterIds: state.reporters,
    deniedUnitIds: state.denied?.unitIds ?? [],
    deniedUserIds: state.denied?.userIds ?? [],
  };
  const payload = JSON.stringify(change);
  return Buffer.byteLength(payload) <= MAX_PAYLOAD_BYTES ? payload : JSON.stringify({ caseId: state.caseId });
}
