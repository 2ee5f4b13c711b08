/** A note in the timeline: kept as a draft until it is sent. */
import { type FormEvent, useRef } from 'react';
import { Box, Button, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { CaseAddNoteDocument } from '#graphql/generated/graphql.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { newRequestId } from '../../providers/request-id.ts';
import { useSession } from '../../providers/session.ts';
import { actionDraftKey } from './action-draft.ts';
import type { PageCase } from './case-queries.ts';
import { useSmallCommand } from './use-small-command.ts';

interface NoteBoxProps {
  readonly present: PageCase;
  readonly onShow: (present: PageCase) => void;
}

export function NoteBox({ present, onShow }: NoteBoxProps) {
  const translate = useTranslate();
  const userId = useSession()?.user.id ?? '';
  const { draft: text, update, clear } = useDraft(actionDraftKey(userId, present.id, 'note'), '');
  const { isBusy, run } = useSmallCommand(onShow);
  // The same words sent again after a lost answer are the same note.
  const lastSent = useRef<{ text: string; requestId: string } | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const note = text.trim();
    if (note === '') return;
    if (lastSent.current?.text !== note) lastSent.current = { text: note, requestId: newRequestId() };
    const input = { caseId: present.id, text: note, requestId: lastSent.current.requestId };
    if (!(await run(async () => (await graphqlRequest(CaseAddNoteDocument, { input })).addNote))) return;
    lastSent.current = null;
    await clear();
  };
  return (
    <Box
      component="form"
      onSubmit={(event) => void submit(event)}
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-end' }}
    >
      <TextField
        multiline
        fullWidth
        maxRows={6}
        label={translate('casePage.note')}
        value={text}
        onChange={(event) => update(() => event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Button
        type="submit"
        variant="outlined"
        loading={isBusy}
        disabled={text.trim() === ''}
        sx={{ minHeight: 44, flex: 'none' }}
      >
        {translate('casePage.addNote')}
      </Button>
    </Box>
  );
}
