import { useState } from 'react';
import { Alert, Button, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';
import { AddPartyMaterialDocument } from '#graphql/generated/graphql.ts';
import { useUploadsPending } from '../drafts/pending-uploads.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { CitizenSaid } from './CitizenSaid.tsx';
import { sentAs, useCitizenCommand } from './citizen-command.ts';
import { forgetFileNames } from './citizen-uploads.ts';
import { MaterialField } from './MaterialField.tsx';
import { emptyPartyDraft, type PartyDraft, partyKey } from './party-draft.ts';
import { tabStore } from './tab-store.ts';
import type { TrackedProps } from './TrackedCase.tsx';

/** Material that the party adds on its own, whatever the case waits for. */
export function MorePapers({ shown, proof, onShow }: TrackedProps) {
  const translate = useTranslate();
  const state = useDraft<PartyDraft>(partyKey(shown.number, 'material'), emptyPartyDraft, undefined, tabStore);
  const { draft, update, saving } = state;
  const { files } = draft;
  const [isDone, setIsDone] = useState(false);
  const command = useCitizenCommand(state);
  const arePending = useUploadsPending();
  const add = () =>
    command.send(
      sentAs(draft.unanswered, files),
      async ({ requestId }) => {
        const input = { proof, attachmentIds: [...files], requestId };
        return (await graphqlRequest(AddPartyMaterialDocument, { input })).addPartyMaterial;
      },
      (added) => {
        forgetFileNames(files);
        setIsDone(true);
        onShow(added.case);
      },
    );
  const isNews = files.length > 0;
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      <MaterialField files={files} onChange={(next) => update((before) => ({ ...before, files: next }))} />
      {isNews && arePending && <Alert severity="warning">{translate('forms.filesPending')}</Alert>}
      {isNews && <CitizenSaid command={command} saving={saving} />}
      {isNews && (
        <Button
          variant="contained"
          loading={command.isSending}
          disabled={arePending}
          onClick={() => void add()}
          sx={{ minHeight: 44 }}
        >
          {translate('citizen.send')}
        </Button>
      )}
      {isDone && !isNews && <Alert severity="success">{translate('citizen.added')}</Alert>}
    </Stack>
  );
}
