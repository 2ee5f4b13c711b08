/** Files of a form: uploaded as they are chosen, so that the draft keeps their ids and a reload loses none. */
import { use, useRef, useState } from 'react';
import AttachFile from '@mui/icons-material/AttachFile';
import Close from '@mui/icons-material/Close';
import { Box, Button, FormHelperText, IconButton, LinearProgress, Link, Typography } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';
import { downscalePhoto } from '../../drafts/downscale-photo.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { UploadContext } from '../upload-context.ts';
import { useFile } from '../use-file.ts';
import { widgetText } from './widget-support.tsx';

const MOST_FILES = 20;

export function AttachmentsWidget(props: WidgetProps) {
  const { id, label, required, disabled, schema, onChange } = props;
  const translate = useTranslate();
  const text = widgetText(props);
  const { upload } = use(UploadContext);
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const value: unknown = props.value;
  const files: readonly string[] = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  const room = (schema.maxItems ?? MOST_FILES) - files.length;
  const add = async (chosen: readonly File[]) => {
    let stored = files;
    setFault(null);
    try {
      for (const file of chosen.slice(0, room)) {
        setShare(0);
        stored = [...stored, (await upload(await downscalePhoto(file), file.name, setShare)).id];
        onChange(stored);
      }
    } catch (error) {
      setFault(translate('forms.notUploaded', { reason: translate(messageKeyOf(error)) }));
    } finally {
      setShare(null);
    }
  };
  return (
    <Box component="fieldset" aria-describedby={`${id}-text`} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="body2" color="text.secondary" sx={{ p: 0, mb: 1 }}>
        {label}
        {required && <span aria-hidden> *</span>}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {files.map((file) => (
          <FileLine key={file} id={file} onRemove={() => onChange(files.filter((other) => other !== file))} />
        ))}
      </Box>
      {share !== null && (
        <LinearProgress variant="determinate" value={share * 100} aria-label={translate('forms.uploading')} />
      )}
      <Button
        id={id}
        variant="outlined"
        startIcon={<AttachFile />}
        disabled={Boolean(disabled) || room <= 0 || share !== null}
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
        aria-label={label}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <FormHelperText id={`${id}-text`} error={text.error || fault !== null} aria-live="polite">
        {fault ?? text.below ?? translate('forms.filesLeft', { smart_count: Math.max(room, 0) })}
      </FormHelperText>
    </Box>
  );
}

function FileLine({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const translate = useTranslate();
  const file = useFile(id);
  const { nameOf } = use(UploadContext);
  const name = file?.fileName ?? nameOf?.(id) ?? '…';
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {file ? (
          <Link href={file.url} target="_blank" rel="noopener">
            {name}
          </Link>
        ) : (
          name
        )}
      </Box>
      <IconButton
        aria-label={translate('forms.removeFile', { name })}
        onClick={onRemove}
        sx={{ width: 44, height: 44 }}
      >
        <Close />
      </IconButton>
    </Box>
  );
}
