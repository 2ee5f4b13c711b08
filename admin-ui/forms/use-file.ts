/** What is known of an uploaded file: undefined until it is, null when it is closed to the reader. */
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
  if (data === undefined) return undefined;
  if (data?.__typename !== 'Attachment' || data.url === null || data.fileName === null) return null;
  return { fileName: data.fileName, url: data.url };
}
