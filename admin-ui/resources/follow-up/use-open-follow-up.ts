/** The life of a follow-up on this device: typed, sent, answered. */
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { NewCaseOpenDocument, type NewCaseOpenMutation } from '#graphql/generated/graphql.ts';
import { type DraftState, useDraft } from '../../drafts/use-draft.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { emptyFollowUp, type FollowedCase, type FollowUp, type FollowUpDraft, followUpInput } from './follow-ups.ts';

type Answer = NewCaseOpenMutation['openCase'];
type OpenedCase = Extract<Answer, { kind: 'CaseChanged' }>['case'];
type OpenRefusal = Extract<Answer, { kind: 'Refused' }>;

export interface Opening {
  readonly state: DraftState<FollowUpDraft>;
  readonly isSending: boolean;
  readonly refusal: OpenRefusal | null;
  readonly fault: string | null;
  readonly opened: OpenedCase | null;
  readonly send: () => Promise<OpenRefusal | null>;
}

export function useOpenFollowUp(userId: string, found: FollowedCase, followUp: FollowUp): Opening {
  // Drafts belong to a person: devices are shared.
  const key = `${userId}/${found.id}/${followUp.process.id}@${followUp.process.version}/${followUp.entry}`;
  const state = useDraft<FollowUpDraft>(key, emptyFollowUp);
  const client = useQueryClient();
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<OpenRefusal | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [opened, setOpened] = useState<OpenedCase | null>(null);
  const send = async (): Promise<OpenRefusal | null> => {
    const input = followUpInput(found, followUp, state.draft);
    state.update((draft) => ({ ...draft, unanswered: input }));
    setIsSending(true);
    setFault(null);
    setRefusal(null);
    try {
      const { openCase } = await graphqlRequest(NewCaseOpenDocument, { input });
      if (openCase.kind === 'Refused') {
        state.update((draft) => ({ ...draft, unanswered: null }));
        setRefusal(openCase);
        return openCase;
      }
      await state.clear();
      setOpened(openCase.case);
      void client.invalidateQueries();
      return null;
    } catch (error) {
      setFault(messageKeyOf(error));
      return null;
    } finally {
      setIsSending(false);
    }
  };
  return { state, isSending, refusal, fault, opened, send };
}
