/** What is known of an uploaded file; null while loading, or when the reader may not see it. */
import { use } from 'react';
import { useQuery } from '@tanstack/react-query';
import { FormFileDocument } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { UploadContext } from './upload-context.ts';

export function useFile(id: string) {
  const isAsked = use(UploadContext).nameOf === undefined;
  const { data } = useQuery({
    queryKey: ['formFile', id],
    enabled: isAsked,
    queryFn: async ({ signal }) => (await graphqlRequest(FormFileDocument, { id }, { signal })).node,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.__typename === 'Attachment' ? data : null;
}
