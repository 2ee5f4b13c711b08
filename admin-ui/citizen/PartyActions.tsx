/** What the party can do now: one at a time, with the form it asks for. */
import { type FormEvent, useState } from 'react';
import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ActAsPartyDocument, type TrackedCaseFragment } from '#graphql/generated/graphql.ts';
import { filesIn } from '../forms/files-in.ts';
import { SchemaForm } from '../forms/SchemaForm.tsx';
import { type FormDraft, useFormState } from '../forms/use-form-state.ts';
import { useLabel } from '../i18n/use-language.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import type { TrackedProps } from './TrackedCase.tsx';
import { useSending } from './use-sending.ts';

type Action = TrackedCaseFragment['actions'][number];

export function PartyActions(props: TrackedProps) {
  const label = useLabel();
  const [chosen, setChosen] = useState<string | null>(null);
  const action = props.shown.actions.find(({ name }) => name === chosen);
  if (action) return <PartyAction key={action.name} {...props} action={action} onCancel={() => setChosen(null)} />;
  return (
    <Stack spacing={1}>
      {props.shown.actions.map(({ name, label: text, tone }) => (
        <Button
          key={name}
          variant={tone === 'primary' ? 'contained' : 'outlined'}
          onClick={() => setChosen(name)}
          sx={{ minHeight: 44 }}
        >
          {label(text)}
        </Button>
      ))}
    </Stack>
  );
}

interface PartyActionProps extends TrackedProps {
  readonly action: Action;
  readonly onCancel: () => void;
}

function PartyAction({ action, proof, onChanged, onCancel }: PartyActionProps) {
  const translate = useTranslate();
  const label = useLabel();
  const [data, setData] = useState<FormDraft>({});
  const [reason, setReason] = useState('');
  const formId = action.form?.id;
  const state = useFormState(formId ?? '', data, setData);
  const { isBusy, fault, send } = useSending(state.refuse);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (formId && !(await state.check())) return;
    await send(
      [data, reason],
      async (requestId) => {
        const input = {
          proof,
          action: action.name,
          requestId,
          ...(formId && { form: data, attachmentIds: [...filesIn(formId, data)] }),
          ...(reason.trim() && { reason: reason.trim() }),
        };
        return (await graphqlRequest(ActAsPartyDocument, { input })).actAsParty;
      },
      () => {
        onChanged();
        onCancel();
      },
    );
  };
  return (
    <Stack component="form" noValidate spacing={2} onSubmit={(event) => void submit(event)}>
      <Typography variant="h3">{label(action.label)}</Typography>
      {formId && <SchemaForm formId={formId} state={state} idPrefix="party" disabled={isBusy} />}
      {action.reasonAsked && (
        <TextField
          id="party-reason"
          label={translate('citizen.reason')}
          required={action.reasonRequired}
          multiline
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 4000 } }}
        />
      )}
      {fault !== null && <Alert severity="error">{fault}</Alert>}
      <Stack direction="row" spacing={1}>
        <Button
          type="submit"
          variant="contained"
          disabled={isBusy || (action.reasonRequired && reason.trim() === '')}
          sx={{ minHeight: 44 }}
        >
          {translate('citizen.confirm', { name: label(action.label) })}
        </Button>
        <Button onClick={onCancel} disabled={isBusy} sx={{ minHeight: 44 }}>
          {translate('citizen.cancel')}
        </Button>
      </Stack>
    </Stack>
  );
}
