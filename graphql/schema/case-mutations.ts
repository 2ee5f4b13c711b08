/** Mutations on cases: each parses its ids, runs one use case and answers with the case or a refusal. */
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { keyOf, optionalKeyOf } from '../global-ids.ts';
import { actOnCase } from '../services/act.ts';
import { addNote } from '../services/add-note.ts';
import { attachFile } from '../services/attach.ts';
import { bulkAct } from '../services/bulk-act.ts';
import { openCase } from '../services/open-case.ts';
import { run } from '../services/run.ts';
import { moveClaim } from '../services/work-items.ts';
import type { RequestId } from '#domain/ids.ts';
import { ActInput, AddNoteInput, AttachInput, BulkActInput, OpenCaseInput, WorkItemInput } from './mutation-inputs.ts';
import { CaseResultRef } from './results.ts';

/** Its pattern was checked with the input. */
const asRequest = (text: string): RequestId => text as RequestId;

export function registerCaseMutations(): void {
  registerOpen();
  registerAct();
  registerClaims();
  registerAdditions();
  registerBulk();
}

function registerOpen(): void {
  builder.mutationField('openCase', (t) =>
    t.field({
      type: CaseResultRef,
      args: { input: t.arg({ type: OpenCaseInput, required: true }) },
      resolve: (_root, { input }, context) => {
        const known = signedIn(context);
        return run(known, 'openCase', `request:${input.requestId}`, async () =>
          openCase(known, {
            process: input.process,
            entry: input.entry ?? 'report',
            form: input.form,
            location: input.location ?? undefined,
            categoryCode: input.categoryCode ?? undefined,
            divisionCode: input.divisionCode ?? undefined,
            parentCaseId: optionalKeyOf(input.parentCaseId, 'Case'),
            repeatOfCaseId: optionalKeyOf(input.repeatOfCaseId, 'Case'),
            urgency: input.urgency ?? 'normal',
            masterCaseId: optionalKeyOf(input.masterCaseId, 'Case'),
            attachmentIds: (input.attachmentIds ?? []).map((id) => keyOf(id, 'Attachment')),
            requestId: asRequest(input.requestId),
          }),
        );
      },
    }),
  );
}

function registerAct(): void {
  builder.mutationField('act', (t) =>
    t.field({
      type: CaseResultRef,
      args: { input: t.arg({ type: ActInput, required: true }) },
      resolve: (_root, { input }, context) => {
        const known = signedIn(context);
        return run(known, `act:${input.action.slice(0, 40)}`, `request:${input.requestId}`, async () =>
          actOnCase(known, {
            caseId: keyOf(input.caseId, 'Case'),
            workItemId: optionalKeyOf(input.workItemId, 'WorkItem'),
            action: input.action,
            form: input.form,
            reason: input.reason ?? undefined,
            unitId: optionalKeyOf(input.unitId, 'Unit'),
            unitIds: input.unitIds?.map((id) => keyOf(id, 'Unit')),
            categoryCode: input.categoryCode ?? undefined,
            standardRow: input.standardRow ?? undefined,
            urgency: input.urgency ?? undefined,
            masterCaseId: optionalKeyOf(input.masterCaseId, 'Case'),
            until: input.until ?? undefined,
            accusedIds: input.accusedIds?.map((id) => keyOf(id, 'User')),
            attachmentIds: (input.attachmentIds ?? []).map((id) => keyOf(id, 'Attachment')),
            expectedSeq: input.expectedSeq ?? undefined,
            requestId: asRequest(input.requestId),
          }),
        );
      },
    }),
  );
}

function registerClaims(): void {
  for (const type of ['claim', 'release'] as const) {
    builder.mutationField(type, (t) =>
      t.field({
        type: CaseResultRef,
        args: { input: t.arg({ type: WorkItemInput, required: true }) },
        resolve: (_root, { input }, context) => {
          const known = signedIn(context);
          return run(known, type, `request:${input.requestId}`, async () =>
            moveClaim(known, type, {
              workItemId: keyOf(input.workItemId, 'WorkItem'),
              requestId: asRequest(input.requestId),
            }),
          );
        },
      }),
    );
  }
}

function registerAdditions(): void {
  builder.mutationFields((t) => ({
    addNote: t.field({
      type: CaseResultRef,
      args: { input: t.arg({ type: AddNoteInput, required: true }) },
      resolve: (_root, { input }, context) => {
        const known = signedIn(context);
        return run(known, 'addNote', `request:${input.requestId}`, async () =>
          addNote(known, {
            caseId: keyOf(input.caseId, 'Case'),
            text: input.text,
            requestId: asRequest(input.requestId),
          }),
        );
      },
    }),
    attach: t.field({
      type: CaseResultRef,
      description: 'Attach an uploaded file (POST /attachments) to a case.',
      args: { input: t.arg({ type: AttachInput, required: true }) },
      resolve: (_root, { input }, context) => {
        const known = signedIn(context);
        return run(known, 'attach', `request:${input.requestId}`, async () =>
          attachFile(known, {
            caseId: keyOf(input.caseId, 'Case'),
            attachmentId: keyOf(input.attachmentId, 'Attachment'),
            requestId: asRequest(input.requestId),
          }),
        );
      },
    }),
  }));
}

function registerBulk(): void {
  builder.mutationField('bulkAct', (t) =>
    t.field({
      type: [CaseResultRef],
      args: { input: t.arg({ type: BulkActInput, required: true }) },
      resolve: (_root, { input }, context) =>
        bulkAct(signedIn(context), {
          action: input.action,
          reason: input.reason ?? undefined,
          items: input.items.map((item) => ({
            caseId: keyOf(item.caseId, 'Case'),
            requestId: asRequest(item.requestId),
          })),
        }),
    }),
  );
}
