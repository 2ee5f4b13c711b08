/** Asks who is away, in which post, who stands in and for how long. A sheet on a phone; input survives a refusal. */
import { useState, type FormEvent } from 'react';
import { Alert, CircularProgress, Dialog, DialogContent, DialogTitle, useMediaQuery, type Theme } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { newRequestId } from '../../providers/request-id.ts';
import { useSession, type Session } from '../../providers/session.ts';
import { DialogFoot } from '../../widgets/DialogFoot.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
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
  const isSheet = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={() => !isSending && onClose()}
      aria-labelledby="delegate-title"
      sx={isSheet ? { '& .MuiDialog-container': { alignItems: 'flex-end' } } : {}}
      slotProps={{ paper: { sx: isSheet ? { m: 0, width: '100%', borderRadius: '14px 14px 0 0' } : {} } }}
    >
      <DialogTitle id="delegate-title" variant="h2" component="h2">
        {translate('delegations.dialog.title')}
      </DialogTitle>
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
    </Dialog>
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
      <div aria-live="polite">
        {fault ? (
          <Alert severity="error" sx={{ mx: 3 }}>
            {fault}
            <br />
            {translate('delegations.dialog.kept')}
          </Alert>
        ) : null}
      </div>
      <DialogFoot
        cancel={translate('delegations.dialog.cancel')}
        submit={translate('delegations.dialog.submit')}
        form="delegate-form"
        isSending={isSending}
        onCancel={onClose}
      />
    </>
  );
}
