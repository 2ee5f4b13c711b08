/** Asks who is away, in which post, who stands in and for how long. A sheet on a phone; input survives a refusal. */
import { useState, type FormEvent } from 'react';
import { CircularProgress, DialogContent } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import type { DelegateInput } from '#graphql/generated/graphql.ts';
import { DraftSaid } from '../../drafts/DraftSaid.tsx';
import { commandOf, useDraftCommand } from '../../drafts/use-draft-command.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSession, type Session } from '../../providers/session.ts';
import { DialogFoot } from '../../widgets/DialogFoot.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { SheetDialog } from '../../widgets/SheetDialog.tsx';
import { DelegateFields } from './DelegateFields.tsx';
import {
  absentees,
  delegateInput,
  type DelegationDraft,
  missingFields,
  newDraft,
  withPerson,
  type PostOfPerson,
} from './delegation-draft.ts';
import { type Refusal, useDelegablePosts, useDelegationCommands } from './use-delegations.ts';

interface DelegateDialogProps {
  readonly onClose: () => void;
}

export function DelegateDialog({ onClose }: DelegateDialogProps) {
  const translate = useTranslate();
  const session = useSession();
  const posts = useDelegablePosts();
  const [isSending, setSending] = useState(false);
  return (
    <SheetDialog title={translate('delegations.dialog.title')} isBusy={isSending} onClose={onClose}>
      {session && posts.data ? (
        <DelegateForm
          session={session}
          posts={posts.data}
          isSending={isSending}
          onSending={setSending}
          onClose={onClose}
        />
      ) : (
        <DialogContent sx={{ textAlign: 'center', pb: 4 }}>
          {posts.error ? <ErrorState error={posts.error} onRetry={() => void posts.refetch()} /> : <CircularProgress />}
        </DialogContent>
      )}
    </SheetDialog>
  );
}

interface DelegateFormProps extends DelegateDialogProps {
  readonly session: Session;
  readonly posts: readonly PostOfPerson[];
  readonly isSending: boolean;
  readonly onSending: (isSending: boolean) => void;
}

function DelegateForm({ session, posts, isSending, onSending, onClose }: DelegateFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { delegate } = useDelegationCommands();
  const { timeZone } = session.jurisdiction;
  const people = absentees(posts);
  const [initial] = useState(() => withPerson(newDraft(Date.now(), timeZone, session.user.id), people[0]));
  const state = useDraft<DelegationDraft>(`${session.user.id}/delegation`, initial);
  const { draft } = state;
  const command = useDraftCommand<DelegateInput, Refusal, DelegationDraft>(state);
  const [asked, setAsked] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missingFields(draft, timeZone).length > 0) return;
    onSending(true);
    await command.send(commandOf(draft.unanswered, delegateInput(draft, timeZone)), delegate, () => {
      notify('delegations.made', { type: 'success' });
      onClose();
    });
    onSending(false);
  };
  return (
    <>
      <DialogContent>
        <form id="delegate-form" noValidate onSubmit={(event) => void submit(event)}>
          {state.isLoaded ? (
            <DelegateFields
              draft={draft}
              people={people}
              userId={session.user.id}
              missing={asked ? missingFields(draft, timeZone) : []}
              onChange={(changed) => state.update(() => changed)}
            />
          ) : (
            <CircularProgress size={24} />
          )}
        </form>
      </DialogContent>
      <DialogFoot
        cancel={translate('delegations.dialog.cancel')}
        submit={translate('delegations.dialog.submit')}
        form="delegate-form"
        isSending={isSending}
        isHeld={!state.isLoaded}
        onCancel={onClose}
        said={
          <DraftSaid
            refusal={command.refusal}
            fault={command.fault}
            isRestored={state.isRestored}
            onDiscard={() => void state.clear()}
          />
        }
      />
    </>
  );
}
