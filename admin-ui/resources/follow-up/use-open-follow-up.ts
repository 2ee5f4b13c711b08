/** The life of a follow-up on this device: typed, sent, answered. */
import { useDraft } from '../../drafts/use-draft.ts';
import { type Opening as OpeningOf, useOpenCase } from '../../drafts/use-open-case.ts';
import { emptyFollowUp, type FollowedCase, type FollowUp, type FollowUpDraft, followUpInput } from './follow-ups.ts';

export type Opening = OpeningOf<FollowUpDraft>;

export function useOpenFollowUp(userId: string, found: FollowedCase, followUp: FollowUp): Opening {
  // Drafts belong to a person: devices are shared.
  const key = `${userId}/${found.id}/${followUp.process.id}@${followUp.process.version}/${followUp.entry}`;
  return useOpenCase(useDraft<FollowUpDraft>(key, emptyFollowUp), (draft) => followUpInput(found, followUp, draft));
}
