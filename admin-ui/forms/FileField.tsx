/** A list of files: uploaded as they are chosen, so that a draft keeps their ids and a reload loses none. */
import { type ReactNode, use, useState } from 'react';
import AttachFile from '@mui/icons-material/AttachFile';
import Close from '@mui/icons-material/Close';
import { Box, FormHelperText, IconButton, Link, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { messageKeyOf } from '../providers/api-error.ts';
import { FilePicker } from './FilePicker.tsx';
import { UploadContext } from './upload-context.ts';
import { useFile } from './use-file.ts';

interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  readonly files: readonly string[];
  readonly most: number;
  readonly onChange: (files: readonly string[]) => void;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isInvalid?: boolean;
  /** Help, or the problem; otherwise how many more there may be. */
  readonly below?: ReactNode;
}

export function FileField(props: FileFieldProps) {
  const { id, label, files, most, onChange, isRequired = false, isDisabled = false, isInvalid = false, below } = props;
  const translate = useTranslate();
  const { upload } = use(UploadContext);
  const [fault, setFault] = useState<unknown>(null);
  const room = Math.max(most - files.length, 0);
  const problem =
    fault === null ? undefined : translate('forms.notUploaded', { reason: translate(messageKeyOf(fault)) });
  return (
    <Box component="fieldset" aria-describedby={`${id}-text`} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="body2" color="text.secondary" sx={{ p: 0, mb: 1 }}>
        {label}
        {isRequired && <span aria-hidden> *</span>}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {files.map((file) => (
          <FileLine key={file} id={file} onRemove={() => onChange(files.filter((other) => other !== file))} />
        ))}
      </Box>
      <FilePicker
        id={id}
        label={label}
        text={translate('forms.addFiles')}
        icon={<AttachFile />}
        isDisabled={isDisabled || room === 0}
        room={room}
        store={async ({ blob, name }, onShare, signal) => (await upload(blob, name, onShare, signal)).id}
        onStart={() => setFault(null)}
        onStored={(added) => onChange([...files, ...added])}
        onFault={setFault}
      />
      <FormHelperText id={`${id}-text`} error={isInvalid || fault !== null} aria-live="polite">
        {problem ?? below ?? translate('forms.filesLeft', { smart_count: room })}
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
