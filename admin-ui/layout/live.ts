import { createLiveUpdates } from '../providers/live-updates.ts';
import { queryClient } from '../providers/query-client.ts';

/** The tab's one connection; started and stopped with the frame, that is with the session. */
export const liveUpdates = createLiveUpdates(queryClient);
