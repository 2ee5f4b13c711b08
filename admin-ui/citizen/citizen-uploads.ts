/** Uploads without a session: the area says whose files they are, the page remembers their names. */
import { useMemo } from 'react';
import { uploadFile } from '../drafts/upload.ts';
import type { Uploads } from '../forms/upload-context.ts';

export function useCitizenUploads(division: string): Uploads {
  return useMemo(() => {
    const names = new Map<string, string>();
    return {
      upload: async (file, fileName, onProgress) => {
        const stored = await uploadFile(file, fileName, onProgress, {
          path: '/public/attachments',
          fields: { division },
        });
        names.set(stored.id, fileName);
        return stored;
      },
      nameOf: (id) => names.get(id),
    };
  }, [division]);
}
