/** What everybody may ask without an account: which matters can be handed in, and for which area. */
import { z } from 'zod';
import { limitLabel } from '#domain/explanation/words.ts';
import type { Label } from '#domain/labels.ts';
import { departmentTypes, isDepartmentType } from '#database/seeds/departments.ts';
import { Division } from '#database/entities/division.entity.ts';
import type { OrgUnit } from '#database/entities/org-unit.entity.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { findForm } from '#forms/registry.ts';
import { builder } from '../builder.ts';
import { toGlobalId } from '../global-ids.ts';
import { publicUnits } from '../services/public/public-units.ts';
import { type OpenEntry, type OpenMatter, openMatters } from '../services/public/open-matters.ts';
import { LevelEnum } from './enums.ts';
import { FormRef } from './form.ts';
import { DivisionRef, LabelRef } from './refs.ts';

interface PublicLimit {
  readonly label: Label;
  readonly limit: Label;
}

const PublicUnitRef = builder.objectRef<OrgUnit>('PublicUnit');
const PublicLimitRef = builder.objectRef<PublicLimit>('PublicLimit');
const PublicEntryRef = builder.objectRef<OpenEntry>('PublicEntry');
const PublicMatterRef = builder.objectRef<OpenMatter>('PublicMatter');

export function registerPublicMatters(): void {
  registerTypes();
  builder.queryField('publicMatters', (t) =>
    t.field({
      type: [PublicMatterRef],
      description: 'Matters that a citizen can hand in without an account.',
      skipTypeScopes: true,
      complexity: { field: 1, multiplier: 20 },
      args: { process: t.arg.string({ description: 'This one alone' }) },
      resolve: (_root, { process }) =>
        openMatters().filter(({ definition }) => process == null || definition.id === process),
    }),
  );
  PublicUnitRef.implement({
    fields: (t) => ({
      id: t.id({ resolve: ({ id }) => toGlobalId('Unit', id) }),
      name: t.field({ type: LabelRef, resolve: ({ nameZh, nameEn }) => ({ zh: nameZh, en: nameEn }) }),
      level: t.field({ type: LevelEnum, resolve: ({ level }) => level }),
    }),
  });
  builder.queryField('publicUnits', (t) =>
    t.field({
      type: [PublicUnitRef],
      description: 'Units of the city that the division belongs to, by a part of their names: at most 20.',
      skipTypeScopes: true,
      complexity: { field: 1, multiplier: 20 },
      args: {
        divisionCode: t.arg.string({ required: true, validate: z.string().max(20) }),
        search: t.arg.string({ required: true, validate: z.string().max(100) }),
      },
      resolve: (_root, args, context) => publicUnits(context, args),
    }),
  );
  builder.queryField('publicDivisions', (t) =>
    t.field({
      type: [DivisionRef],
      description: 'Areas below a division; without one, the cities.',
      skipTypeScopes: true,
      complexity: { field: 1, multiplier: 30 },
      args: { parent: t.arg.string() },
      resolve: (_root, { parent }, { resources, loaders }) =>
        parent == null
          ? resources.orm.em.fork().find(Division, { level: 'city' }, { orderBy: { code: 'asc' } })
          : loaders.childDivisions.load(parent),
    }),
  );
}

function registerTypes(): void {
  PublicLimitRef.implement({
    fields: (t) => ({
      label: t.field({ type: LabelRef, resolve: ({ label }) => label }),
      limit: t.field({ type: LabelRef, resolve: ({ limit }) => limit }),
    }),
  });
  PublicEntryRef.implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      label: t.field({ type: LabelRef, resolve: ({ entry }) => entry.label }),
      form: t.field({ type: FormRef, nullable: true, resolve: ({ entry }) => findForm(entry.form) }),
    }),
  });
  PublicMatterRef.implement({
    fields: (t) => ({
      process: t.string({ resolve: ({ definition }) => definition.id }),
      family: t.string({ resolve: ({ definition }) => definition.family }),
      title: t.field({ type: LabelRef, resolve: ({ definition }) => definition.title }),
      summary: t.field({ type: LabelRef, nullable: true, resolve: ({ definition }) => definition.matter?.summary }),
      lead: t.field({ type: LabelRef, nullable: true, resolve: ({ definition }) => leadOf(definition) }),
      limits: t.field({ type: [PublicLimitRef], resolve: ({ definition }) => limitsOf(definition) }),
      entries: t.field({ type: [PublicEntryRef], resolve: ({ entries }) => entries }),
    }),
  });
}

function leadOf({ matter, intake }: ProcessDefinition): Label | null {
  const type = matter?.lead ?? (intake?.kind === 'division' ? intake.department : '');
  return isDepartmentType(type) ? departmentTypes[type] : null;
}

/** What the office owes the citizen by law or by its promise; stages of the work are its own business. */
function limitsOf({ clocks }: ProcessDefinition): readonly PublicLimit[] {
  const owed = Object.entries(clocks).flatMap(([name, { kind, label, limit }]) =>
    (kind === 'statutory' || kind === 'promised') && limit !== 'fromCategory' && 'value' in limit
      ? [{ name, label, limit: limitLabel(limit) }]
      : [],
  );
  // Where the answer as a whole has its limits, those of the steps on the way say no more to whoever chooses.
  const whole = owed.filter(({ name }) => name === 'statutory' || name === 'promised');
  return whole.length > 0 ? whole : owed;
}
