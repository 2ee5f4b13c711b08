/** One thing the party does, with the form it asks for. What is typed survives refusals, reloads and dead nets. */
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { Button, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Label } from '#domain/labels.ts';
import { ActAsPartyDocument, type TrackedCaseFragment } from '#graphql/generated/graphql.ts';
import { RestoredNotice } from '../drafts/RestoredNotice.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { filesIn } from '../forms/files-in.ts';
import { SchemaForm } from '../forms/SchemaForm.tsx';
import { useFormState } from '../forms/use-form-state.ts';
import { useLabel } from '../i18n/use-language.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { CitizenSaid } from './CitizenSaid.tsx';
import { sentAs, useCitizenCommand } from './citizen-command.ts';
import { Loading } from './Loading.tsx';
import { emptyPartyDraft, type PartyDraft, partyKey } from './party-draft.ts';
import { tabStore } from './tab-store.ts';
import type { TrackedProps } from './TrackedCase.tsx';

interface PartyActionProps extends TrackedProps {
  readonly action: TrackedCaseFragment['actions'][number];
  readonly onDone: (what: Label) => void;
  readonly onClose: () => void;
}

export function PartyAction(props: PartyActionProps) {
  const { action, shown, proof, onShow, onDone, onClose } = props;
  const translate = useTranslate();
  const label = useLabel();
  const state = useDraft<PartyDraft>(partyKey(shown.number, action.name), emptyPartyDraft, undefined, tabStore);
  const { draft, update, clear, saving } = state;
  const setForm = useCallback((form: PartyDraft['form']) => update((before) => ({ ...before, form })), [update]);
  const formId = action.form?.id;
  const form = useFormState(formId ?? '', draft.form, setForm);
  const command = useCitizenCommand(state);
  // Fields that fill themselves in do so anew.
  const [round, setRound] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const reason = draft.reason.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (formId && !(await form.check())) return;
    const content = {
      ...(formId && { form: draft.form, attachmentIds: [...filesIn(formId, draft.form)] }),
      ...(reason && { reason }),
    };
    const refusal = await command.send(
      sentAs(draft.unanswered, content),
      async ({ requestId }) => {
        const input = { proof, action: action.name, ...content, requestId };
        return (await graphqlRequest(ActAsPartyDocument, { input })).actAsParty;
      },
      (acted) => {
        onShow(acted.case);
        onDone(action.label);
        onClose();
      },
    );
    if (refusal && refusal.fields.length > 0) form.refuse(refusal.fields);
  };
  return (
    <Stack component="form" noValidate spacing={2} onSubmit={(event) => void submit(event)}>
      <Typography ref={heading} tabIndex={-1} variant="h3" sx={{ outline: 'none' }}>
        {label(action.label)}
      </Typography>
      {state.isRestored && <RestoredNotice onDiscard={() => void clear().then(() => setRound(round + 1))} />}
      {!state.isLoaded && <Loading />}
      {state.isLoaded && formId && (
        <SchemaForm key={round} formId={formId} state={form} idPrefix="party" disabled={command.isSending} />
      )}
      {state.isLoaded && action.reasonAsked && (
        <TextField
          id="party-reason"
          label={translate('citizen.reason')}
          required={action.reasonRequired}
          multiline
          minRows={2}
          value={draft.reason}
          disabled={command.isSending}
          onChange={(event) => update((before) => ({ ...before, reason: event.target.value }))}
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
      )}
      <CitizenSaid command={command} saving={saving} />
      <Stack direction="row" spacing={1}>
        <Button
          type="submit"
          variant="contained"
          loading={command.isSending}
          disabled={!state.isLoaded || (action.reasonRequired && reason === '')}
          sx={{ minHeight: 44 }}
        >
          {translate('citizen.confirm', { name: label(action.label) })}
        </Button>
        <Button onClick={onClose} disabled={command.isSending} sx={{ minHeight: 44 }}>
          {translate('citizen.cancel')}
        </Button>
      </Stack>
    </Stack>
  );
}
