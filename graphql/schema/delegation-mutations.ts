/** Delegating posts and taking them back. Every attempt is audited, refused ones too. */
import { z } from 'zod';
import { DomainError } from '#domain/errors.ts';
import type { RequestId } from '#domain/ids.ts';
import { type Post, posts } from '#domain/organisation.ts';
import type { Delegation } from '#database/entities/delegation.entity.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import type { SignedInContext } from '../context.ts';
import { keyOf, optionalKeyOf } from '../global-ids.ts';
import { makeDelegations, revokeDelegation } from '../services/delegate.ts';
import { refused } from '../services/outcome.ts';
import { DelegationRef } from './delegation.ts';
import { RefusedRef } from './refs.ts';
import type { RefusedShape } from './refs.ts';

interface DelegatedShape {
  readonly kind: 'delegated';
  readonly delegations: readonly Delegation[];
}

const DelegatedRef = builder.objectRef<DelegatedShape>('Delegated');
const DelegationResultRef = builder.unionType('DelegationResult', {
  types: [DelegatedRef, RefusedRef],
  resolveType: (outcome) => (outcome.kind === 'delegated' ? DelegatedRef : RefusedRef),
});

const DelegateInput = builder.inputType('DelegateInput', {
  fields: (t) => ({
    fromUserId: t.id({ required: true }),
    toUserId: t.id({ required: true }),
    unitId: t.id(),
    post: t.string({ description: 'With unitId; left out, all posts of the person are delegated.' }),
    validFrom: t.field({ type: 'DateTime', required: true }),
    validTo: t.field({ type: 'DateTime', required: true }),
    reason: t.string({ validate: z.string().max(200) }),
    requestId: t.string({ required: true, validate: z.string().regex(/^[\w-]{8,64}$/) }),
  }),
});

export function registerDelegationMutations(): void {
  DelegatedRef.implement({
    fields: (t) => ({
      delegations: t.field({ type: [DelegationRef], resolve: (outcome) => [...outcome.delegations] }),
    }),
  });
  builder.mutationFields((t) => ({
    delegate: t.field({
      type: DelegationResultRef,
      args: { input: t.arg({ type: DelegateInput, required: true }) },
      resolve: (_root, { input }, context) => {
        const known = signedIn(context);
        return audited(known, 'delegate', `request:${input.requestId}`, async () =>
          makeDelegations(known, {
            fromUserId: keyOf(input.fromUserId, 'User'),
            toUserId: keyOf(input.toUserId, 'User'),
            unitId: optionalKeyOf(input.unitId, 'Unit'),
            post: postOf(input.post),
            validFrom: input.validFrom,
            validTo: input.validTo,
            reason: input.reason ?? '',
            requestId: input.requestId as RequestId,
          }),
        );
      },
    }),
    revokeDelegation: t.field({
      type: DelegationResultRef,
      args: { id: t.arg.id({ required: true }) },
      resolve: (_root, { id }, context) => {
        const known = signedIn(context);
        const key = keyOf(id, 'Delegation');
        return audited(known, 'revokeDelegation', `delegation:${key}`, async () => revokeDelegation(known, key));
      },
    }),
  }));
}

async function audited(
  { resources: { audit }, viewer: { userId } }: SignedInContext,
  action: string,
  subject: string,
  useCase: () => Promise<readonly Delegation[]>,
): Promise<DelegatedShape | RefusedShape> {
  try {
    const delegations = await useCase();
    for (const { id } of delegations) {
      await audit.record({ userId, action, subject: `delegation:${id}`, outcome: 'done' });
    }
    return { kind: 'delegated', delegations };
  } catch (error) {
    const isRefusal = error instanceof DomainError;
    await audit.record({
      userId,
      action,
      subject,
      ...(isRefusal ? { outcome: 'refused', code: error.code } : { outcome: 'failed' }),
    });
    if (isRefusal) return refused(error.code);
    throw error;
  }
}

function postOf(name: string | null | undefined): Post | undefined {
  if (name === null || name === undefined) return undefined;
  if (!Object.hasOwn(posts, name)) throw new DomainError('INVALID_INPUT', { field: 'post' });
  return name as Post;
}
