/** What nobody needs any more goes, at the start of each shift of the ladder sweep: 个人信息保护法 §19. */
import type { Logger } from '@temporalio/common';
import type { Disk } from 'flydrive';
import type { Pool } from 'pg';
import { discardUnusedForms } from '#database/repositories/discard-unused-forms.ts';
import { discardUnusedUploads } from '#database/repositories/discard-unused-uploads.ts';

/** Never throws: what is left is for the next shift. */
export async function tidyUp(pool: Pool, files: Disk, log: Pick<Logger, 'info' | 'warn'>): Promise<void> {
  const discard = {
    forms: () => discardUnusedForms(pool),
    uploads: () => discardUnusedUploads(pool, (key) => files.delete(key)),
  };
  for (const [kind, run] of Object.entries(discard)) {
    try {
      const discarded = await run();
      if (discarded > 0) log.info('what came to no case is discarded', { kind, discarded });
    } catch (error) {
      log.warn('what came to no case is left for the next shift', { kind, error });
    }
  }
}
