/** Papers and licences of a case, the register, and the record of a delivery. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  CasePapersDocument,
  LicencesDocument,
  RecordDeliveryDocument,
  type LicenceFilter,
  type LicenceRowFragment,
  type PaperRowFragment,
  type RecordDeliveryInput,
  type RecordDeliveryMutation,
} from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';

export type PaperRow = PaperRowFragment;
export type LicenceRow = LicenceRowFragment;
export type RecordRefusal = Extract<RecordDeliveryMutation['recordDelivery'], { readonly kind: 'Refused' }>;

/** Under `cases`: the engine tells of a paper as of any change of its case. */
export function usePapers(id: string) {
  return useQuery({
    queryKey: ['cases', 'papers', id],
    queryFn: async ({ signal }) => (await graphqlRequest(CasePapersDocument, { id }, { signal })).case,
  });
}

export function useLicences(filter: LicenceFilter, page: number) {
  return useQuery({
    queryKey: ['cases', 'licences', filter, page],
    queryFn: async ({ signal }) => (await graphqlRequest(LicencesDocument, { filter, page }, { signal })).licences,
    placeholderData: keepPreviousData,
  });
}

export function useRecordDelivery(caseId: string) {
  const client = useQueryClient();
  return async (input: RecordDeliveryInput) => {
    const { recordDelivery } = await graphqlRequest(RecordDeliveryDocument, { input });
    await client.invalidateQueries({ queryKey: ['cases', 'papers', caseId] });
    return recordDelivery;
  };
}
