/** How files of a form are sent: by the session, unless a page for people without an account says otherwise. */
import { createContext } from 'react';
import { type UploadedFile, uploadFile } from '../drafts/upload.ts';

export interface Uploads {
  readonly upload: (
    file: Blob,
    fileName: string,
    onProgress?: (share: number) => void,
    signal?: AbortSignal,
  ) => Promise<UploadedFile>;
  /** Given where the server tells nobody about an uploaded file: the page remembers the names itself. */
  readonly nameOf?: (id: string) => string | undefined;
}

export const UploadContext = createContext<Uploads>({
  upload: (file, fileName, onProgress, signal) => uploadFile(file, fileName, onProgress, { signal }),
});
