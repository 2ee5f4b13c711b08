/** Matters as whoever opens one looks for them: who leads, where they are taken in, what they end in. */
import { departmentTypes, isDepartmentType } from '#database/seeds/departments.ts';
import { findForm } from '#forms/registry.ts';
import { channels } from '#domain/processes/define.ts';
import type { EntryDefinition, IntakeRule, LicenceRule, MatterRule } from '#domain/processes/define.ts';
import type { Label } from '#domain/labels.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { openableRenewals } from '../services/intake/renewals.ts';
import { isOpenableBy, openableChildren, openableMatters, type OpenableChild } from '../services/intake/openable.ts';
import { LevelEnum } from './enums.ts';
import { EntryInfo } from './process.ts';
import { CaseRef, LabelRef, ProcessRef } from './refs.ts';
import { wholeCase } from './whole-case.ts';

const IntakeRef = builder.objectRef<IntakeRule>('Intake');
const MatterRef = builder.objectRef<MatterRule>('Matter');
const LicenceKindRef = builder.objectRef<LicenceRule>('LicenceKind');
const OpenableChildRef = builder.objectRef<OpenableChild>('OpenableChild');

export function registerMatter(): void {
  registerParts();
  registerOpenable();
  builder.objectFields(ProcessRef, (t) => ({
    intake: t.field({ type: IntakeRef, resolve: ({ intake }): IntakeRule => intake ?? { kind: 'place' } }),
    matter: t.field({ type: MatterRef, nullable: true, resolve: ({ matter }) => matter }),
    licence: t.field({ type: LicenceKindRef, nullable: true, resolve: ({ licence }) => licence }),
  }));
}

function registerParts(): void {
  IntakeRef.implement({
    fields: (t) => ({
      kind: t.exposeString('kind', { description: 'place, division, parent' }),
      department: t.string({ nullable: true, resolve: (rule) => ('department' in rule ? rule.department : null) }),
      departmentLabel: t.field({
        type: LabelRef,
        nullable: true,
        resolve: (rule) => ('department' in rule ? departmentLabel(rule.department) : null),
      }),
      levels: t.field({ type: [LevelEnum], resolve: (rule) => ('levels' in rule ? rule.levels : []) }),
      centres: t.field({ type: [LevelEnum], resolve: (rule) => ('centres' in rule ? (rule.centres ?? []) : []) }),
    }),
  });
  MatterRef.implement({
    fields: (t) => ({
      projects: t.intList({ description: 'Rows of the special projects it serves', resolve: (rule) => rule.projects }),
      lead: t.exposeString('lead'),
      leadLabel: t.field({ type: LabelRef, resolve: ({ lead }) => departmentLabel(lead) }),
      levels: t.field({ type: [LevelEnum], resolve: (rule) => rule.levels }),
      summary: t.field({ type: LabelRef, resolve: (rule) => rule.summary }),
    }),
  });
  LicenceKindRef.implement({
    fields: (t) => ({
      title: t.field({ type: LabelRef, resolve: (rule) => rule.title }),
      typeSerial: t.exposeString('typeSerial'),
      validYears: t.int({ nullable: true, resolve: (rule) => rule.validYears }),
    }),
  });
  builder.objectFields(EntryInfo, (t) => ({
    by: t.stringList({ description: 'Posts, or party, or engine', resolve: (entry) => entry.by }),
    channels: t.stringList({ description: 'Ways the form knows in which it came', resolve: channelsOf }),
    openable: t.boolean({
      description: "By the caller's posts",
      resolve: (entry, _args, context) => isOpenableBy(signedIn(context).viewer, entry.definition, entry),
    }),
  }));
}

function registerOpenable(): void {
  builder.queryField('openableMatters', (t) =>
    t.field({
      type: [ProcessRef],
      description: "What the caller may open by itself, matters of the caller's own departments first.",
      resolve: (_root, _args, context) => openableMatters(signedIn(context).viewer),
    }),
  );
  OpenableChildRef.implement({
    fields: (t) => ({
      process: t.field({ type: ProcessRef, resolve: ({ definition }) => definition }),
      entry: t.string({ resolve: ({ entryName }) => entryName }),
      label: t.field({ type: LabelRef, resolve: ({ entry }) => entry.label }),
      form: t.string({ resolve: ({ entry }) => entry.form }),
    }),
  });
  builder.objectField(CaseRef, 'openableChildren', (t) =>
    t.field({
      type: [OpenableChildRef],
      description: 'What the caller may open about this case by hand, with `parentCaseId`.',
      complexity: { field: 5, multiplier: 3 },
      resolve: async (row, _args, context) => openableChildren(signedIn(context), await wholeCase(row, context)),
    }),
  );
  builder.objectField(CaseRef, 'openableRenewals', (t) =>
    t.field({
      type: [OpenableChildRef],
      description: 'Applications by which a licence of this case may be renewed, each a case in a division.',
      complexity: { field: 3, multiplier: 2 },
      resolve: async (row, _args, context) => openableRenewals(signedIn(context), await wholeCase(row, context)),
    }),
  );
}

function departmentLabel(type: string): Label {
  return isDepartmentType(type) ? departmentTypes[type] : { zh: type, en: type };
}

function channelsOf({ form }: EntryDefinition): readonly string[] {
  const asked = findForm(form)?.schema.properties['channel']?.enum ?? [];
  return channels.filter((channel) => asked.includes(channel));
}
