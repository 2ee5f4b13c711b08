/**
 * Ids derived from the source, so that a second run meets what the first one made: the same row is the same case, the
 * same department the same unit.
 */
import { namedUuid } from '#graphql/services/named-uuid.ts';
import type { CaseId, RequestId, SubmissionId, UnitId } from '#domain/ids.ts';

export const caseIdOf = (jurisdiction: string, sourceId: string): CaseId =>
  namedUuid<CaseId>(`311:${jurisdiction}:case:${sourceId}`);
export const requestIdOf = (jurisdiction: string, sourceId: string): RequestId =>
  namedUuid<RequestId>(`311:${jurisdiction}:request:${sourceId}`);
export const submissionIdOf = (jurisdiction: string, sourceId: string): SubmissionId =>
  namedUuid<SubmissionId>(`311:${jurisdiction}:submission:${sourceId}`);
export const unitIdOf = (jurisdiction: string, code: string): UnitId =>
  namedUuid<UnitId>(`311:${jurisdiction}:unit:${code}`);
