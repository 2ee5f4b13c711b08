/** Uploads without a session: the area says whose files they are, the tab remembers their names. */
import { useMemo } from 'react';
import { uploadFile } from '../drafts/upload.ts';
import type { Uploads } from '../forms/upload-context.ts';
import { forgetInTab, keepInTab, readInTab } from './tab-store.ts';

const nameKey = (id: string): string => `file/${id}`;

export function useCitizenUploads(division: string): Uploads {
  return useMemo(
    () => ({
      upload: async (file, fileName, onProgress, signal) => {
        const stored = await uploadFile(file, fileName, onProgress, {
          path: '/public/attachments',
          fields: { division },
          signal,
        });
        keepInTab(nameKey(stored.id), fileName);
        return stored;
      },
      nameOf: (id) => readInTab(nameKey(id)) as string | undefined,
    }),
    [division],
  );
}

/** They have arrived; what they are called is nobody's business any more. */
export function forgetFileNames(ids: readonly string[]): void {
  for (const id of ids) forgetInTab(nameKey(id));
}
