/** Asks who is away, in which post, who stands in and for how long. A sheet on a phone; input survives a refusal. */
import { useState, type FormEvent } from 'react';
import { CircularProgress, DialogContent } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { newRequestId } from '../../providers/request-id.ts';
import { useSession, type Session } from '../../providers/session.ts';
import { DialogFoot, NotDone } from '../../widgets/DialogFoot.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { SheetDialog } from '../../widgets/SheetDialog.tsx';
import { DelegateFields } from './DelegateFields.tsx';
import {
  absentees,
  delegateInput,
  missingFields,
  newDraft,
  withPerson,
  type PostOfPerson,
} from './delegation-draft.ts';
import { useDelegablePosts, useDelegationCommands } from './use-delegations.ts';

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
  const label = useLabel();
  const notify = useNotify();
  const { delegate } = useDelegationCommands();
  const { timeZone } = session.jurisdiction;
  const people = absentees(posts);
  const [draft, setDraft] = useState(() => withPerson(newDraft(Date.now(), timeZone, session.user.id), people[0]));
  // One intent, one id: sending again after a dead line makes nothing twice. A changed intent is another one.
  const [requestId, setRequestId] = useState(newRequestId);
  const [asked, setAsked] = useState(false);
  const [fault, setFault] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (missingFields(draft, timeZone).length > 0) return;
    onSending(true);
    setFault('');
    try {
      const outcome = await delegate(delegateInput(draft, timeZone, requestId));
      if (outcome.kind === 'Delegated') {
        notify('delegations.made', { type: 'success' });
        onClose();
      } else setFault(label(outcome));
    } catch (error) {
      setFault(translate(messageKeyOf(error)));
    } finally {
      onSending(false);
    }
  };
  return (
    <>
      <DialogContent>
        <form id="delegate-form" noValidate onSubmit={(event) => void submit(event)}>
          <DelegateFields
            draft={draft}
            people={people}
            userId={session.user.id}
            missing={asked ? missingFields(draft, timeZone) : []}
            onChange={(changed) => {
              setDraft(changed);
              setRequestId(newRequestId());
            }}
          />
        </form>
      </DialogContent>
      <DialogFoot
        cancel={translate('delegations.dialog.cancel')}
        submit={translate('delegations.dialog.submit')}
        form="delegate-form"
        isSending={isSending}
        onCancel={onClose}
        said={fault && <NotDone text={fault} kept={translate('delegations.dialog.kept')} />}
      />
    </>
  );
}
