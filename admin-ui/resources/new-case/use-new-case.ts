/** The life of a new case on this device: typed, sent, answered. */
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { NewCaseOpenDocument, type NewCaseOpenMutation, type OpenCaseInput } from '#graphql/generated/graphql.ts';
import { type DraftState, useDraft } from '../../drafts/use-draft.ts';
import { type DraftCommand, useDraftCommand } from '../../drafts/use-draft-command.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { emptyNewCase, type NewCaseDraft, newCaseKey, openInputOf } from './new-case-draft.ts';

type Answer = NewCaseOpenMutation['openCase'];
export type OpenedCase = Extract<Answer, { kind: 'CaseChanged' }>['case'];
export type OpenRefusal = Extract<Answer, { kind: 'Refused' }>;

export interface NewCaseState extends Omit<DraftCommand<OpenCaseInput, OpenRefusal>, 'send'> {
  readonly state: DraftState<NewCaseDraft>;
  readonly opened: OpenedCase | null;
  readonly send: () => Promise<OpenRefusal | null>;
  readonly startNew: () => void;
}

export function useNewCase(userId: string): NewCaseState {
  const state = useDraft<NewCaseDraft>(newCaseKey(userId), emptyNewCase);
  const client = useQueryClient();
  const command = useDraftCommand<OpenCaseInput, OpenRefusal, NewCaseDraft>(state);
  const [opened, setOpened] = useState<OpenedCase | null>(null);
  const send = () =>
    command.send(
      openInputOf(state.draft),
      async (input) => (await graphqlRequest(NewCaseOpenDocument, { input })).openCase,
      (changed) => {
        setOpened(changed.case);
        void client.invalidateQueries();
      },
    );
  return { ...command, state, opened, send, startNew: () => setOpened(null) };
}
