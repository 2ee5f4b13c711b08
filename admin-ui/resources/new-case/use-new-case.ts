/** The life of a new case on this device: typed, sent, answered. */
import { useDraft } from '../../drafts/use-draft.ts';
import { type Opening, useOpenCase } from '../../drafts/use-open-case.ts';
import { emptyNewCase, type NewCaseDraft, newCaseKey, openInputOf } from './new-case-draft.ts';

export type NewCaseState = Opening<NewCaseDraft>;

export const useNewCase = (userId: string): NewCaseState =>
  useOpenCase(useDraft<NewCaseDraft>(newCaseKey(userId), emptyNewCase), openInputOf);
