/** The button that takes photos and files: progress while they are on their way, a way to stop, and one more try. */
import { type ReactNode, useRef, useState } from 'react';
import { Box, Button, FormHelperText, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { downscalePhoto } from '../drafts/downscale-photo.ts';
import { useHoldWhile } from '../drafts/pending-uploads.ts';
import { ApiError } from '../providers/api-error.ts';

export interface ChosenFile {
  readonly blob: Blob;
  readonly name: string;
}

interface FilePickerProps<Stored> {
  readonly id?: string;
  /** What the files are, for who does not see the page. */
  readonly label: string;
  readonly text: string;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  /** How many more may be taken. */
  readonly room?: number;
  readonly variant?: 'outlined' | 'text';
  /** Called for one after the other. */
  readonly store: (file: ChosenFile, onShare: (share: number) => void, signal: AbortSignal) => Promise<Stored>;
  /** All that were chosen together, as far as they are stored. */
  readonly onStored?: (stored: readonly Stored[]) => void;
  readonly onStart?: () => void;
  readonly onFault: (error: unknown) => void;
}

/** The same file would be refused again. */
const LASTING: ReadonlySet<string> = new Set(['FILE_TOO_LARGE', 'FILE_TYPE_NOT_ALLOWED', 'INVALID_INPUT']);

export function FilePicker<Stored>(props: FilePickerProps<Stored>) {
  const { id, label, text, icon, isDisabled = false, room, variant = 'outlined' } = props;
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const { sending, held, add, cancel, drop } = useSendingFiles(props);
  const [leftOut, setLeftOut] = useState(0);
  const choose = (chosen: readonly File[]) => {
    const all = [...held, ...chosen];
    const taken = all.slice(0, room);
    setLeftOut(all.length - taken.length);
    void add(taken);
  };
  return (
    <>
      {sending && (
        <Box sx={{ minWidth: 80 }}>
          <LinearProgress variant="determinate" value={sending.share * 100} aria-label={translate('forms.uploading')} />
          <Typography variant="caption" color="text.secondary">
            {translate('forms.uploadingOf', sending)}
          </Typography>
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          id={id}
          variant={variant}
          startIcon={icon}
          disabled={isDisabled || sending !== null}
          onClick={() => input.current?.click()}
          sx={{ minHeight: 44 }}
        >
          {text}
        </Button>
        {sending && (
          <Button onClick={cancel} sx={{ minHeight: 44 }}>
            {translate('forms.cancelUpload')}
          </Button>
        )}
        {!sending && held.length > 0 && (
          <>
            <Button variant="outlined" onClick={() => void add(held)} sx={{ minHeight: 44 }}>
              {translate('forms.retryUpload', { smart_count: held.length })}
            </Button>
            <Button onClick={drop} sx={{ minHeight: 44 }}>
              {translate('forms.dropUpload')}
            </Button>
          </>
        )}
      </Box>
      <Box aria-live="polite">
        {leftOut > 0 && <FormHelperText error>{translate('forms.leftOut', { smart_count: leftOut })}</FormHelperText>}
      </Box>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/*,application/pdf"
        aria-label={label}
        onChange={(event) => {
          choose([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

interface Sending {
  readonly share: number;
  readonly number: number;
  readonly of: number;
}

function useSendingFiles<Stored>({ store, onStored, onStart, onFault }: FilePickerProps<Stored>) {
  const [sending, setSending] = useState<Sending | null>(null);
  /** Chosen, not stored, and worth another try. */
  const [held, setHeld] = useState<readonly File[]>([]);
  const stop = useRef<AbortController | null>(null);
  useHoldWhile(sending !== null || held.length > 0);
  const add = async (chosen: readonly File[]) => {
    const { signal } = (stop.current = new AbortController());
    const stored: Stored[] = [];
    const failed: File[] = [];
    onStart?.();
    setHeld([]);
    for (const [index, file] of chosen.entries()) {
      const shown = { number: index + 1, of: chosen.length };
      setSending({ ...shown, share: 0 });
      try {
        const onShare = (share: number) => setSending({ ...shown, share });
        stored.push(await store({ blob: await downscalePhoto(file), name: file.name }, onShare, signal));
        onStored?.([...stored]);
      } catch (error) {
        if (signal.aborted) break;
        onFault(error);
        if (error instanceof ApiError && LASTING.has(error.code)) continue;
        // What keeps one from getting through keeps the others.
        failed.push(...chosen.slice(index));
        break;
      }
    }
    setHeld(failed);
    setSending(null);
  };
  const drop = () => {
    setHeld([]);
    onStart?.();
  };
  return { sending, held, add, cancel: () => stop.current?.abort(), drop };
}
