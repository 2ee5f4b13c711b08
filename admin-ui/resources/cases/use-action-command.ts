/** Sends one action, pessimistically: nothing on the page changes before the server has said yes. */
import { useNotify, useTranslate } from 'ra-core';
import { type ActInput, CaseActDocument } from '#graphql/generated/graphql.ts';
import type { DraftState } from '../../drafts/use-draft.ts';
import { type DraftCommand, useDraftCommand } from '../../drafts/use-draft-command.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { useSession } from '../../providers/session.ts';
import { type ActionDraft, commandOf } from './action-draft.ts';
import type { CommandRefusal, PageAction, PageCase } from './case-queries.ts';

export interface ActionCommand extends Omit<DraftCommand<ActInput, CommandRefusal>, 'send'> {
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
  const command = useDraftCommand<ActInput, CommandRefusal, ActionDraft>(state);

  const send = async (): Promise<CommandRefusal | null> => {
    const context = { caseId: present.id, expectedSeq: present.seq, timeZone };
    const refusal = await command.send(
      commandOf(context, action, state.draft),
      async (input) => (await graphqlRequest(CaseActDocument, { input })).act,
      (changed) => {
        onShow(changed.case);
        notify(translate('casePage.done', { action: label(action.label) }), { type: 'success' });
        onDone();
      },
    );
    if (refusal?.presentCase) onShow(refusal.presentCase);
    return refusal;
  };
  return { ...command, send };
}
