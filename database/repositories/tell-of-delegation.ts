/** Writes what is told of a delegation. The key follows from what it tells, so that nobody is told the same thing twice. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DelegationNotice } from '#domain/delegation/notices.ts';
import { namedUuid } from '#platform/named-uuid.ts';
import type { Delegation } from '../entities/delegation.entity.ts';
import { CHANGE_CHANNEL, toldPayload } from '../change-channel.ts';
import { Notice } from '../entities/notice.entity.ts';

export async function tellOfDelegation(
  em: EntityManager,
  { id, jurisdiction }: Pick<Delegation, 'id' | 'jurisdiction'>,
  notices: readonly DelegationNotice[],
): Promise<void> {
  if (notices.length === 0) return;
  await em.insertMany(
    Notice,
    notices.map(({ kind, userId, at }, ordinal) => ({
      id: namedUuid(`notice:${id}:${kind}:${userId}`),
      jurisdiction,
      delegationId: id,
      ordinal,
      kind,
      recipientUserId: userId,
      createdAt: new Date(at),
    })),
  );
  const told = toldPayload(notices.map(({ userId }) => userId));
  await em.execute('select pg_notify(?, ?)', [CHANGE_CHANNEL, told]);
}
