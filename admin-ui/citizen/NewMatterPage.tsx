/** One matter: area, form, material, and the receipt at the end. */
import { useState } from 'react';
import { MenuItem, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router';
import { PublicMatterDocument, type PublicMatterQuery } from '#graphql/generated/graphql.ts';
import { RestoredNotice } from '../drafts/RestoredNotice.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { UnitSearchContext } from '../forms/unit-search-context.ts';
import { UploadContext } from '../forms/upload-context.ts';
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
import { emptyMatter, isBegun, type MatterDraft, matterKey } from './matter-draft.ts';
import { MatterForm } from './MatterForm.tsx';
import { keptReceipt, Receipt, type ReceiptFacts } from './Receipt.tsx';
import { tabStore } from './tab-store.ts';

type Matter = PublicMatterQuery['publicMatters'][number];

export default function NewMatterPage() {
  const { process = '' } = useParams();
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['publicMatter', process],
    queryFn: async ({ signal }) => (await graphqlRequest(PublicMatterDocument, { process }, { signal })).publicMatters,
    staleTime: 600_000,
  });
  // A reload must not take away the only sight of the code.
  const [receipt, setReceipt] = useState<ReceiptFacts | null>(() => keptReceipt(process));
  const [matter] = data ?? [];
  if (receipt) return <Receipt facts={receipt} process={process} />;
  // What is on the screen stays there, whatever asking again has come to.
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return matter ? <Editor matter={matter} onSent={setReceipt} /> : <PageTitle title={translate('citizen.none')} />;
}

interface EditorProps {
  readonly matter: Matter;
  readonly onSent: (facts: ReceiptFacts) => void;
}

function Editor({ matter, onSent }: EditorProps) {
  const label = useLabel();
  const state = useDraft<MatterDraft>(matterKey(matter.process), emptyMatter, undefined, tabStore);
  const { draft, update, clear } = state;
  // Fields that fill themselves in do so anew.
  const [round, setRound] = useState(0);
  const place = draft.area.at(-1) ?? '';
  const uploads = useCitizenUploads(place);
  const units = useCitizenUnits(draft.area[0] ?? '');
  const chosen = matter.entries.find(({ name }) => name === draft.entry) ?? matter.entries[0];
  const entry = chosen?.name ?? '';
  if (!state.isLoaded) return <Loading />;
  return (
    <UploadContext value={uploads}>
      <BackLink to="/citizen/new" />
      <PageTitle title={label(matter.title)} subtitle={matter.summary ? label(matter.summary) : undefined} />
      <Stack spacing={2}>
        {state.isRestored && isBegun(draft) && (
          <RestoredNotice onDiscard={() => void clear().then(() => setRound(round + 1))} />
        )}
        <AreaStep
          matter={matter}
          entry={entry}
          area={draft.area}
          onEntry={(name) => update((before) => ({ ...before, entry: name }))}
          onArea={(area) => update((before) => ({ ...before, area }))}
        />
        <UnitSearchContext value={units}>
          <MatterForm
            key={`${entry}/${round}`}
            form={chosen?.form?.id ?? ''}
            target={{ process: matter.process, entry, divisionCode: place }}
            state={state}
            onSent={onSent}
          />
        </UnitSearchContext>
      </Stack>
    </UploadContext>
  );
}

interface AreaStepProps {
  readonly matter: Matter;
  readonly entry: string;
  readonly area: readonly string[];
  readonly onEntry: (entry: string) => void;
  readonly onArea: (area: readonly string[]) => void;
}

function AreaStep({ matter, entry, area, onEntry, onArea }: AreaStepProps) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <StepCard title={translate('citizen.area')}>
      <Stack spacing={2}>
        {matter.entries.length > 1 && (
          <TextField
            select
            label={translate('citizen.entry')}
            value={entry}
            onChange={(event) => onEntry(event.target.value)}
            slotProps={{ select: { SelectDisplayProps: { id: 'entry' } }, inputLabel: { htmlFor: 'entry' } }}
          >
            {matter.entries.map(({ name, label: text }) => (
              <MenuItem key={name} value={name}>
                {label(text)}
              </MenuItem>
            ))}
          </TextField>
        )}
        <AreaFields path={area} onChange={onArea} />
      </Stack>
    </StepCard>
  );
}
