/** Photos from the camera or the album, made small on the phone. */
import { useEffect, useMemo, useRef, useState } from 'react';
import Close from '@mui/icons-material/Close';
import PhotoCameraOutlined from '@mui/icons-material/PhotoCameraOutlined';
import PhotoLibraryOutlined from '@mui/icons-material/PhotoLibraryOutlined';
import { Box, Button, FormHelperText, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { downscalePhoto } from '../drafts/downscale-photo.ts';
import { newRequestId } from '../providers/request-id.ts';
import type { ReportPhoto } from './report-draft.ts';

export const MOST_PHOTOS = 9;

interface PhotosStepProps {
  readonly photos: readonly ReportPhoto[];
  readonly onAdd: (photos: readonly ReportPhoto[]) => void;
  readonly onRemove: (key: string) => void;
}

export function PhotosStep({ photos, onAdd, onRemove }: PhotosStepProps) {
  const translate = useTranslate();
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [leftOut, setLeftOut] = useState(0);
  const room = MOST_PHOTOS - photos.length;
  const add = async (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])];
    const files = chosen.slice(0, room);
    setLeftOut(chosen.length - files.length);
    input.value = '';
    setIsBusy(true);
    const made: ReportPhoto[] = [];
    for (const file of files)
      made.push({ key: newRequestId(), name: file.name, blob: await downscalePhoto(file), attachmentId: null });
    setIsBusy(false);
    onAdd(made);
  };
  const inputProps = {
    type: 'file',
    accept: 'image/*',
    hidden: true,
    onChange: (event: { target: HTMLInputElement }) => void add(event.target),
  } as const;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          variant="outlined"
          startIcon={<PhotoCameraOutlined />}
          disabled={room === 0}
          loading={isBusy}
          onClick={() => camera.current?.click()}
          sx={{ flex: 1, minHeight: 48 }}
        >
          {translate('report.camera')}
        </Button>
        <Button
          variant="outlined"
          startIcon={<PhotoLibraryOutlined />}
          disabled={room === 0 || isBusy}
          onClick={() => album.current?.click()}
          sx={{ flex: 1, minHeight: 48 }}
        >
          {translate('report.album')}
        </Button>
      </Box>
      <input ref={camera} capture="environment" aria-label={translate('report.camera')} {...inputProps} />
      <input ref={album} multiple aria-label={translate('report.album')} {...inputProps} />
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
        {photos.map((photo, index) => (
          <PhotoTile key={photo.key} photo={photo} number={index + 1} onRemove={onRemove} />
        ))}
      </Box>
      {leftOut > 0 && <FormHelperText error>{translate('forms.leftOut', { smart_count: leftOut })}</FormHelperText>}
      <Typography variant="caption" color="text.secondary">
        {translate('report.photosLeft', { smart_count: room })}
      </Typography>
    </>
  );
}

interface PhotoTileProps {
  readonly photo: ReportPhoto;
  readonly number: number;
  readonly onRemove: (key: string) => void;
}

function PhotoTile({ photo, number, onRemove }: PhotoTileProps) {
  const translate = useTranslate();
  const url = useMemo(() => URL.createObjectURL(photo.blob), [photo.blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <Box component="li" sx={{ position: 'relative', width: 96, height: 96 }}>
      <Box
        component="img"
        src={url}
        alt={translate('report.photo', { number })}
        sx={{ width: '100%', height: '100%', objectFit: 'cover', borderRadius: 1, border: 1, borderColor: 'divider' }}
      />
      <IconButton
        aria-label={translate('report.removePhoto', { number })}
        onClick={() => onRemove(photo.key)}
        sx={{
          position: 'absolute',
          top: 0,
          right: 0,
          width: 44,
          height: 44,
          color: '#ffffff',
          '& svg': { bgcolor: 'rgba(0, 0, 0, 0.65)', borderRadius: '50%', p: '3px' },
        }}
      >
        <Close />
      </IconButton>
    </Box>
  );
}
