/** One matter: area, form, material, and the receipt at the end. */
import { type FormEvent, useState } from 'react';
import { Alert, Button, MenuItem, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { PublicMatterDocument, type PublicMatterQuery, SubmitMatterDocument } from '#graphql/generated/graphql.ts';
import { findForm } from '#forms/registry.ts';
import { filesIn } from '../forms/files-in.ts';
import { SchemaForm } from '../forms/SchemaForm.tsx';
import { UnitSearchContext } from '../forms/unit-search-context.ts';
import { UploadContext } from '../forms/upload-context.ts';
import { type FormDraft, useFormState } from '../forms/use-form-state.ts';
import { useLabel } from '../i18n/use-language.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { ErrorState } from '../widgets/ErrorState.tsx';
import { PageTitle } from '../widgets/PageTitle.tsx';
import { StepCard } from '../widgets/StepCard.tsx';
import { AreaFields } from './AreaFields.tsx';
import { BackLink } from './BackLink.tsx';
import { useCitizenUploads } from './citizen-uploads.ts';
import { useCitizenUnits } from './citizen-units.ts';
import { Loading } from './Loading.tsx';
import { MaterialField } from './MaterialField.tsx';
import { Receipt, type ReceiptFacts } from './Receipt.tsx';
import { useSending } from './use-sending.ts';

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
      <BackLink to="/citizen/new" />
      <PageTitle title={label(matter.title)} subtitle={matter.summary ? label(matter.summary) : undefined} />
      <Stack spacing={2}>
        <StepCard title={translate('citizen.area')}>
          <Stack spacing={2}>
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
          </Stack>
        </StepCard>
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

/** How the matter came in, and what concerns visits alone, is for counters to say: here it is always the web. */
const COUNTER_FIELDS = ['channel', 'skipsLevel', 'isGroup'] as const;
const NO_FIELDS = [] as const;
const asksChannel = (form: string): boolean => findForm(form)?.schema.properties['channel'] !== undefined;
/** Where the form asks for files itself, a second place for them would only confuse. */
const asksFiles = (form: string): boolean =>
  Object.values(findForm(form)?.schema.properties ?? {}).some((field) => field['x-ui'].widget === 'attachments');

interface MatterFormProps {
  readonly form: string;
  readonly target: { readonly process: string; readonly entry: string; readonly divisionCode: string };
  readonly onSent: (facts: ReceiptFacts) => void;
}

function MatterForm({ form, target, onSent }: MatterFormProps) {
  const translate = useTranslate();
  const hidden = asksChannel(form) ? COUNTER_FIELDS : NO_FIELDS;
  const [data, setData] = useState<FormDraft>(hidden.length > 0 ? { channel: 'web' } : {});
  const [files, setFiles] = useState<readonly string[]>([]);
  const state = useFormState(form, data, setData);
  const [isAsked, setIsAsked] = useState(false);
  const { isBusy, fault, send } = useSending(state.refuse);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (!(await state.check()) || !target.divisionCode) return;
    await send(
      [target, data, files],
      async (requestId) => {
        const attachmentIds = [...new Set([...filesIn(form, data), ...files])];
        const input = { ...target, form: data, attachmentIds, requestId };
        return (await graphqlRequest(SubmitMatterDocument, { input })).submitMatter;
      },
      (submitted) => onSent(submitted),
    );
  };
  return (
    <Stack component="form" noValidate spacing={2.5} onSubmit={(event) => void submit(event)}>
      <StepCard title={translate('newCase.form')}>
        <SchemaForm formId={form} state={state} idPrefix="matter" disabled={isBusy} hidden={hidden} />
        {!asksFiles(form) && <MaterialField files={files} onChange={setFiles} />}
      </StepCard>
      {isAsked && !target.divisionCode && <Alert severity="error">{translate('newCase.missingDivision')}</Alert>}
      {fault !== null && <Alert severity="error">{fault}</Alert>}
      <Button type="submit" variant="contained" size="large" loading={isBusy} sx={{ minHeight: 52 }}>
        {translate('citizen.send')}
      </Button>
    </Stack>
  );
}
