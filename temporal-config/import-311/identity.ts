/**
 * Ids derived from the source, so that a second run meets what the first one made: the same row is the same case, the
 * same department the same unit.
 */
import { createHash } from 'node:crypto';
import type { CaseId, RequestId, SubmissionId, UnitId } from '#domain/ids.ts';

/** A version-8 uuid (RFC 9562: own construction) of a name. */
function namedUuid(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const caseIdOf = (jurisdiction: string, sourceId: string): CaseId =>
  namedUuid(`311:${jurisdiction}:case:${sourceId}`) as CaseId;
export const requestIdOf = (jurisdiction: string, sourceId: string): RequestId =>
  namedUuid(`311:${jurisdiction}:request:${sourceId}`) as RequestId;
export const submissionIdOf = (jurisdiction: string, sourceId: string): SubmissionId =>
  namedUuid(`311:${jurisdiction}:submission:${sourceId}`) as SubmissionId;
export const unitIdOf = (jurisdiction: string, code: string): UnitId =>
  namedUuid(`311:${jurisdiction}:unit:${code}`) as UnitId;
