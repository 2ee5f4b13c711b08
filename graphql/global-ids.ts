/** Ids on the wire are Relay global ids, `base64(Type:key)`; a key that cannot exist never reaches the database. */
import { DomainError } from '#domain/errors.ts';
import type { AttachmentId, CaseId, SubmissionId, UnitId, UserId, WorkItemId } from '#domain/ids.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const workItemKey = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,9}$/i;

interface Keys {
  readonly Case: CaseId;
  readonly WorkItem: WorkItemId;
  readonly User: UserId;
  readonly Unit: UnitId;
  readonly Attachment: AttachmentId;
  readonly Submission: SubmissionId;
  readonly Notice: string;
  readonly Delegation: string;
  readonly Document: string;
  readonly Licence: string;
}
export type NodeType = keyof Keys;

export function isKey(type: string, key: string): boolean {
  return (type === 'WorkItem' ? workItemKey : uuid).test(key);
}

export function toGlobalId(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64');
}

/** The key behind a global id of the type asked for; anything else is invalid input. */
export function keyOf<Type extends NodeType>(globalId: string, type: Type): Keys[Type] {
  const key = keyIn(globalId, type);
  if (key === null) throw new DomainError('INVALID_INPUT', { expected: type });
  return key;
}

/** Null where the text is no global id of the type. */
export function keyIn<Type extends NodeType>(globalId: string, type: Type): Keys[Type] | null {
  const [found, ...rest] = Buffer.from(globalId, 'base64').toString().split(':');
  const key = rest.join(':');
  // The pattern is the proof that it is a key of this kind.
  return found === type && isKey(type, key) ? (key.toLowerCase() as Keys[Type]) : null;
}

export function optionalKeyOf<Type extends NodeType>(
  globalId: string | null | undefined,
  type: Type,
): Keys[Type] | undefined {
  return globalId === null || globalId === undefined ? undefined : keyOf(globalId, type);
}
