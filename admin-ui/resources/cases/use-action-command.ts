/** Sends one action, pessimistically: nothing on the page changes before the server has said yes. */
import { useState } from 'react';
import { useNotify, useTranslate } from 'ra-core';
import { CaseActDocument } from '#graphql/generated/graphql.ts';
import type { DraftState } from '../../drafts/use-draft.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { useSession } from '../../providers/session.ts';
import { type ActionDraft, commandOf } from './action-draft.ts';
import type { CommandRefusal, PageAction, PageCase } from './case-queries.ts';

export interface ActionCommand {
  readonly isSending: boolean;
  readonly refusal: CommandRefusal | null;
  /** Message key of a fault: the command may or may not have arrived, and can safely be sent again. */
  readonly fault: string | null;
  readonly send: () => Promise<CommandRefusal | null>;
}

interface ActionCommandOptions {
  readonly present: PageCase;
  readonly action: PageAction;
  readonly state: DraftState<ActionDraft>;
  readonly onShow: (present: PageCase) => void;
  readonly onDone: () => void;
}

export function useActionCommand({ present, action, state, onShow, onDone }: ActionCommandOptions): ActionCommand {
  const notify = useNotify();
  const timeZone = useSession()?.jurisdiction.timeZone ?? 'Asia/Shanghai';
  const translate = useTranslate();
  const label = useLabel();
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<CommandRefusal | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const send = async (): Promise<CommandRefusal | null> => {
    const context = { caseId: present.id, expectedSeq: present.seq, timeZone };
    const input = commandOf(context, action, state.draft);
    state.update((draft) => ({ ...draft, unanswered: input }));
    setIsSending(true);
    setFault(null);
    setRefusal(null);
    try {
      const { act } = await graphqlRequest(CaseActDocument, { input });
      if (act.kind === 'Refused') {
        state.update((draft) => ({ ...draft, unanswered: null }));
        setRefusal(act);
        if (act.presentCase) onShow(act.presentCase);
        return act;
      }
      await state.clear();
      onShow(act.case);
      notify(translate('casePage.done', { action: label(action.label) }), { type: 'success' });
      onDone();
      return null;
    } catch (error) {
      setFault(messageKeyOf(error));
      return null;
    } finally {
      setIsSending(false);
    }
  };
  return { isSending, refusal, fault, send };
}
