/** The life of a new case on this device: typed, sent, answered. */
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { NewCaseOpenDocument, type NewCaseOpenMutation } from '#graphql/generated/graphql.ts';
import { type DraftState, useDraft } from '../../drafts/use-draft.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { emptyNewCase, type NewCaseDraft, newCaseKey, openInputOf } from './new-case-draft.ts';

type Answer = NewCaseOpenMutation['openCase'];
export type OpenedCase = Extract<Answer, { kind: 'CaseChanged' }>['case'];
export type OpenRefusal = Extract<Answer, { kind: 'Refused' }>;

export interface NewCaseState {
  readonly state: DraftState<NewCaseDraft>;
  readonly isSending: boolean;
  readonly refusal: OpenRefusal | null;
  /** Message key of a fault: the case may or may not have been opened, and can safely be sent again. */
  readonly fault: string | null;
  readonly opened: OpenedCase | null;
  readonly send: () => Promise<OpenRefusal | null>;
  readonly startNew: () => void;
}

export function useNewCase(userId: string): NewCaseState {
  const state = useDraft<NewCaseDraft>(newCaseKey(userId), emptyNewCase);
  const client = useQueryClient();
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<OpenRefusal | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [opened, setOpened] = useState<OpenedCase | null>(null);
  const send = async (): Promise<OpenRefusal | null> => {
    const input = openInputOf(state.draft);
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
  return { state, isSending, refusal, fault, opened, send, startNew: () => setOpened(null) };
}
