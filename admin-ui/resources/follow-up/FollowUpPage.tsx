/** Opening a case about another one: which it is about, the form with what is known already, and its number at the end. */
import { type FormEvent, useCallback, useMemo } from 'react';
import { Alert, Box, Button, Link, Skeleton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router';
import { ArrivedScreen } from '../../drafts/ArrivedScreen.tsx';
import { RestoredNotice } from '../../drafts/RestoredNotice.tsx';
import { SendBar } from '../../drafts/SendBar.tsx';
import { SchemaForm } from '../../forms/SchemaForm.tsx';
import { type FormDraft, useFormState } from '../../forms/use-form-state.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { casePath } from '../../lists/CaseName.tsx';
import { useSession } from '../../providers/session.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { StepCard } from '../../widgets/StepCard.tsx';
import { type FollowedCase, type FollowUp, followUpsOf, knownFor, useFollowUps } from './follow-ups.ts';
import { useOpenFollowUp } from './use-open-follow-up.ts';

export default function FollowUpPage() {
  const translate = useTranslate();
  const userId = useSession()?.user.id;
  const caseId = useParams()['id'] ?? '';
  const [asked] = useSearchParams();
  const { data, error, refetch } = useFollowUps(caseId);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined || userId === undefined) return <Skeleton variant="rounded" height={320} />;
  const [process, entry] = [asked.get('process'), asked.get('entry')];
  const followUp = data && followUpsOf(data).find((one) => one.process.id === process && one.entry === entry);
  if (!data || !followUp)
    return <EmptyState title={translate('followUp.notOffered')} text={translate('followUp.notOfferedText')} />;
  return <Editor key={`${caseId}/${process}/${entry}`} userId={userId} found={data} followUp={followUp} />;
}

interface EditorProps {
  readonly userId: string;
  readonly found: FollowedCase;
  readonly followUp: FollowUp;
}

function Editor({ userId, found, followUp }: EditorProps) {
  const translate = useTranslate();
  const label = useLabel();
  const opening = useOpenFollowUp(userId, found, followUp);
  const { state, refusal, fault, isSending, opened } = opening;
  const { update } = state;
  const known = useMemo(() => knownFor(followUp, found), [followUp, found]);
  const setForm = useCallback((form: FormDraft) => update((before) => ({ ...before, form })), [update]);
  const form = useFormState(followUp.form, state.draft.form ?? known, setForm);
  if (opened) return <Arrived opened={opened} found={found} />;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await form.check())) return;
    const answer = await opening.send();
    if (answer && answer.fields.length > 0) form.refuse(answer.fields);
  };
  return (
    <Stack sx={{ maxWidth: 820, mx: 'auto', width: '100%' }}>
      <PageTitle title={label(followUp.label)} subtitle={label(followUp.process.title)} />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack spacing={2} sx={{ pb: 2 }}>
          <Box aria-live="polite">
            {state.isRestored && !refusal && !fault && <RestoredNotice onDiscard={() => void state.clear()} />}
            {refusal && <Alert severity="error">{label(refusal)}</Alert>}
            {fault && <Alert severity="warning">{`${translate(fault)} ${translate('casePage.sendAgain')}`}</Alert>}
          </Box>
          <StepCard title={translate('followUp.about')}>
            <Link component={RouterLink} to={casePath(found.number)}>
              {found.number}
            </Link>
            <Typography variant="body2">{label(found.titleLabel)}</Typography>
          </StepCard>
          <StepCard title={translate('followUp.form')}>
            {state.isLoaded && (
              <SchemaForm formId={followUp.form} state={form} idPrefix="follow-up" disabled={isSending} />
            )}
          </StepCard>
        </Stack>
        <SendBar saving={state.saving}>
          <Button
            type="submit"
            fullWidth
            variant="contained"
            size="large"
            loading={isSending}
            sx={{ minHeight: 52, fontSize: '1rem' }}
          >
            {label(followUp.label)}
          </Button>
        </SendBar>
      </form>
    </Stack>
  );
}

interface ArrivedProps {
  readonly opened: NonNullable<ReturnType<typeof useOpenFollowUp>['opened']>;
  readonly found: FollowedCase;
}

function Arrived({ opened, found }: ArrivedProps) {
  const translate = useTranslate();
  const back = () => history.back();
  return (
    <ArrivedScreen
      title={translate('followUp.opened')}
      arrived={opened}
      another={translate('followUp.back', { number: found.number })}
      onAnother={back}
    />
  );
}
