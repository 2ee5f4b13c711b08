/**
 * Ids derived from the source, so that a second run meets what the first one made: the same row is the same case, the
 * same department the same unit.
 */
import { namedUuid } from '#platform/named-uuid.ts';
import type { CaseId, RequestId, SubmissionId, UnitId } from '#domain/ids.ts';

export const caseIdOf = (jurisdiction: string, sourceId: string): CaseId =>
  namedUuid(`311:${jurisdiction}:case:${sourceId}`) as CaseId;
export const requestIdOf = (jurisdiction: string, sourceId: string): RequestId =>
  namedUuid(`311:${jurisdiction}:request:${sourceId}`) as RequestId;
export const submissionIdOf = (jurisdiction: string, sourceId: string): SubmissionId =>
  namedUuid(`311:${jurisdiction}:submission:${sourceId}`) as SubmissionId;
export const unitIdOf = (jurisdiction: string, code: string): UnitId =>
  namedUuid(`311:${jurisdiction}:unit:${code}`) as UnitId;
