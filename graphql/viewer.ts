/** The person who calls: account, posts held now and the ability made of them. */
import type { AppAbility } from '#domain/authz/ability.ts';
import type { HeldPost } from '#domain/authz/subjects.ts';
import { NOBODY, type UserId } from '#domain/ids.ts';
import type { Actor } from '#domain/organisation.ts';

export interface Viewer {
  readonly userId: UserId;
  readonly username: string;
  readonly displayName: string;
  readonly jurisdiction: string;
  readonly holdings: readonly HeldPost[];
  readonly ability: AppAbility;
}

export function actorOf(viewer: Viewer): Exclude<Actor, { kind: 'engine' }> {
  if (viewer.userId === NOBODY) return { kind: 'party' };
  return {
    kind: 'person',
    userId: viewer.userId,
    // The kernel's unit reference and nothing more: it is stored with events.
    holdings: viewer.holdings.map(({ unit: { id, level, kind }, post, onBehalfOf, sharesClaimsOf }) => ({
      post,
      unit: { id, level, kind },
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      ...(sharesClaimsOf !== undefined && { sharesClaimsOf }),
    })),
  };
}

/** A citizen without an account is nobody in the audit trail. */
export function auditedAs({ userId }: Viewer): UserId | null {
  return userId === NOBODY ? null : userId;
}
