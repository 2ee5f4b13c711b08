/**
 * Cases that may be opened about another one: renewal and change of its licence, a review that is asked for. A renewal is
 * a case in a division like any application, everything else hangs on the case it is about.
 */
import { useQuery } from '@tanstack/react-query';
import { FollowUpsDocument, type FollowUpsQuery, type OpenCaseInput } from '#graphql/generated/graphql.ts';
import { attachedFiles } from '#forms/attached-files.ts';
import { findForm } from '#forms/registry.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { newRequestId } from '../../providers/request-id.ts';

export type FollowedCase = NonNullable<FollowUpsQuery['case']>;
export type FollowUp = FollowedCase['openableChildren'][number] & { readonly isRenewal: boolean };

export function useFollowUps(caseId: string, enabled = true) {
  return useQuery({
    queryKey: ['cases', 'followUps', caseId],
    enabled,
    queryFn: async ({ signal }) => (await graphqlRequest(FollowUpsDocument, { caseId }, { signal })).case,
  });
}

export function followUpsOf(found: FollowedCase): readonly FollowUp[] {
  return [
    ...found.openableRenewals.map((one) => ({ ...one, isRenewal: true })),
    ...found.openableChildren.map((one) => ({ ...one, isRenewal: false })),
  ];
}

export const followUpPath = (caseId: string, { process, entry }: FollowUp): string =>
  `/cases/${encodeURIComponent(caseId)}/new?${new URLSearchParams({ process: process.id, entry }).toString()}`;

export type FormData = Readonly<Record<string, unknown>>;

export interface FollowUpDraft {
  /** Null until something was typed: then what is known of the licence stands in the form. */
  readonly form: FormData | null;
  /** Sent, answer unknown: sent again word for word it is the same case. */
  readonly unanswered: OpenCaseInput | null;
}

export const emptyFollowUp: FollowUpDraft = { form: null, unanswered: null };

/** What the register knows already and the form asks for. */
export function knownFor({ form }: FollowUp, { licences }: FollowedCase): FormData {
  const licence = licences.findLast(({ status }) => status === 'valid') ?? licences.at(-1);
  if (licence === undefined) return {};
  const { number, validTo, holder } = licence;
  const known: Readonly<Record<string, string | null>> = {
    licenceNumber: number,
    previousLicence: number,
    expiresOn: validTo,
    // Masked to those to whom the holder is not known.
    ...(!holder.masked && { applicantName: holder.name, holderCode: holder.code }),
  };
  const asked = findForm(form)?.schema.properties ?? {};
  return Object.fromEntries(
    Object.entries(known).filter(([field, value]) => asked[field] !== undefined && value !== null && value !== ''),
  );
}

export function followUpInput(found: FollowedCase, followUp: FollowUp, draft: FollowUpDraft): OpenCaseInput {
  const { process, entry, form: formId, isRenewal } = followUp;
  const form = findForm(formId);
  const data = draft.form ?? knownFor(followUp, found);
  const content = {
    process: `${process.id}@${process.version}`,
    entry,
    form: data,
    attachmentIds: form ? [...attachedFiles(form.schema, data)] : [],
    ...(isRenewal ? { divisionCode: found.division?.code ?? null } : { parentCaseId: found.id }),
  };
  const { unanswered } = draft;
  if (unanswered !== null && isSame(unanswered, content)) return unanswered;
  return { ...content, requestId: newRequestId() };
}

function isSame({ requestId: _id, ...sent }: OpenCaseInput, content: object): boolean {
  return JSON.stringify(sent) === JSON.stringify(content);
}
