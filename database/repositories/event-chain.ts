/** The hash chain of a case's events: each hash covers the one before it, so no event can be changed or left out. */
import { createHash } from 'node:crypto';
import type { ActorStamp, CaseEvent } from '#domain/case/events.ts';
import { canonicalJson } from '#domain/case/stable-hash.ts';
import type { CaseId } from '#domain/ids.ts';

/** What the first event of a case follows. */
export const GENESIS_HASH = '';

/** The bytes that are hashed, after the previous hash and a line feed. */
export function canonicalEvent(caseId: CaseId, event: CaseEvent): string {
  const { seq, type, data, at, actor, requestId, digest } = event;
  return canonicalJson({ caseId, seq, type, data, at, actor: actorOf(actor), requestId, digest });
}

export function chainHash(previousHash: string, canonical: string): string {
  return createHash('sha256').update(`${previousHash}\n${canonical}`).digest('hex');
}

/** Only what the table keeps of an actor: the hash must be computable from the row. */
function actorOf(actor: ActorStamp): ActorStamp {
  if (actor.kind === 'engine') return { kind: 'engine', reason: actor.reason };
  if (actor.kind === 'party') return { kind: 'party' };
  const { userId, unitId, post, onBehalfOf } = actor;
  const person = { kind: 'person', userId, unitId, post } as const;
  return onBehalfOf === undefined ? person : { ...person, onBehalfOf };
}
