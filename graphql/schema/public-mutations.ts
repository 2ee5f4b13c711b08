/** What a citizen does without an account. Each field opens itself; everything else stays behind the sign-in. */
import { z } from 'zod';
import type { RequestId } from '#domain/ids.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { builder } from '../builder.ts';
import { titleLabel } from '../case-title.ts';
import { keyOf } from '../global-ids.ts';
import { actAsParty, addMaterial, type PartyOutcome } from '../services/public/act-as-party.ts';
import { queryCodeOf } from '#platform/query-code.ts';
import { submitMatter, type Submitted } from '../services/public/submit-matter.ts';
import { MAX_FILES } from './mutation-inputs.ts';
import { ProofInput, PublicCaseRef } from './public-case.ts';
import { LabelRef, RefusedRef } from './refs.ts';
import { processOf } from '../process-of.ts';

/** Whoever knows a request id could ask for its code again: it must be one that nobody guesses. */
const requestId = z.uuid();
const files = z.array(z.string()).max(MAX_FILES);

const SubmitMatterInput = builder.inputType('SubmitMatterInput', {
  fields: (t) => ({
    process: t.string({ required: true, validate: z.string().max(100) }),
    entry: t.string({ required: true, validate: z.string().max(60) }),
    divisionCode: t.string({ required: true, validate: z.string().max(20) }),
    form: t.field({ type: 'JSON', required: true }),
    formId: t.string({
      description:
        'The version of the form that was filled in, as `publicMatters` tells it: another one that is open by now judges nothing.',
      validate: z.string().max(100),
    }),
    attachmentIds: t.idList({ validate: files }),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

const PartyActInput = builder.inputType('PartyActInput', {
  fields: (t) => ({
    proof: t.field({ type: ProofInput, required: true }),
    action: t.string({ required: true, validate: z.string().max(60) }),
    form: t.field({ type: 'JSON' }),
    reason: t.string({ validate: z.string().max(4_000) }),
    attachmentIds: t.idList({ validate: files }),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

const PartyMaterialInput = builder.inputType('PartyMaterialInput', {
  fields: (t) => ({
    proof: t.field({ type: ProofInput, required: true }),
    attachmentIds: t.idList({ required: true, validate: files }),
    requestId: t.string({ required: true, validate: requestId }),
  }),
});

type Receipt = Extract<Submitted, { kind: 'submitted' }>;
type Shown = Extract<PartyOutcome, { kind: 'case' }>;

const ReceiptRef = builder.objectRef<Receipt>('SubmittedMatter');
const PartyCaseRef = builder.objectRef<Shown>('PartyCaseChanged');
const SubmitResultRef = builder.unionType('SubmitResult', {
  types: [ReceiptRef, RefusedRef],
  resolveType: (outcome) => (outcome.kind === 'submitted' ? ReceiptRef : RefusedRef),
});
const PartyResultRef = builder.unionType('PartyResult', {
  types: [PartyCaseRef, RefusedRef],
  resolveType: (outcome) => (outcome.kind === 'case' ? PartyCaseRef : RefusedRef),
});

export function registerPublicMutations(): void {
  registerResults();
  builder.mutationFields((t) => ({
    submitMatter: t.field({
      type: SubmitResultRef,
      skipTypeScopes: true,
      args: { input: t.arg({ type: SubmitMatterInput, required: true }) },
      resolve: (_root, { input }, context) =>
        submitMatter(context, {
          ...input,
          form: input.form,
          formId: input.formId ?? undefined,
          attachmentIds: keysOf(input.attachmentIds),
          requestId: input.requestId as RequestId,
        }),
    }),
    actAsParty: t.field({
      type: PartyResultRef,
      skipTypeScopes: true,
      args: { input: t.arg({ type: PartyActInput, required: true }) },
      resolve: (_root, { input }, context) =>
        actAsParty(context, {
          ...input,
          reason: input.reason ?? undefined,
          attachmentIds: keysOf(input.attachmentIds),
          requestId: input.requestId as RequestId,
        }),
    }),
    addPartyMaterial: t.field({
      type: PartyResultRef,
      skipTypeScopes: true,
      args: { input: t.arg({ type: PartyMaterialInput, required: true }) },
      resolve: (_root, { input }, context) =>
        addMaterial(context, {
          proof: input.proof,
          attachmentIds: keysOf(input.attachmentIds),
          requestId: input.requestId as RequestId,
        }),
    }),
  }));
}

function registerResults(): void {
  ReceiptRef.implement({
    fields: (t) => ({
      number: t.string({ resolve: ({ row }) => row.number }),
      code: t.string({
        description: 'The query code: shown once more to who repeats the request.',
        resolve: ({ row }, _args, { resources }) => queryCodeOf(resources.config.keys.personal, row.id),
      }),
      title: t.string({ resolve: ({ row }) => row.title }),
      titleLabel: t.field({ type: LabelRef, resolve: ({ row }, _args, { loaders }) => titleLabel(row, loaders) }),
      processTitle: t.field({ type: LabelRef, resolve: ({ row }) => titleOf(row) }),
      openedAt: t.field({ type: 'DateTime', resolve: ({ row }) => row.openedAt }),
    }),
  });
  PartyCaseRef.implement({
    fields: (t) => ({ case: t.field({ type: PublicCaseRef, resolve: ({ row }) => row }) }),
  });
}

const titleOf = (row: CaseFile) => processOf(row).title;

const keysOf = (ids: readonly string[] | null | undefined) => (ids ?? []).map((id) => keyOf(id, 'Attachment'));
