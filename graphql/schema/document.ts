/** Papers of a case: how each stands, where it can be read, how it was delivered. */
import { z } from 'zod';
import { deliveryManners, documentStatuses, type DeliveryManner } from '#domain/documents/delivery.ts';
import { Document } from '#database/entities/document.entity.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { keyOf, toGlobalId } from '../global-ids.ts';
import { mayReadPaper } from '../services/documents/readable-document.ts';
import { mayRecordDelivery, recordDelivery } from '../services/documents/record-delivery.ts';
import { run } from '../services/run.ts';
import { CaseRef, LabelRef, UserRef } from './refs.ts';
import { CaseResultRef } from './results.ts';

export const DocumentRef = builder.objectRef<Document>('Document');

const DocumentStatusEnum = builder.enumType('DocumentStatus', {
  description: 'failed: making it failed and is tried again.',
  values: documentStatuses,
});
const manners = Object.keys(deliveryManners) as DeliveryManner[];
const DeliveryMannerEnum = builder.enumType('DeliveryManner', { values: manners });

const RecordDeliveryInput = builder.inputType('RecordDeliveryInput', {
  fields: (t) => ({
    documentId: t.id({ required: true }),
    manner: t.field({ type: DeliveryMannerEnum, required: true }),
    at: t.field({ type: 'DateTime', required: true }),
    requestId: t.string({ required: true, validate: z.string().regex(/^[\w-]{8,64}$/) }),
  }),
});

export function registerDocument(): void {
  DocumentRef.implement({
    fields: (t) => ({
      id: t.id({ resolve: ({ id }) => toGlobalId('Document', id) }),
      kind: t.exposeString('kind'),
      number: t.exposeString('number'),
      title: t.field({ type: LabelRef, resolve: (row) => ({ zh: row.titleZh, en: row.titleEn }) }),
      status: t.field({ type: DocumentStatusEnum, resolve: (row) => row.status }),
      toParty: t.exposeBoolean('toParty'),
      issuedAt: t.field({ type: 'DateTime', nullable: true, resolve: (row) => row.issuedAt ?? null }),
      size: t.exposeInt('size'),
      sha256: t.exposeString('sha256'),
      url: t.string({
        nullable: true,
        description: 'Null while it is not there, and for those who may not read personal data of the case.',
        resolve: async (row, _args, context) =>
          row.status === 'issued' && (await mayReadPaper(context, row)) ? `/documents/${row.id}` : null,
      }),
      deliveredAt: t.field({ type: 'DateTime', nullable: true, resolve: (row) => row.deliveredAt ?? null }),
      deliveryManner: t.field({
        type: LabelRef,
        nullable: true,
        resolve: (row) => (row.deliveryManner ? deliveryManners[row.deliveryManner] : null),
      }),
      recordable: t.boolean({
        description:
          'The viewer may record on the paper how it was delivered; where its case waits for that, a step does.',
        resolve: (row, _args, context) => mayRecordDelivery(context, row),
      }),
      deliveredBy: t.field({
        type: UserRef,
        nullable: true,
        resolve: (row, _args, { loaders }) => (row.deliveredBy ? loaders.user.load(row.deliveredBy) : null),
      }),
    }),
  });
  builder.objectField(CaseRef, 'documents', (t) =>
    t.field({
      type: [DocumentRef],
      complexity: { field: 1, multiplier: 10 },
      resolve: (row, _args, { em }) =>
        em.find(
          Document,
          { caseId: row.id },
          { orderBy: { seq: 'asc', createdAt: 'asc', id: 'asc' }, disableIdentityMap: true },
        ),
    }),
  );
  registerDelivery();
}

function registerDelivery(): void {
  builder.mutationField('recordDelivery', (t) =>
    t.field({
      type: CaseResultRef,
      description: 'Records how and when a paper reached its receiver, once.',
      args: { input: t.arg({ type: RecordDeliveryInput, required: true }) },
      resolve: (_root, { input }, context) => {
        const known = signedIn(context);
        const documentId = keyOf(input.documentId, 'Document');
        return run(known, 'recordDelivery', `document:${documentId}`, () =>
          recordDelivery(known, { documentId, manner: input.manner, at: input.at }),
        );
      },
    }),
  );
}
