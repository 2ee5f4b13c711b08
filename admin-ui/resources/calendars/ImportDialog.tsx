import { useState, type DragEvent } from 'react';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useDraft } from '../../drafts/use-draft.ts';
import { useSession } from '../../providers/session.ts';
import { ChangeDialog } from './ChangeDialog.tsx';
import type { Calendar } from './use-calendars.ts';
import { toBase64 } from './year-days.ts';

interface ImportDialogProps {
  readonly calendar: Calendar;
  readonly onClose: () => void;
}

interface ChosenFile {
  readonly name: string;
  /** Bytes, not text: the server must see a wrong encoding to be able to say so. */
  readonly content: string;
}

interface ImportDraft {
  readonly file: ChosenFile | null;
  readonly pasted: string;
  readonly source: string;
  readonly knownUntil: string;
}

/** The yearly notice: a file dropped or chosen, or its text pasted. */
export function ImportDialog({ calendar, onClose }: ImportDialogProps) {
  const translate = useTranslate();
  const userId = useSession()?.user.id ?? '';
  const [initial] = useState<ImportDraft>({
    file: null,
    pasted: '',
    source: '',
    knownUntil: `${Number(calendar.knownUntil.slice(0, 4)) + 1}-12-31`,
  });
  const state = useDraft(`${userId}/calendar/${calendar.id}/import`, initial);
  const { file, pasted, source, knownUntil } = state.draft;
  const set = (change: Partial<ImportDraft>) => state.update((before) => ({ ...before, ...change }));
  const content = file?.content ?? (pasted.trim() === '' ? null : toBase64(new TextEncoder().encode(pasted)));
  const isComplete = content !== null && source.trim() !== '' && knownUntil !== '';
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const read = { name: chosen.name, content: toBase64(new Uint8Array(await chosen.arrayBuffer())) };
    state.update((before) => ({ ...before, file: read, source: before.source || chosen.name }));
  };
  return (
    <ChangeDialog
      title={translate('calendars.importDialog.title')}
      input={isComplete ? { calendarId: calendar.id, file: content, knownUntil, source: source.trim() } : null}
      state={state}
      onClose={onClose}
    >
      <Typography variant="body2" color="text.secondary">
        {translate('calendars.importDialog.text')}
      </Typography>
      <DropZone name={file?.name ?? null} onChoose={(chosen) => void choose(chosen)} />
      {file === null ? (
        <TextField
          multiline
          minRows={3}
          maxRows={8}
          label={translate('calendars.importDialog.paste')}
          value={pasted}
          onChange={(event) => set({ pasted: event.target.value })}
          slotProps={{ htmlInput: { sx: { fontFamily: 'monospace', fontSize: '0.8125rem' } } }}
        />
      ) : null}
      <TextField
        required
        label={translate('calendars.importDialog.source')}
        value={source}
        onChange={(event) => set({ source: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        type="date"
        required
        label={translate('calendars.importDialog.knownUntil')}
        helperText={translate('calendars.importDialog.knownUntilHelp')}
        value={knownUntil}
        onChange={(event) => set({ knownUntil: event.target.value })}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: calendar.knownUntil } }}
      />
    </ChangeDialog>
  );
}

interface DropZoneProps {
  readonly name: string | null;
  readonly onChoose: (file: File | undefined) => void;
}

function DropZone({ name, onChoose }: DropZoneProps) {
  const translate = useTranslate();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onChoose(event.dataTransfer.files[0]);
  };
  return (
    <Box
      component="label"
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 1,
        minHeight: 72,
        px: 2,
        borderRadius: 1,
        border: '1.5px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        color: 'text.secondary',
        cursor: 'pointer',
        '&:focus-within': { outline: 2, outlineColor: 'primary.main', outlineStyle: 'solid' },
      }}
    >
      <UploadFileOutlined />
      <Typography variant="body2">
        {name === null
          ? translate('calendars.importDialog.drop')
          : translate('calendars.importDialog.chosen', { name })}
      </Typography>
      <Box component="span" sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', opacity: 0 }}>
        <input
          type="file"
          accept=".csv,.ics,text/csv,text/calendar"
          onChange={(event) => onChoose(event.target.files?.[0])}
        />
      </Box>
    </Box>
  );
}
