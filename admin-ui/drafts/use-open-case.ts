/** Opens the case that a draft describes. */
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { NewCaseOpenDocument, type NewCaseOpenMutation, type OpenCaseInput } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { type DraftCommand, useDraftCommand } from './use-draft-command.ts';
import type { DraftState } from './use-draft.ts';

type Answer = NewCaseOpenMutation['openCase'];
type OpenedCase = Extract<Answer, { kind: 'CaseChanged' }>['case'];
type OpenRefusal = Extract<Answer, { kind: 'Refused' }>;

export interface Opening<Draft> extends Omit<DraftCommand<OpenCaseInput, OpenRefusal>, 'send'> {
  readonly state: DraftState<Draft>;
  readonly opened: OpenedCase | null;
  readonly send: () => Promise<OpenRefusal | null>;
  /** Leaves the screen of the case that was opened. */
  readonly startNew: () => void;
}

export function useOpenCase<Draft extends { readonly unanswered: OpenCaseInput | null }>(
  state: DraftState<Draft>,
  inputOf: (draft: Draft) => OpenCaseInput,
): Opening<Draft> {
  const client = useQueryClient();
  const { send, ...command } = useDraftCommand<OpenCaseInput, OpenRefusal, Draft>(state);
  const [opened, setOpened] = useState<OpenedCase | null>(null);
  const open = () =>
    send(
      inputOf(state.draft),
      async (input) => (await graphqlRequest(NewCaseOpenDocument, { input })).openCase,
      (changed) => {
        setOpened(changed.case);
        void client.invalidateQueries();
      },
    );
  return { ...command, state, opened, send: open, startNew: () => setOpened(null) };
}
