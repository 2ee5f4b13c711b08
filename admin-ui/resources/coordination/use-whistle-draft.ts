/** The call that is being written: in an hour unless somebody says when. */
import { useCallback, useState } from 'react';
import type { BlowWhistleInput } from '#graphql/generated/graphql.ts';
import { type DraftState, useDraft } from '../../drafts/use-draft.ts';
import { useTimeZone } from '../../i18n/use-language.ts';
import { useSession } from '../../providers/session.ts';
import { actionDraftKey } from '../cases/action-draft.ts';
import { fromZonedText, toZonedText } from '../delegations/zoned-time.ts';

export interface WhistleDraft {
  readonly unitIds: readonly string[];
  readonly reason: string;
  /** As the field shows it. */
  readonly meetingAt: string;
  readonly meetingPlace: string;
  readonly unanswered: BlowWhistleInput | null;
}

const HOUR = 3_600_000;

export function useWhistleDraft(caseId: string): { state: DraftState<WhistleDraft>; timeZone: string } {
  const userId = useSession()?.user.id ?? '';
  const timeZone = useTimeZone();
  const [initial] = useState<WhistleDraft>(() => ({
    unitIds: [],
    reason: '',
    meetingAt: toZonedText(Math.ceil((Date.now() + HOUR) / HOUR) * HOUR, timeZone),
    meetingPlace: '',
    unanswered: null,
  }));
  // A meeting that is over is no time to call anybody to.
  const restore = useCallback(
    (kept: WhistleDraft): WhistleDraft =>
      (fromZonedText(kept.meetingAt, timeZone) ?? 0) < Date.now() ? { ...kept, meetingAt: initial.meetingAt } : kept,
    [timeZone, initial],
  );
  return { state: useDraft(actionDraftKey(userId, caseId, 'dialog/whistle'), initial, restore), timeZone };
}
