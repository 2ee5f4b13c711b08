/** Inputs of the mutations, with the limits a person never meets and a program must. */
import { z } from 'zod';
import { builder } from '../builder.ts';
import { UrgencyEnum } from './enums.ts';

const requestId = z.string().regex(/^[\w-]{8,64}$/);
export const longitude = z.number().min(-180).max(180);
export const latitude = z.number().min(-90).max(90);
const freeText = z.string().max(4_000);
/** Part of the contract and so not computed; tests/unit/api/files-of-forms.test.ts holds every form to it. */
export const MAX_FILES = 20;
const MAX_BULK = 100;
const MAX_PARTIES = 12;
const MAX_ACCUSED = 20;

const PointInput = builder.inputType('PointInput', {
  fields: (t) => ({
    longitude: t.float({ required: true, validate: longitude }),
    latitude: t.float({ required: true, validate: latitude }),
  }),
});

export const OpenCaseInput = builder.inputType('OpenCaseInput', {
  fields: (t) => ({
    process: t.string({ required: true, description: '`id` or `id@version`' }),
    entry: t.string({ description: 'report (default), settled, duplicate' }),
    form: t.field({ type: 'JSON', required: true }),
    location: t.field({ type: PointInput, description: 'Of a matter at a point of the map' }),
    categoryCode: t.string({ description: 'Of a matter at a point of the map' }),
    divisionCode: t.string({ description: 'Of a matter of a division: petitions, applications, projects' }),
    parentCaseId: t.id({ description: 'Of a matter about another case: the change of a licence, a review' }),
    repeatOfCaseId: t.id({ description: 'An earlier matter of the same party that is raised again' }),
    urgency: t.field({ type: UrgencyEnum }),
    masterCaseId: t.id(),
    attachmentIds: t.idList({ validate: z.array(z.string()).max(MAX_FILES) }),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

export const ActInput = builder.inputType('ActInput', {
  fields: (t) => ({
    caseId: t.id({ required: true }),
    workItemId: t.id(),
    action: t.string({ required: true }),
    form: t.field({ type: 'JSON' }),
    reason: t.string({ validate: freeText }),
    unitId: t.id(),
    unitIds: t.idList({
      validate: z.array(z.string()).max(MAX_PARTIES),
      description: 'Parties of joint handling, the lead first',
    }),
    categoryCode: t.string({ description: 'The corrected category' }),
    standardRow: t.string({ description: 'Its standard row; needed where the category has several' }),
    urgency: t.field({ type: UrgencyEnum, description: 'The corrected urgency' }),
    masterCaseId: t.id(),
    until: t.field({ type: 'DateTime' }),
    accusedIds: t.idList({
      validate: z.array(z.string()).max(MAX_ACCUSED),
      description: 'Persons whom the report accuses',
    }),
    attachmentIds: t.idList({ validate: z.array(z.string()).max(MAX_FILES) }),
    expectedSeq: t.int(),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

export const WorkItemInput = builder.inputType('WorkItemInput', {
  fields: (t) => ({
    workItemId: t.id({ required: true }),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

export const AddNoteInput = builder.inputType('AddNoteInput', {
  fields: (t) => ({
    caseId: t.id({ required: true }),
    text: t.string({ required: true, validate: freeText.min(1) }),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

export const AttachInput = builder.inputType('AttachInput', {
  fields: (t) => ({
    caseId: t.id({ required: true }),
    attachmentId: t.id({ required: true }),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

const BulkItem = builder.inputType('BulkItem', {
  fields: (t) => ({
    caseId: t.id({ required: true }),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

export const BulkActInput = builder.inputType('BulkActInput', {
  fields: (t) => ({
    action: t.string({ required: true }),
    reason: t.string({ validate: freeText }),
    items: t.field({ type: [BulkItem], required: true, validate: z.array(z.unknown()).max(MAX_BULK) }),
  }),
});
