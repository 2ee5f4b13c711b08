/** Files beside the form. */
import { use, useRef, useState } from 'react';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { downscalePhoto } from '../drafts/downscale-photo.ts';
import { UploadContext } from '../forms/upload-context.ts';
import { messageKeyOf } from '../providers/api-error.ts';

const MOST_FILES = 10;

interface MaterialFieldProps {
  readonly files: readonly string[];
  readonly onChange: (files: readonly string[]) => void;
}

export function MaterialField({ files, onChange }: MaterialFieldProps) {
  const translate = useTranslate();
  const { upload, nameOf } = use(UploadContext);
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const add = async (chosen: readonly File[]) => {
    let stored = files;
    setFault(null);
    try {
      for (const file of chosen.slice(0, MOST_FILES - files.length)) {
        setShare(0);
        stored = [...stored, (await upload(await downscalePhoto(file), file.name, setShare)).id];
        onChange(stored);
      }
    } catch (error) {
      setFault(error);
    } finally {
      setShare(null);
    }
  };
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="body2" color="text.secondary" sx={{ p: 0, mb: 1 }}>
        {translate('citizen.material')}
      </Typography>
      {files.map((id) => (
        <Box key={id} sx={{ overflowWrap: 'anywhere' }}>
          {nameOf?.(id)}{' '}
          <Button
            aria-label={translate('forms.removeFile', { name: nameOf?.(id) ?? '' })}
            onClick={() => onChange(files.filter((other) => other !== id))}
            sx={{ minWidth: 44, minHeight: 44 }}
          >
            ×
          </Button>
        </Box>
      ))}
      {share !== null && (
        <LinearProgress variant="determinate" value={share * 100} aria-label={translate('forms.uploading')} />
      )}
      {fault !== null && (
        <Alert severity="error">{translate('forms.notUploaded', { reason: translate(messageKeyOf(fault)) })}</Alert>
      )}
      <Button
        variant="outlined"
        disabled={share !== null || files.length >= MOST_FILES}
        onClick={() => input.current?.click()}
        sx={{ minHeight: 44 }}
      >
        {translate('forms.addFiles')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/*,application/pdf"
        aria-label={translate('citizen.material')}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </Box>
  );
}
