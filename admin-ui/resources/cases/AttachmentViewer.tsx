/** One file at a time, with keys and buttons to go on; what is no image can be downloaded. */
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Close from '@mui/icons-material/Close';
import { Box, Button, Dialog, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats } from '../../i18n/use-language.ts';
import type { OpenFile } from './open-files.ts';

interface AttachmentViewerProps {
  readonly files: readonly OpenFile[];
  readonly index: number;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
}

export function AttachmentViewer({ files, index, onMove, onClose }: AttachmentViewerProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const file = files[index];
  if (!file) return null;
  const move = (step: number) => onMove((index + step + files.length) % files.length);
  const onKeyDown = ({ key }: { key: string }) => {
    if (key === 'ArrowLeft') move(-1);
    if (key === 'ArrowRight') move(1);
  };
  return (
    <Dialog open fullWidth maxWidth="lg" onClose={onClose} onKeyDown={onKeyDown} aria-labelledby="viewer-title">
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 1, pl: 2 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography id="viewer-title" variant="h3" component="h2" noWrap>
            {file.fileName}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {formats.instant(file.createdAt)} · {formats.number(file.size / 1024)} KB · {index + 1} / {files.length}
          </Typography>
        </Box>
        {files.length > 1 && (
          <>
            <IconButton aria-label={translate('casePage.previousFile')} onClick={() => move(-1)}>
              <ChevronLeft />
            </IconButton>
            <IconButton aria-label={translate('casePage.nextFile')} onClick={() => move(1)}>
              <ChevronRight />
            </IconButton>
          </>
        )}
        <IconButton aria-label={translate('casePage.closeViewer')} onClick={onClose}>
          <Close />
        </IconButton>
      </Box>
      <Box sx={{ display: 'grid', placeItems: 'center', minHeight: 240, p: 1, bgcolor: 'action.hover' }}>
        {file.contentType.startsWith('image/') ? (
          <Box component="img" src={file.url} alt={file.fileName} sx={{ maxWidth: '100%', maxHeight: '75vh' }} />
        ) : (
          <Button href={file.url} download={file.fileName} variant="outlined">
            {translate('casePage.download')}
          </Button>
        )}
      </Box>
    </Dialog>
  );
}
