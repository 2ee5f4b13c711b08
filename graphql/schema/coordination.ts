/** Cases about cases: supervision orders and whistles, from the parent's side and from their own. */
import { z } from 'zod';
import type { RequestId } from '#domain/ids.ts';
import type { CaseLink } from '#database/entities/case-link.entity.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { keyOf } from '../global-ids.ts';
import { blowWhistle } from '../services/coordination/blow-whistle.ts';
import { callableUnits, conveningUnit, issuingUnit } from '../services/coordination/eligible.ts';
import { openSupervision } from '../services/coordination/open-supervision.ts';
import { run } from '../services/run.ts';
import { CaseRef, UnitRef } from './refs.ts';
import { CaseResultRef } from './results.ts';
import { wholeCase } from './whole-case.ts';

const requestId = z.string().regex(/^[\w-]{8,64}$/);
const freeText = z.string().max(2_000);
const MAX_PARTIES = 20;
const MAX_DAYS = 60;

const OpenSupervisionInput = builder.inputType('OpenSupervisionInput', {
  fields: (t) => ({
    caseId: t.id({ required: true }),
    kind: t.string({ required: true, description: 'overdue, leader, key' }),
    level: t.string({ required: true, description: 'ordinary, important, urgent' }),
    requirement: t.string({ required: true, validate: freeText }),
    dueDays: t.int({ validate: z.number().int().min(1).max(MAX_DAYS), description: 'Working days; absent = 3.' }),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

const BlowWhistleInput = builder.inputType('BlowWhistleInput', {
  fields: (t) => ({
    caseId: t.id({ required: true }),
    unitIds: t.idList({ required: true, validate: z.array(z.string()).min(1).max(MAX_PARTIES) }),
    reason: t.string({ required: true, validate: freeText }),
    meetingAt: t.field({ type: 'DateTime', required: true, description: 'Also the time to respond by.' }),
    meetingPlace: t.string({ validate: z.string().max(200) }),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

export function registerCoordination(): void {
  registerRelations();
  registerMutations();
  builder.queryField('whistleTargets', (t) =>
    t.field({
      type: [UnitRef],
      description: 'Departments that the caller may call together about the case; none where he may not.',
      args: { caseId: t.arg.id({ required: true }) },
      resolve: async (_root, { caseId }, context) => {
        const known = signedIn(context);
        const row = await context.loaders.visibleCase.load(keyOf(caseId, 'Case'));
        const unit = row === null ? null : conveningUnit(known.viewer, row);
        return row === null || unit === null ? [] : callableUnits(known, row, unit.level);
      },
    }),
  );
}

function registerRelations(): void {
  builder.objectFields(CaseRef, (t) => ({
    parent: t.field({
      type: CaseRef,
      nullable: true,
      description: 'The case this one is about, if the caller may see it.',
      resolve: async (row, _args, context) => {
        const { kernel } = await wholeCase(row, context);
        return kernel.parentCaseId === undefined ? null : context.loaders.visibleCase.load(kernel.parentCaseId);
      },
    }),
    children: t.field({
      type: [CaseRef],
      description: 'Supervision orders and whistles about this case that the caller may see.',
      complexity: { field: 5, multiplier: 5 },
      resolve: async (row, _args, { loaders }) => {
        const links = await loaders.links.load(row.id);
        const isChild = (kind: CaseLink['kind']): boolean => kind !== 'duplicate' && kind !== 'repeat';
        const ids = links.filter(({ kind, otherCaseId }) => isChild(kind) && otherCaseId === row.id);
        const children = await Promise.all(ids.map(({ caseId }) => loaders.visibleCase.load(caseId)));
        return children.filter((child) => child !== null);
      },
    }),
    childrenUnderWay: t.int({
      description: 'Orders that the clock has asked for and that are not opened yet.',
      resolve: async (row, _args, context) =>
        ((await wholeCase(row, context)).kernel.children ?? []).filter(({ number }) => number === null).length,
    }),
    maySupervise: t.boolean({
      resolve: async (row, _args, context) =>
        issuingUnit(signedIn(context).viewer, await wholeCase(row, context)) !== null,
    }),
    mayBlowWhistle: t.boolean({
      resolve: async (row, _args, context) =>
        conveningUnit(signedIn(context).viewer, await wholeCase(row, context)) !== null,
    }),
  }));
}

function registerMutations(): void {
  builder.mutationFields((t) => ({
    openSupervision: t.field({
      type: CaseResultRef,
      description: 'Answers with the order.',
      args: { input: t.arg({ type: OpenSupervisionInput, required: true }) },
      resolve: (_root, { input }, context) => {
        const known = signedIn(context);
        return run(known, 'openSupervision', `request:${input.requestId}`, async () =>
          openSupervision(known, {
            caseId: keyOf(input.caseId, 'Case'),
            kind: input.kind,
            level: input.level,
            requirement: input.requirement,
            dueDays: input.dueDays ?? undefined,
            requestId: input.requestId as RequestId,
          }),
        );
      },
    }),
    blowWhistle: t.field({
      type: CaseResultRef,
      description: 'Answers with the whistle.',
      args: { input: t.arg({ type: BlowWhistleInput, required: true }) },
      resolve: (_root, { input }, context) => {
        const known = signedIn(context);
        return run(known, 'blowWhistle', `request:${input.requestId}`, async () =>
          blowWhistle(known, {
            caseId: keyOf(input.caseId, 'Case'),
            unitIds: input.unitIds.map((id) => keyOf(id, 'Unit')),
            reason: input.reason,
            meetingAt: input.meetingAt,
            meetingPlace: input.meetingPlace?.trim() || undefined,
            requestId: input.requestId as RequestId,
          }),
        );
      },
    }),
  }));
}
