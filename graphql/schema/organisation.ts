/** Divisions, units, people and the posts they hold. */
import { builder } from '../builder.ts';
import { DomainError } from '#domain/errors.ts';
import { posts } from '#domain/organisation.ts';
import { isKey } from '../global-ids.ts';
import type { Viewer } from '../viewer.ts';
import { LevelEnum } from './enums.ts';
import { DivisionRef, HoldingRef, JurisdictionRef, LabelRef, UnitRef, UserRef } from './refs.ts';

export function registerOrganisation(): void {
  registerDivision();
  builder.node(UserRef, {
    id: { resolve: (user) => user.id },
    loadWithoutCache: async (id, { loaders, viewer }) =>
      ownOnly(viewer, isKey('User', id) ? await loaders.user.load(id) : null),
    fields: (t) => ({
      username: t.exposeString('username'),
      displayName: t.exposeString('displayName'),
    }),
  });
  builder.node(UnitRef, {
    id: { resolve: (unit) => unit.id },
    loadWithoutCache: async (id, { loaders, viewer }) =>
      ownOnly(viewer, isKey('Unit', id) ? await loaders.unit.load(id) : null),
    fields: (t) => ({
      name: t.field({ type: LabelRef, resolve: (unit) => ({ zh: unit.nameZh, en: unit.nameEn }) }),
      level: t.field({ type: LevelEnum, resolve: (unit) => unit.level }),
      kind: t.exposeString('kind'),
      division: t.field({
        type: DivisionRef,
        nullable: true,
        resolve: (unit, _args, { loaders }) => (unit.divisionCode ? loaders.division.load(unit.divisionCode) : null),
      }),
      superior: t.field({
        type: UnitRef,
        nullable: true,
        resolve: (unit, _args, { loaders }) => (unit.superiorId ? loaders.unit.load(unit.superiorId) : null),
      }),
    }),
  });
  HoldingRef.implement({
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        resolve: async (holding, _args, { loaders }) => {
          const unit = await loaders.unit.load(holding.unitId);
          if (unit === null) throw new DomainError('NOT_FOUND');
          return unit;
        },
      }),
      post: t.exposeString('post'),
      postLabel: t.field({ type: LabelRef, resolve: (holding) => posts[holding.post] }),
      onBehalfOf: t.field({
        type: UserRef,
        nullable: true,
        description: 'The holder of the post, when the caller stands in for him.',
        resolve: ({ onBehalfOf }, _args, { loaders }) => (onBehalfOf ? loaders.user.load(onBehalfOf) : null),
      }),
    }),
  });
  JurisdictionRef.implement({
    fields: (t) => ({
      code: t.exposeString('code'),
      name: t.field({ type: LabelRef, resolve: (row) => ({ zh: row.nameZh, en: row.nameEn }) }),
      timeZone: t.exposeString('timeZone'),
      center: t.floatList({ resolve: (row) => [row.centerLongitude, row.centerLatitude] }),
    }),
  });
}

function registerDivision(): void {
  DivisionRef.implement({
    fields: (t) => ({
      code: t.exposeString('code'),
      name: t.exposeString('name'),
      label: t.field({ type: LabelRef, resolve: (row) => ({ zh: row.name, en: row.nameEn || row.name }) }),
      level: t.exposeString('level'),
      parent: t.field({
        type: DivisionRef,
        nullable: true,
        resolve: (row, _args, { loaders }) => (row.parentCode ? loaders.division.load(row.parentCode) : null),
      }),
      children: t.field({
        type: [DivisionRef],
        complexity: { field: 1, multiplier: 30 },
        resolve: (row, _args, { loaders }) => loaders.childDivisions.load(row.code),
      }),
    }),
  });
  builder.queryField('division', (t) =>
    t.field({
      type: DivisionRef,
      nullable: true,
      args: { code: t.arg.string({ required: true }) },
      resolve: async (_root, { code }, { loaders, viewer }) => ownOnly(viewer, await loaders.division.load(code)),
    }),
  );
}

/** Reference rows are not behind the database's fence: another jurisdiction's are not there for the caller. */
function ownOnly<Row extends { readonly jurisdiction: string }>(viewer: Viewer | null, row: Row | null): Row | null {
  return row !== null && row.jurisdiction === viewer?.jurisdiction ? row : null;
}
