/** The map's alternative for keyboards, screen readers and browsers without WebGL: two numbers. */
import { useState } from 'react';
import { Box, Button, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { MapPoint } from '../map/map-point.ts';

interface CoordinateFieldsProps {
  readonly point: MapPoint | null;
  readonly onChange: (point: MapPoint) => void;
}

function within(text: string, limit: number): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) && Math.abs(value) <= limit ? value : null;
}

export function CoordinateFields({ point, onChange }: CoordinateFieldsProps) {
  const translate = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<{ longitude: string; latitude: string } | null>(null);
  const shown = typed ?? {
    longitude: point ? String(point.longitude) : '',
    latitude: point ? String(point.latitude) : '',
  };
  const longitude = within(shown.longitude, 180);
  const latitude = within(shown.latitude, 90);
  if (!isOpen)
    return (
      <Button size="small" onClick={() => setIsOpen(true)} sx={{ alignSelf: 'flex-start', minHeight: 44 }}>
        {translate('report.typeCoordinates')}
      </Button>
    );
  const apply = () => {
    if (longitude === null || latitude === null) return;
    onChange({ longitude, latitude });
    setTyped(null);
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      <TextField
        label={translate('report.longitude')}
        value={shown.longitude}
        error={typed !== null && longitude === null}
        onChange={(event) => setTyped({ ...shown, longitude: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        sx={{ flex: '1 1 8rem' }}
      />
      <TextField
        label={translate('report.latitude')}
        value={shown.latitude}
        error={typed !== null && latitude === null}
        onChange={(event) => setTyped({ ...shown, latitude: event.target.value })}
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        sx={{ flex: '1 1 8rem' }}
      />
      <Button
        variant="outlined"
        disabled={longitude === null || latitude === null}
        onClick={apply}
        sx={{ minHeight: 44 }}
      >
        {translate('report.useCoordinates')}
      </Button>
    </Box>
  );
}
