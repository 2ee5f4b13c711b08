/** One matter: area, form, material, and the receipt at the end. */
import { useState } from 'react';
import { Alert, Button, MenuItem, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { PublicMatterDocument, type PublicMatterQuery, SubmitMatterDocument } from '#graphql/generated/graphql.ts';
import { findForm } from '#forms/registry.ts';
import { SchemaForm } from '../forms/SchemaForm.tsx';
import { UnitSearchContext } from '../forms/unit-search-context.ts';
import { UploadContext } from '../forms/upload-context.ts';
import { type FormDraft, useFormState } from '../forms/use-form-state.ts';
import { useLabel } from '../i18n/use-language.ts';
import { messageKeyOf } from '../providers/api-error.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { newRequestId } from '../providers/request-id.ts';
import { ErrorState } from '../widgets/ErrorState.tsx';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { AreaFields } from './AreaFields.tsx';
import { useCitizenUploads } from './citizen-uploads.ts';
import { useCitizenUnits } from './citizen-units.ts';
import { Loading } from './Loading.tsx';
import { MaterialField } from './MaterialField.tsx';
import { Receipt, type ReceiptFacts } from './Receipt.tsx';

type Matter = PublicMatterQuery['publicMatters'][number];

export default function NewMatterPage() {
  const { process = '' } = useParams();
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['publicMatter', process],
    queryFn: async ({ signal }) => (await graphqlRequest(PublicMatterDocument, { process }, { signal })).publicMatters,
    staleTime: 600_000,
  });
  const [matter] = data ?? [];
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return matter ? <Editor matter={matter} /> : <PageTitle title={translate('citizen.none')} />;
}

function Editor({ matter }: { readonly matter: Matter }) {
  const translate = useTranslate();
  const label = useLabel();
  const [entry, setEntry] = useState(matter.entries[0]?.name ?? '');
  const [path, setPath] = useState<readonly string[]>([]);
  const [receipt, setReceipt] = useState<ReceiptFacts | null>(null);
  const uploads = useCitizenUploads(path.at(-1) ?? '');
  const units = useCitizenUnits(path[0] ?? '');
  const form = matter.entries.find(({ name }) => name === entry)?.form?.id ?? '';
  if (receipt) return <Receipt facts={receipt} />;
  return (
    <UploadContext value={uploads}>
      <PageTitle title={label(matter.title)} subtitle={matter.summary ? label(matter.summary) : undefined} />
      <Stack spacing={2.5}>
        {matter.entries.length > 1 && (
          <TextField
            select
            label={translate('citizen.entry')}
            value={entry}
            onChange={(event) => setEntry(event.target.value)}
            slotProps={{ select: { SelectDisplayProps: { id: 'entry' } }, inputLabel: { htmlFor: 'entry' } }}
          >
            {matter.entries.map(({ name, label: text }) => (
              <MenuItem key={name} value={name}>
                {label(text)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <AreaFields path={path} onChange={setPath} />
        <UnitSearchContext value={units}>
          <MatterForm
            key={entry}
            form={form}
            target={{ process: matter.process, entry, divisionCode: path.at(-1) ?? '' }}
            onSent={setReceipt}
          />
        </UnitSearchContext>
      </Stack>
    </UploadContext>
  );
}

/** How the matter came in is for counters to say: here it is always the web. */
const CHANNEL_FIELDS = ['channel'] as const;
const NO_FIELDS = [] as const;
const asksChannel = (form: string): boolean => findForm(form)?.schema.properties['channel'] !== undefined;

interface MatterFormProps {
  readonly form: string;
  readonly target: { readonly process: string; readonly entry: string; readonly divisionCode: string };
  readonly onSent: (facts: ReceiptFacts) => void;
}

function MatterForm({ form, target, onSent }: MatterFormProps) {
  const translate = useTranslate();
  const label = useLabel();
  const hidden = asksChannel(form) ? CHANNEL_FIELDS : NO_FIELDS;
  const [data, setData] = useState<FormDraft>(hidden.length > 0 ? { channel: 'web' } : {});
  const [files, setFiles] = useState<readonly string[]>([]);
  const state = useFormState(form, data, setData);
  // The same for every try of one content: a lost answer opens nothing twice.
  const [attempt, setAttempt] = useState({ content: '', requestId: '' });
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (!state.check().ok) return;
    const content = JSON.stringify([target, data, files]);
    const current = attempt.content === content ? attempt : { content, requestId: newRequestId() };
    setAttempt(current);
    setBusy(true);
    setFault(null);
    try {
      const input = { ...target, form: data, attachmentIds: [...files], requestId: current.requestId };
      const { submitMatter: result } = await graphqlRequest(SubmitMatterDocument, { input });
      if (result.__typename === 'SubmittedMatter') return onSent(result);
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
      spacing={2.5}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SchemaForm formId={form} state={state} idPrefix="matter" disabled={busy} hidden={hidden} />
      <MaterialField files={files} onChange={setFiles} />
      {fault !== null && <Alert severity="error">{fault}</Alert>}
      <Button type="submit" variant="contained" size="large" disabled={busy || !target.divisionCode}>
        {translate(busy ? 'citizen.sending' : 'citizen.send')}
      </Button>
    </Stack>
  );
}
