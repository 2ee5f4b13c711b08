/** The button that takes photos and files, with progress while they are on their way. */
import { type ReactNode, useRef, useState } from 'react';
import { Button, LinearProgress } from '@mui/material';
import { useTranslate } from 'ra-core';
import { downscalePhoto } from '../drafts/downscale-photo.ts';

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
  /** Called for one after the other; what it throws stops the rest. */
  readonly store: (file: ChosenFile, onShare: (share: number) => void) => Promise<Stored>;
  /** All that were chosen together, as far as they are stored. */
  readonly onStored?: (stored: readonly Stored[]) => void;
  readonly onFault: (error: unknown) => void;
}

export function FilePicker<Stored>(props: FilePickerProps<Stored>) {
  const { id, label, text, icon, isDisabled = false, room, variant = 'outlined', store, onStored, onFault } = props;
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const add = async (chosen: readonly File[]) => {
    const stored: Stored[] = [];
    try {
      for (const file of chosen.slice(0, room)) {
        setShare(0);
        stored.push(await store({ blob: await downscalePhoto(file), name: file.name }, setShare));
        onStored?.([...stored]);
      }
    } catch (error) {
      onFault(error);
    } finally {
      setShare(null);
    }
  };
  return (
    <>
      {share !== null && (
        <LinearProgress
          variant="determinate"
          value={share * 100}
          aria-label={translate('forms.uploading')}
          sx={{ minWidth: 80 }}
        />
      )}
      <Button
        id={id}
        variant={variant}
        startIcon={icon}
        disabled={isDisabled || share !== null}
        onClick={() => input.current?.click()}
        sx={{ minHeight: 44 }}
      >
        {text}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/*,application/pdf"
        aria-label={label}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}
