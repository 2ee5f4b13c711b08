/** Proves that the stored events of a case are those that were committed: all of them, in order, unchanged. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActorStamp, CaseEvent as KernelEvent } from '#domain/case/events.ts';
import type { CaseId } from '#domain/ids.ts';
import { CaseEvent } from '../entities/case-event.entity.ts';
import { CaseFile } from '../entities/case-file.entity.ts';
import { canonicalEvent, chainHash, GENESIS_HASH } from './event-chain.ts';

export type ChainVerdict =
  | { readonly intact: true; readonly events: number }
  | {
      readonly intact: false;
      /** First sequence number that is not as committed. */
      readonly seq: number;
      readonly fault: 'missing' | 'changed' | 'notLinked' | 'headDiffers';
    };

export async function verifyChain(em: EntityManager, caseId: CaseId): Promise<ChainVerdict> {
  const [file, events] = await Promise.all([
    em.findOneOrFail(CaseFile, caseId, { fields: ['seq', 'headHash'], disableIdentityMap: true }),
    em.find(CaseEvent, { caseId }, { orderBy: { seq: 'asc' }, disableIdentityMap: true }),
  ]);
  let previous = GENESIS_HASH;
  for (let seq = 1; seq <= Math.max(file.seq, events.length); seq++) {
    const event = events[seq - 1];
    if (event?.seq !== seq) return { intact: false, seq, fault: 'missing' };
    if (event.previousHash !== previous) return { intact: false, seq, fault: 'notLinked' };
    previous = chainHash(previous, canonicalEvent(caseId, asKernelEvent(event)));
    if (event.hash !== previous) return { intact: false, seq, fault: 'changed' };
  }
  if (file.headHash !== previous) return { intact: false, seq: file.seq, fault: 'headDiffers' };
  return { intact: true, events: events.length };
}

/** The row as the kernel wrote it. */
export function asKernelEvent(row: CaseEvent): KernelEvent {
  const { seq, type, data, at, requestId, digest } = row;
  return { seq, type, data, at: at.getTime(), actor: actorOf(row), requestId, digest } as KernelEvent;
}

function actorOf({ actorUserId, actorUnitId, actorPost, actorOnBehalfOf, engineReason }: CaseEvent): ActorStamp {
  if (actorUserId && actorUnitId && actorPost) {
    const person = { kind: 'person', userId: actorUserId, unitId: actorUnitId, post: actorPost } as const;
    return actorOnBehalfOf ? { ...person, onBehalfOf: actorOnBehalfOf } : person;
  }
  return engineReason ? { kind: 'engine', reason: engineReason } : { kind: 'party' };
}
