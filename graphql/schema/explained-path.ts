/** The people's side of an explanation: who held the case, by which rule it went where, and its ladders. */
import { posts } from '#domain/organisation.ts';
import type { Holder, HoldingPeriod, RoutingStep, RungPosition } from '#domain/explanation/types.ts';
import { builder } from '../builder.ts';
import { LabelRef, UnitRef, UserRef } from './refs.ts';
import { requiredUnit } from './required-unit.ts';

export const ExplainedHoldingRef = builder.objectRef<HoldingPeriod>('ExplainedHolding');
export const ExplainedRoutingRef = builder.objectRef<RoutingStep>('ExplainedRouting');
export const ExplainedRungRef = builder.objectRef<RungPosition>('ExplainedRung');
const ExplainedHolderRef = builder.objectRef<Holder>('ExplainedHolder');
const date = (instant: number | null): Date | null => (instant === null ? null : new Date(instant));

export function registerExplainedPath(): void {
  registerHolding();
  registerRouting();
  ExplainedRungRef.implement({
    fields: (t) => ({
      clock: t.exposeString('clock'),
      clockLabel: t.field({ type: LabelRef, resolve: ({ clockLabel }) => clockLabel }),
      key: t.exposeString('key'),
      effect: t.exposeString('effect'),
      text: t.field({ type: LabelRef, resolve: ({ text }) => text }),
      status: t.exposeString('status'),
      at: t.field({ type: 'DateTime', nullable: true, resolve: ({ at }) => date(at) }),
      seq: t.exposeInt('seq', { nullable: true }),
    }),
  });
}

function registerHolding(): void {
  ExplainedHolderRef.implement({
    fields: (t) => ({
      unit: t.field({ type: UnitRef, resolve: ({ unit }, _args, context) => requiredUnit(context, unit.id) }),
      post: t.exposeString('post'),
      postLabel: t.field({ type: LabelRef, resolve: ({ post }) => posts[post] }),
      claimedBy: t.field({
        type: UserRef,
        nullable: true,
        resolve: ({ claimedBy }, _args, { loaders }) => (claimedBy === null ? null : loaders.user.load(claimedBy)),
      }),
      onBehalfOf: t.field({
        type: UserRef,
        nullable: true,
        resolve: ({ onBehalfOf }, _args, { loaders }) => (onBehalfOf === null ? null : loaders.user.load(onBehalfOf)),
      }),
    }),
  });
  ExplainedHoldingRef.implement({
    fields: (t) => ({
      seq: t.exposeInt('seq'),
      from: t.field({ type: 'DateTime', resolve: ({ from }) => new Date(from) }),
      to: t.field({ type: 'DateTime', nullable: true, resolve: ({ to }) => date(to) }),
      state: t.exposeString('state'),
      stateLabel: t.field({ type: LabelRef, resolve: ({ stateLabel }) => stateLabel }),
      suspended: t.exposeBoolean('isSuspended'),
      holders: t.field({ type: [ExplainedHolderRef], resolve: ({ holders }) => holders }),
      workingTime: t.exposeFloat('workingTime', { description: 'Milliseconds inside working periods.' }),
      workingDays: t.exposeInt('workingDays'),
    }),
  });
}

function registerRouting(): void {
  ExplainedRoutingRef.implement({
    fields: (t) => ({
      seq: t.exposeInt('seq'),
      at: t.field({ type: 'DateTime', resolve: ({ at }) => new Date(at) }),
      rule: t.exposeString('rule'),
      text: t.field({ type: LabelRef, resolve: ({ text }) => text }),
      from: t.field({
        type: UnitRef,
        nullable: true,
        resolve: ({ fromUnitId }, _args, context) => (fromUnitId === null ? null : requiredUnit(context, fromUnitId)),
      }),
      to: t.field({
        type: [UnitRef],
        resolve: ({ toUnitIds }, _args, context) => Promise.all(toUnitIds.map((id) => requiredUnit(context, id))),
      }),
      by: t.field({
        type: UserRef,
        nullable: true,
        resolve: ({ byUserId }, _args, { loaders }) => (byUserId === null ? null : loaders.user.load(byUserId)),
      }),
      onBehalfOf: t.field({
        type: UserRef,
        nullable: true,
        resolve: ({ onBehalfOf }, _args, { loaders }) => (onBehalfOf === null ? null : loaders.user.load(onBehalfOf)),
      }),
      reason: t.exposeString('reason', { nullable: true }),
    }),
  });
}
