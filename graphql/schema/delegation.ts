/** Who stands in for whom, in which post, from when to when. */
import { delegationPolicy } from '#domain/delegation/policy.ts';
import { isInForce } from '#domain/delegation/acting.ts';
import { DomainError } from '#domain/errors.ts';
import { posts } from '#domain/organisation.ts';
import type { Post } from '#domain/organisation.ts';
import type { Delegation } from '#database/entities/delegation.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { findDelegable, findDelegations, unitsInReach } from '#database/repositories/delegation-lists.ts';
import type { HoldingOfPerson } from '#database/repositories/delegation-lists.ts';
import { delegationFact } from '#database/repositories/find-delegations.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import type { SignedInContext } from '../context.ts';
import { keyOf, toGlobalId } from '../global-ids.ts';
import { mayRevoke } from '../services/delegate.ts';
import type { Viewer } from '../viewer.ts';
import { LabelRef, UnitRef, UserRef } from './refs.ts';
import { requiredUnit } from './required-unit.ts';

export const DelegationRef = builder.objectRef<Delegation>('Delegation');
const PostOfPersonRef = builder.objectRef<HoldingOfPerson>('PostOfPerson');

const DelegationStatusEnum = builder.enumType('DelegationStatus', {
  values: ['upcoming', 'inForce', 'over', 'revoked'] as const,
});
const DelegationScopeEnum = builder.enumType('DelegationScope', {
  description: 'Given by the caller, received by him, or of the units he leads or supervises.',
  values: ['given', 'received', 'unit'] as const,
});

export function registerDelegation(): void {
  registerTypes();
  builder.queryFields((t) => ({
    delegations: t.field({
      type: [DelegationRef],
      complexity: { field: 1, multiplier: 40 },
      args: {
        scope: t.arg({ type: DelegationScopeEnum, required: true }),
        past: t.arg.boolean({ defaultValue: false, description: 'Those over or revoked as well.' }),
      },
      resolve: (_root, { scope, past }, context) => {
        const { em, viewer } = signedIn(context);
        const presentAt = past === true ? null : new Date();
        if (scope === 'given') return findDelegations(em, { fromUserId: viewer.userId, presentAt });
        if (scope === 'received') return findDelegations(em, { toUserId: viewer.userId, presentAt });
        return findDelegations(em, { unitIds: arrangedUnits(viewer), presentAt });
      },
    }),
    delegates: t.field({
      type: [PostOfPersonRef],
      description: 'Who may stand in for a post of the unit; a person with several posts comes once for each.',
      complexity: { field: 1, multiplier: 40 },
      args: { unitId: t.arg.id({ required: true }) },
      resolve: (_root, { unitId }, context) => delegatesOf(signedIn(context), unitId),
    }),
    delegablePosts: t.field({
      type: [PostOfPersonRef],
      description:
        'What the caller may delegate: posts he holds or stands in for, and those of units he leads or supervises.',
      complexity: { field: 1, multiplier: 40 },
      resolve: async (_root, _args, context) => {
        const { em, viewer } = signedIn(context);
        const now = new Date();
        const [own, led] = await Promise.all([
          findDelegable(em, { userId: viewer.userId }, now),
          findDelegable(em, { unitIds: arrangedUnits(viewer) }, now),
        ]);
        return [...own, ...stoodInFor(viewer), ...led.filter(({ user }) => user.id !== viewer.userId)];
      },
    }),
  }));
}

function registerTypes(): void {
  DelegationRef.implement({
    fields: (t) => ({
      id: t.id({ resolve: ({ id }) => toGlobalId('Delegation', id) }),
      unit: t.field({ type: UnitRef, resolve: ({ unitId }, _args, context) => requiredUnit(context, unitId) }),
      post: t.exposeString('post'),
      postLabel: t.field({ type: LabelRef, resolve: ({ post }) => posts[post] }),
      from: t.field({ type: UserRef, resolve: (row, _args, context) => userOf(signedIn(context), row.fromUserId) }),
      to: t.field({ type: UserRef, resolve: (row, _args, context) => userOf(signedIn(context), row.toUserId) }),
      validFrom: t.field({ type: 'DateTime', resolve: (row) => row.validFrom }),
      validTo: t.field({ type: 'DateTime', resolve: (row) => row.validTo }),
      reason: t.exposeString('reason'),
      createdBy: t.field({ type: UserRef, resolve: (row, _args, context) => userOf(signedIn(context), row.createdBy) }),
      createdAt: t.field({ type: 'DateTime', resolve: (row) => row.createdAt }),
      status: t.field({ type: DelegationStatusEnum, resolve: (row) => statusOf(row, Date.now()) }),
      mayRevoke: t.boolean({
        resolve: (row, _args, context) =>
          ['upcoming', 'inForce'].includes(statusOf(row, Date.now())) && mayRevoke(signedIn(context).viewer, row),
      }),
    }),
  });
  PostOfPersonRef.implement({
    fields: (t) => ({
      user: t.field({ type: UserRef, resolve: ({ user }) => user }),
      unit: t.field({ type: UnitRef, resolve: ({ holding }, _args, context) => requiredUnit(context, holding.unitId) }),
      post: t.string({ resolve: ({ holding }) => holding.post }),
      postLabel: t.field({ type: LabelRef, resolve: ({ holding }) => posts[holding.post] }),
      onBehalfOf: t.field({
        type: UserRef,
        nullable: true,
        description: 'Whose post it is, when the person only stands in for it.',
        resolve: ({ onBehalfOf }, _args, { loaders }) => (onBehalfOf ? loaders.user.load(onBehalfOf) : null),
      }),
    }),
  });
}

/** Colleagues are named only to those who may arrange something in the unit: its own people. */
async function delegatesOf({ em, viewer }: SignedInContext, unitGlobalId: string): Promise<HoldingOfPerson[]> {
  const id = keyOf(unitGlobalId, 'Unit');
  const unit = await em.findOne(OrgUnit, { id, jurisdiction: viewer.jurisdiction });
  if (unit === null || !viewer.holdings.some((held) => held.unit.id === id)) throw new DomainError('NOT_FOUND');
  const now = new Date();
  const units = await unitsInReach(em, unit, now);
  const found = await findDelegable(em, { unitIds: units.map((row) => row.id) }, now);
  const order = new Map(units.map((row, position) => [row.id, position]));
  return found.toSorted((a, b) => (order.get(a.holding.unitId) ?? 0) - (order.get(b.holding.unitId) ?? 0));
}

/** What is received may be passed on. */
function stoodInFor({ userId: id, username, displayName, holdings }: Viewer): HoldingOfPerson[] {
  const user = { id, username, displayName };
  return holdings.flatMap(({ unit, post, onBehalfOf }) =>
    onBehalfOf === undefined ? [] : [{ holding: { unitId: unit.id, post }, user, onBehalfOf }],
  );
}

function arrangedUnits({ holdings }: Viewer) {
  const arranging: readonly Post[] = delegationPolicy.arrangedBy;
  return [...new Set(holdings.filter(({ post }) => arranging.includes(post)).map(({ unit }) => unit.id))];
}

function statusOf(row: Delegation, now: number): 'upcoming' | 'inForce' | 'over' | 'revoked' {
  if (row.revokedAt) return 'revoked';
  if (isInForce(delegationFact(row), now)) return 'inForce';
  return row.validFrom.getTime() > now ? 'upcoming' : 'over';
}

async function userOf({ loaders }: SignedInContext, id: string) {
  const user = await loaders.user.load(id);
  if (user === null) throw new DomainError('NOT_FOUND');
  return user;
}
