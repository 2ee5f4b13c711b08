/**
 * Puts a file on the case: uploaded, then attached. It is stored once both are done; what the case refuses is not. An
 * attachment whose answer was lost is asked for again as the same one, so that no file stands there twice.
 */
import { useRef } from 'react';
import { type AttachInput, CaseAttachDocument } from '#graphql/generated/graphql.ts';
import { uploadFile } from '../../drafts/upload.ts';
import type { ChosenFile } from '../../forms/FilePicker.tsx';
import { ApiError, errorCodeOf } from '../../providers/api-error.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { newRequestId } from '../../providers/request-id.ts';
import type { PageCase } from './case-queries.ts';

type Store = (file: ChosenFile, onShare: (share: number) => void, signal: AbortSignal) => Promise<void>;

export function useAttach(caseId: string, onShow: (present: PageCase) => void): Store {
  const unanswered = useRef(new Map<string, AttachInput>());
  return async ({ blob, name }, onShare, signal) => {
    const key = `${name}/${blob.size}`;
    let input = unanswered.current.get(key);
    if (input === undefined) {
      const { id } = await uploadFile(blob, name, onShare, { signal });
      input = { caseId, attachmentId: id, requestId: newRequestId() };
      unanswered.current.set(key, input);
    }
    const { attach: result } = await graphqlRequest(CaseAttachDocument, { input });
    unanswered.current.delete(key);
    if (result.kind === 'CaseChanged') {
      onShow(result.case);
      return;
    }
    if (result.presentCase) onShow(result.presentCase);
    throw new ApiError(errorCodeOf(result.code));
  };
}
