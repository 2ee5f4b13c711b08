/** Branded identifiers: a unit id can never be passed where a case id is meant. All are strings on the wire. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type CaseId = Branded<'CaseId'>;
export type UnitId = Branded<'UnitId'>;
export type UserId = Branded<'UserId'>;
export type WorkItemId = Branded<'WorkItemId'>;
export type SubmissionId = Branded<'SubmissionId'>;
export type AttachmentId = Branded<'AttachmentId'>;
/** Client-made uuid that makes a command idempotent. */
export type RequestId = Branded<'RequestId'>;

/** Milliseconds since 1970-01-01T00:00Z. The kernel knows no other instant. */
export type Instant = number;
/** Local calendar date `YYYY-MM-DD` in the time zone of the working calendar at hand. */
export type LocalDate = string;

/** Who hands in without an account: the citizen whose matter it is, and the engine for forms that nobody filled in. */
export const NOBODY = '00000000-0000-0000-0000-000000000000' as UserId;

/** Work items are numbered within their case: `<caseId>.<n>`. */
export function workItemIdOf(caseId: CaseId, serial: number): WorkItemId {
  return `${caseId}.${serial}` as WorkItemId;
}
