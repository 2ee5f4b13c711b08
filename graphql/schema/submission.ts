/** Forms handed in. Personal fields are sealed at rest and masked for everybody but the units that need them. */
import { personalFields } from '#forms/form-schema.ts';
import { findForm } from '#forms/registry.ts';
import { decryptPersonal } from '#platform/personal-data.ts';
import type { Submission } from '#database/entities/submission.entity.ts';
import { builder } from '../builder.ts';
import type { ApiContext } from '../context.ts';
import { isKey } from '../global-ids.ts';
import { readsOfParty } from '../services/party-readers.ts';
import { LabelRef, SubmissionRef, UserRef } from './refs.ts';

const MASK = '***';

export function registerSubmission(): void {
  builder.node(SubmissionRef, {
    id: { resolve: (row) => row.id },
    loadWithoutCache: async (id, { loaders }) => {
      const row = isKey('Submission', id) ? await loaders.submission.load(id) : null;
      return row?.caseId && (await loaders.visibleCase.load(row.caseId)) !== null ? row : null;
    },
    fields: (t) => ({
      form: t.exposeString('form'),
      formTitle: t.field({
        type: LabelRef,
        resolve: (row) => findForm(row.form)?.title ?? { zh: row.form, en: row.form },
      }),
      data: t.field({ type: 'JSON', resolve: dataFor }),
      createdAt: t.field({ type: 'DateTime', resolve: (row) => row.createdAt }),
      createdBy: t.field({
        type: UserRef,
        nullable: true,
        resolve: (row, _args, { loaders }) => loaders.user.load(row.createdBy),
      }),
    }),
  });
}

async function dataFor(row: Submission, _args: object, context: ApiContext): Promise<Record<string, unknown>> {
  if (!row.personal) return row.data;
  const { viewer, resources } = context;
  const isRead = viewer !== null && row.caseId && (await readsOfParty(context, viewer, row.caseId));
  if (!isRead) return { ...row.data, ...masked(row.form) };
  return { ...row.data, ...decryptPersonal(resources.config.keys.personal, row.personal, row.id) };
}

function masked(formId: string): Record<string, string> {
  const form = findForm(formId);
  return Object.fromEntries((form ? personalFields(form.schema) : []).map((name) => [name, MASK]));
}
