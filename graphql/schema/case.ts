/** A case: its row, and what is derived from the kernel state beside it. */
import { basisLabel } from '#domain/processes/basis-labels.ts';
import { progressOf } from '#domain/processes/progress.ts';
import { availableActions } from '#domain/case/available-actions.ts';
import type { AvailableAction } from '#domain/case/available-actions.ts';
import type { KnownAnswer } from '#domain/case/known-answers.ts';
import { builder } from '../builder.ts';
import { titleLabel } from '../case-title.ts';
import { signedIn } from '../context.ts';
import { isKey, toGlobalId } from '../global-ids.ts';
import { kernelContextOf } from '../kernel-context.ts';
import { processOf } from '../process-of.ts';
import { visitedStates } from '../visited-states.ts';
import { actorOf } from '../viewer.ts';
import { requestedCase } from '../services/requested-case.ts';
import { AdjustmentRef, adjustmentsOf } from './adjustment.ts';
import { CaseLinkRef, linksOf } from './case-link.ts';
import { clocksOf } from './clock.ts';
import { ProgressStepRef } from './progress.ts';
import { ActionTargetEnum, ActionToneEnum, UrgencyEnum } from './enums.ts';
import {
  AttachmentRef,
  CaseEventRef,
  CaseRef,
  CategoryRef,
  ClockRef,
  DivisionRef,
  LabelRef,
  PlaceRef,
  SubmissionRef,
  UnitRef,
  WorkItemRef,
} from './refs.ts';
import type { CaseShape } from './refs.ts';
import { requiredUnit } from './required-unit.ts';
import { isWhole, wholeCase } from './whole-case.ts';
import { workItemsOf } from './work-item.ts';

const AvailableActionRef = builder.objectRef<AvailableAction>('AvailableAction');
const KnownAnswerRef = builder.objectRef<KnownAnswer>('KnownAnswer');
const LONG_LIST = 40;

export function registerCase(): void {
  registerAvailableAction();
  builder.node(CaseRef, {
    id: { resolve: (row) => row.id },
    loadWithoutCache: (id, context) => (isKey('Case', id) ? requestedCase(context, id) : null),
    fields: (t) => ({
      number: t.exposeString('number'),
      process: t.exposeString('process'),
      version: t.exposeInt('version'),
      family: t.exposeString('family'),
      state: t.exposeString('state'),
      phase: t.exposeString('phase'),
      final: t.exposeBoolean('final'),
      title: t.exposeString('title'),
      titleLabel: t.field({ type: LabelRef, resolve: (row, _args, { loaders }) => titleLabel(row, loaders) }),
      seq: t.exposeInt('seq'),
      overdue: t.exposeBoolean('overdue'),
      stateLabel: t.field({
        type: LabelRef,
        resolve: (row) => processOf(row).states[row.state]?.label ?? { zh: row.state, en: row.state },
      }),
      processTitle: t.field({ type: LabelRef, resolve: (row) => processOf(row).title }),
      urgency: t.field({ type: UrgencyEnum, resolve: (row) => row.urgency }),
      unownedReason: t.string({ nullable: true, resolve: (row) => row.unownedReason || null }),
      createdAt: t.field({ type: 'DateTime', resolve: (row) => row.createdAt }),
      openedAt: t.field({ type: 'DateTime', resolve: (row) => row.openedAt }),
      closedAt: t.field({ type: 'DateTime', nullable: true, resolve: (row) => row.closedAt ?? null }),
      dueAt: t.field({ type: 'DateTime', nullable: true, resolve: (row) => row.dueAt ?? null }),
      suspendedUntil: t.field({ type: 'DateTime', nullable: true, resolve: (row) => row.suspendedUntil ?? null }),
    }),
  });
  registerRelations();
  registerDerived();
}

function registerRelations(): void {
  builder.objectFields(CaseRef, (t) => ({
    category: t.field({
      type: CategoryRef,
      nullable: true,
      resolve: (row, _args, { loaders }) => loaders.category.load(row.categoryCode),
    }),
    division: t.field({
      type: DivisionRef,
      nullable: true,
      resolve: (row, _args, { loaders }) => {
        const code = divisionCodesOf(row).at(-1);
        return code === undefined ? null : loaders.division.load(code);
      },
    }),
    place: t.field({
      type: PlaceRef,
      resolve: (row) => ({
        longitude: row.longitude ?? null,
        latitude: row.latitude ?? null,
        cellCode: row.cellCode,
        divisionCodes: divisionCodesOf(row),
      }),
    }),
    unit: t.field({ type: UnitRef, resolve: (row, _args, context) => requiredUnit(context, row.ownerUnitId) }),
    assignedUnit: t.field({
      type: UnitRef,
      nullable: true,
      resolve: (row, _args, { loaders }) => (row.assignedUnitId ? loaders.unit.load(row.assignedUnitId) : null),
    }),
    events: t.field({
      type: [CaseEventRef],
      complexity: { field: 1, multiplier: LONG_LIST },
      resolve: async (row, _args, { loaders }) => {
        const definition = processOf(row);
        return (await loaders.events.load(row.id)).map((event) => ({ event, definition }));
      },
    }),
    progress: t.field({
      type: [ProgressStepRef],
      description: 'The steps of the procedure and how far the case has come.',
      resolve: async (row, _args, { loaders }) =>
        progressOf(processOf(row), visitedStates(await loaders.events.load(row.id))),
    }),
    links: t.field({ type: [CaseLinkRef], resolve: (row, _args, context) => linksOf(row, context) }),
    attachments: t.field({
      type: [AttachmentRef],
      resolve: (row, _args, { loaders }) => loaders.attachments.load(row.id),
    }),
    submissions: t.field({
      type: [SubmissionRef],
      resolve: (row, _args, { loaders }) => loaders.submissions.load(row.id),
    }),
  }));
}

function registerDerived(): void {
  builder.objectFields(CaseRef, (t) => ({
    clocks: t.field({
      type: [ClockRef],
      resolve: async (row, _args, { resources, loaders }) => {
        const ledgers = isWhole(row) ? row.kernel : await loaders.ledgers.load(row.id);
        return ledgers === null ? [] : clocksOf(await kernelContextOf(resources, row), ledgers, Date.now());
      },
    }),
    workItems: t.field({
      type: [WorkItemRef],
      resolve: async (row, _args, context) => workItemsOf(await wholeCase(row, context)),
    }),
    adjustments: t.field({
      type: [AdjustmentRef],
      resolve: async (row, _args, context) => adjustmentsOf(await wholeCase(row, context)),
    }),
    availableActions: t.field({
      type: [AvailableActionRef],
      complexity: { field: 5, multiplier: 10 },
      resolve: async (row, _args, context) => {
        const { resources, viewer } = signedIn(context);
        const { kernel } = await wholeCase(row, context);
        return availableActions(await kernelContextOf(resources, row), kernel, actorOf(viewer), Date.now());
      },
    }),
  }));
}

function divisionCodesOf(row: CaseShape): string[] {
  return [row.cityCode, row.countyCode, row.townCode, row.villageCode].filter((code) => code !== '');
}

function registerAvailableAction(): void {
  KnownAnswerRef.implement({
    fields: (t) => ({
      field: t.exposeString('field'),
      value: t.field({ type: 'JSON', resolve: ({ value }) => value }),
    }),
  });
  AvailableActionRef.implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      label: t.field({ type: LabelRef, resolve: (action) => action.label }),
      form: t.exposeString('form', { nullable: true }),
      known: t.field({
        type: [KnownAnswerRef],
        description: 'Fields of the form that the case answers itself; another answer is refused.',
        resolve: ({ known }) => [...known],
      }),
      reasonRequired: t.exposeBoolean('reasonRequired'),
      reasonAsked: t.exposeBoolean('reasonAsked'),
      target: t.field({ type: ActionTargetEnum, nullable: true, resolve: (action) => action.target }),
      tone: t.field({ type: ActionToneEnum, resolve: (action) => action.tone }),
      basis: t.exposeString('basis', { nullable: true }),
      basisLabel: t.field({ type: LabelRef, nullable: true, resolve: ({ basis }) => basisLabel(basis) }),
      workItemId: t.id({
        nullable: true,
        resolve: ({ workItemId }) => (workItemId === null ? null : toGlobalId('WorkItem', workItemId)),
      }),
    }),
  });
}
