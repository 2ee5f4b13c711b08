/** A case as its party sees it: how it stands, by when, what he can do. Nobody's name, no notes, no inner steps. */
import { z } from 'zod';
import { availableActions, type AvailableAction } from '#domain/case/available-actions.ts';
import { clockDefinitionOf } from '#domain/case/clock-names.ts';
import type { Label } from '#domain/labels.ts';
import { basisLabel } from '#domain/processes/basis-labels.ts';
import { progressOf } from '#domain/processes/progress.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { Document } from '#database/entities/document.entity.ts';
import { findForm } from '#forms/registry.ts';
import { builder } from '../builder.ts';
import { titleLabel } from '../case-title.ts';
import { toGlobalId } from '../global-ids.ts';
import { kernelContextOf } from '../kernel-context.ts';
import { processOf } from '../process-of.ts';
import { partyContext } from '../services/public/party-context.ts';
import { type PublicStep, storyOf } from '../services/public/story.ts';
import { trackedCase } from '../services/public/tracked-case.ts';
import { arrivalsOf } from '../services/public/arrivals.ts';
import { visitedStates } from '../visited-states.ts';
import { clocksOf } from './clock.ts';
import { ActionToneEnum } from './enums.ts';
import { FormRef } from './form.ts';
import { ProgressStepRef } from './progress.ts';
import { ClockRef, LabelRef } from './refs.ts';
import { requiredUnit } from './required-unit.ts';

export const PublicCaseRef = builder.objectRef<CaseFile>('PublicCase');
const PublicActionRef = builder.objectRef<AvailableAction>('PublicAction');
const PublicStepRef = builder.objectRef<PublicStep>('PublicStep');
const PublicDocumentRef = builder.objectRef<Document>('PublicDocument');

export const ProofInput = builder.inputType('ProofInput', {
  description: 'What opens a case to its party.',
  fields: (t) => ({
    number: t.string({ required: true, validate: z.string().min(1).max(60) }),
    code: t.string({ required: true, validate: z.string().min(1).max(20) }),
  }),
});

export function registerPublicCase(): void {
  registerParts();
  PublicCaseRef.implement({
    fields: (t) => ({
      number: t.exposeString('number'),
      title: t.exposeString('title'),
      titleLabel: t.field({ type: LabelRef, resolve: (row, _args, { loaders }) => titleLabel(row, loaders) }),
      process: t.exposeString('process'),
      processTitle: t.field({ type: LabelRef, resolve: (row) => processOf(row).title }),
      phase: t.exposeString('phase'),
      stateLabel: t.field({ type: LabelRef, resolve: stateLabelOf }),
      final: t.exposeBoolean('final'),
      openedAt: t.field({ type: 'DateTime', resolve: ({ openedAt }) => openedAt }),
      closedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ closedAt }) => closedAt ?? null }),
      divisionCode: t.string({ resolve: (row) => row.villageCode || row.townCode || row.countyCode || row.cityCode }),
    }),
  });
  registerStanding();
  builder.queryField('trackCase', (t) =>
    t.field({
      type: PublicCaseRef,
      description: 'By number and query code. NOT_FOUND tells neither which of the two is wrong.',
      skipTypeScopes: true,
      args: { proof: t.arg({ type: ProofInput, required: true }) },
      resolve: (_root, { proof }, context) => trackedCase(context, proof),
    }),
  );
}

function registerStanding(): void {
  builder.objectFields(PublicCaseRef, (t) => ({
    unit: t.field({
      type: LabelRef,
      description: 'Who has it now.',
      resolve: async (row, _args, context) => {
        const { nameZh, nameEn } = await requiredUnit(context, row.assignedUnitId ?? row.ownerUnitId);
        return { zh: nameZh, en: nameEn };
      },
    }),
    clocks: t.field({
      type: [ClockRef],
      description: 'What the law or a promise gives the office; not the stages of its work.',
      resolve: async (row, _args, { resources }) => {
        const kernel = await kernelContextOf(resources, row);
        return clocksOf(kernel, row.kernel, Date.now()).filter(({ name }) => {
          const kind = clockDefinitionOf(kernel.definition, name)?.kind;
          return kind === 'statutory' || kind === 'promised';
        });
      },
    }),
    steps: t.field({
      type: [PublicStepRef],
      description: 'What happened, step by step.',
      resolve: async (row, _args, context) =>
        storyOf(processOf(row), await arrivalsOf(partyContext(context, row.jurisdiction).em, row)),
    }),
    progress: t.field({
      type: [ProgressStepRef],
      description: 'The way of the procedure and how far the case has come on it.',
      resolve: async (row, _args, context) => {
        const events = await arrivalsOf(partyContext(context, row.jurisdiction).em, row);
        return progressOf(processOf(row), visitedStates(events));
      },
    }),
    actions: t.field({
      type: [PublicActionRef],
      resolve: async (row, _args, { resources }) =>
        availableActions(await kernelContextOf(resources, row), row.kernel, { kind: 'party' }, Date.now()),
    }),
    documents: t.field({
      type: [PublicDocumentRef],
      resolve: (row, _args, context) =>
        partyContext(context, row.jurisdiction).em.find(
          Document,
          { caseId: row.id, toParty: true, status: 'issued' },
          { orderBy: { seq: 'asc', createdAt: 'asc', id: 'asc' }, disableIdentityMap: true },
        ),
    }),
  }));
}

function registerParts(): void {
  PublicStepRef.implement({
    fields: (t) => ({
      at: t.field({ type: 'DateTime', resolve: ({ at }) => at }),
      label: t.field({ type: LabelRef, resolve: ({ label }) => label }),
      own: t.exposeBoolean('own', { description: 'The party did it himself.' }),
    }),
  });
  PublicActionRef.implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      label: t.field({ type: LabelRef, resolve: ({ label }) => label }),
      tone: t.field({ type: ActionToneEnum, resolve: ({ tone }) => tone }),
      reasonRequired: t.exposeBoolean('reasonRequired'),
      reasonAsked: t.exposeBoolean('reasonAsked'),
      basis: t.field({
        type: LabelRef,
        nullable: true,
        resolve: ({ basis }) => (basis === null ? null : basisLabel(basis)),
      }),
      form: t.field({ type: FormRef, nullable: true, resolve: ({ form }) => (form === null ? null : findForm(form)) }),
    }),
  });
  PublicDocumentRef.implement({
    fields: (t) => ({
      id: t.id({ resolve: ({ id }) => toGlobalId('Document', id) }),
      number: t.exposeString('number'),
      title: t.field({ type: LabelRef, resolve: ({ titleZh, titleEn }) => ({ zh: titleZh, en: titleEn }) }),
      issuedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ issuedAt }) => issuedAt ?? null }),
      deliveredAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ deliveredAt }) => deliveredAt ?? null }),
    }),
  });
}

const stateLabelOf = (row: CaseFile): Label =>
  processOf(row).states[row.state]?.label ?? { zh: row.state, en: row.state };
