/** What the party can do now: one at a time, with the form it asks for. */
import { useState } from 'react';
import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ActAsPartyDocument, type TrackedCaseFragment } from '#graphql/generated/graphql.ts';
import { SchemaForm } from '../forms/SchemaForm.tsx';
import { type FormDraft, useFormState } from '../forms/use-form-state.ts';
import { useLabel } from '../i18n/use-language.ts';
import { messageKeyOf } from '../providers/api-error.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { newRequestId } from '../providers/request-id.ts';
import type { TrackedProps } from './TrackedCase.tsx';

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
  const [retries, setRetries] = useState({ content: '', requestId: '' });
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (formId && !state.check().ok) return;
    const content = JSON.stringify([data, reason]);
    const current = retries.content === content ? retries : { content, requestId: newRequestId() };
    setRetries(current);
    setBusy(true);
    setFault(null);
    try {
      const input = {
        proof,
        action: action.name,
        requestId: current.requestId,
        ...(formId && { form: data }),
        ...(reason.trim() && { reason: reason.trim() }),
      };
      const { actAsParty: result } = await graphqlRequest(ActAsPartyDocument, { input });
      if (result.__typename === 'PartyCaseChanged') {
        onChanged();
        return onCancel();
      }
      if (result.fields.length > 0) state.refuse(result.fields);
      setFault(label(result));
    } catch (error) {
      setFault(translate(messageKeyOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack
      component="form"
      noValidate
      spacing={2}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Typography variant="h3">{label(action.label)}</Typography>
      {formId && <SchemaForm formId={formId} state={state} idPrefix="party" disabled={busy} />}
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
          disabled={busy || (action.reasonRequired && reason.trim() === '')}
          sx={{ minHeight: 44 }}
        >
          {translate('citizen.confirm', { name: label(action.label) })}
        </Button>
        <Button onClick={onCancel} disabled={busy} sx={{ minHeight: 44 }}>
          {translate('citizen.cancel')}
        </Button>
      </Stack>
    </Stack>
  );
}
