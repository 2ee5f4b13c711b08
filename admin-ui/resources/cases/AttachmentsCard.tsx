/** Photos and files of the case: thumbnails, a viewer, and upload with progress. */
import { useState } from 'react';
import AddPhotoAlternateOutlined from '@mui/icons-material/AddPhotoAlternateOutlined';
import InsertDriveFileOutlined from '@mui/icons-material/InsertDriveFileOutlined';
import LockOutlined from '@mui/icons-material/LockOutlined';
import { Box, ButtonBase, Stack, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { FilePicker } from '../../forms/FilePicker.tsx';
import { messageKeyOf } from '../../providers/api-error.ts';
import { AttachmentViewer } from './AttachmentViewer.tsx';
import { openFiles } from './open-files.ts';
import type { PageCase } from './case-queries.ts';
import { Section } from './Section.tsx';
import { useAttach } from './use-attach.ts';

interface AttachmentsCardProps {
  readonly present: PageCase;
  readonly onShow: (present: PageCase) => void;
}

const tile = {
  width: 88,
  height: 88,
  borderRadius: 1,
  border: 1,
  borderColor: 'divider',
  overflow: 'hidden',
  bgcolor: 'action.hover',
  '& img': { width: '100%', height: '100%', objectFit: 'cover' },
} as const;

export function AttachmentsCard({ present, onShow }: AttachmentsCardProps) {
  const translate = useTranslate();
  const [shown, setShown] = useState<number | null>(null);
  const open = openFiles(present);
  const closed = present.attachments.filter(({ id }) => !open.some((file) => file.id === id));
  return (
    <Section
      title={translate('casePage.attachments')}
      count={present.attachments.length}
      actions={present.final ? undefined : <UploadButton present={present} onShow={onShow} />}
    >
      {present.attachments.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('casePage.noAttachments')}
        </Typography>
      )}
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, listStyle: 'none', m: 0, p: 0 }}>
        {open.map((file, index) => (
          <li key={file.id}>
            <ButtonBase
              sx={tile}
              aria-label={translate('casePage.openFile', { name: file.fileName })}
              onClick={() => setShown(index)}
            >
              {file.contentType.startsWith('image/') ? (
                <img src={file.url} alt="" loading="lazy" />
              ) : (
                <InsertDriveFileOutlined color="action" />
              )}
            </ButtonBase>
          </li>
        ))}
        {closed.map(({ id }) => (
          <Stack component="li" key={id} direction="row" spacing={1} sx={{ alignItems: 'center', width: 1 }}>
            <LockOutlined fontSize="small" color="action" />
            <Typography variant="body2" color="text.secondary">
              {translate('forms.closedFile')}
            </Typography>
          </Stack>
        ))}
      </Box>
      {shown !== null && (
        <AttachmentViewer files={open} index={shown} onMove={setShown} onClose={() => setShown(null)} />
      )}
    </Section>
  );
}

function UploadButton({ present, onShow }: AttachmentsCardProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const store = useAttach(present.id, onShow);
  const text = translate('casePage.addFile');
  return (
    <FilePicker
      label={text}
      text={text}
      icon={<AddPhotoAlternateOutlined />}
      variant="text"
      store={store}
      onFault={(error) => notify(messageKeyOf(error), { type: 'error' })}
    />
  );
}
