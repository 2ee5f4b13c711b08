/** The caller: account, posts, rules for the browser, what waits. */
import { packAbility } from '#domain/authz/ability.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { jurisdictionOf } from '../kernel-context.ts';
import { LanguageEnum } from './enums.ts';
import { HoldingRef, JurisdictionRef, MeRef, UserRef } from './refs.ts';

export function registerMe(): void {
  MeRef.implement({
    fields: (t) => ({
      user: t.field({
        type: UserRef,
        resolve: ({ userId, username, displayName }) => ({ id: userId, username, displayName }),
      }),
      jurisdiction: t.field({
        type: JurisdictionRef,
        resolve: (viewer, _args, { resources }) => jurisdictionOf(resources, viewer.jurisdiction),
      }),
      holdings: t.field({
        type: [HoldingRef],
        description: 'Posts in units that exist; those of their predecessors come with them and are not listed.',
        resolve: (viewer) =>
          viewer.holdings
            .filter(({ inherited }) => inherited !== true)
            .map(({ post, unit, onBehalfOf }) => ({
              post,
              unitId: unit.id,
              ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
            })),
      }),
      rules: t.field({
        type: 'JSON',
        description: 'Packed CASL rules for the same checks in the browser.',
        resolve: (viewer) => packAbility(viewer.ability),
      }),
    }),
  });
  builder.queryField('me', (t) =>
    t.field({
      type: MeRef,
      nullable: true,
      skipTypeScopes: true,
      resolve: (_root, _args, { viewer }) => viewer,
    }),
  );
  builder.mutationField('setLanguage', (t) =>
    t.field({
      type: MeRef,
      args: { language: t.arg({ type: LanguageEnum, required: true }) },
      resolve: async (_root, { language }, context) => {
        const { resources, viewer } = signedIn(context);
        await resources.orm.em.fork().nativeUpdate(AppUser, { id: viewer.userId }, { language });
        return viewer;
      },
    }),
  );
}
