/** Commits made by the real kernel, for cases of the kernel's own test cast, with ids that fit uuid columns. */
import { createHash } from 'node:crypto';
import type { CaseCommit } from '#domain/case/projection.ts';
import type { CaseId, UnitId, UserId } from '#domain/ids.ts';

/** The uuid that stands for a name of the test cast, e.g. `village`. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
export const unitId = (name: string): UnitId => uuidOf(name) as UnitId;
export const userId = (name: string): UserId => uuidOf(name) as UserId;
export const caseIdOf = (name: string): CaseId => uuidOf(name) as CaseId;

const UUID = /^[0-9a-f]{8}-/;
const ID_KEY =
  /^(?:id|userId|unitId|claimedBy|requestedBy|masterCaseId|submissionId|lastSubmissionId|attachmentId|reporters|handledBy|clockOwners|onBehalfOf)$/;

export function storable(commit: CaseCommit): CaseCommit {
  return replaceIds(commit, false) as CaseCommit;
}

function replaceIds(value: unknown, isId: boolean): unknown {
  if (typeof value === 'string') return isId && !UUID.test(value) ? uuidOf(value) : value;
  if (Array.isArray(value)) return value.map((item) => replaceIds(item, isId));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      replaceIds(inner, isId && typeof inner === 'string' ? true : ID_KEY.test(key)),
    ]),
  );
}
