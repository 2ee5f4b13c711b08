/** A map of the city with a point; loaded only where a map is drawn. Without WebGL it says so, and the text suffices. */
import { useRef } from 'react';
import { Alert, Box, Skeleton } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { MapPoint } from './map-point.ts';
import { useMap } from './use-map.ts';
import { type Outline, useOutline } from './use-outline.ts';

interface GridMapProps {
  readonly point: MapPoint | null;
  /** Metres. */
  readonly accuracy?: number | null;
  /** What the map shows, for those who cannot see it. */
  readonly label: string;
  readonly onPick?: (point: MapPoint) => void;
}

export default function GridMap(props: GridMapProps) {
  const outline = useOutline();
  return outline ? <DrawnMap {...props} outline={outline} /> : <Skeleton variant="rectangular" height="100%" />;
}

function DrawnMap({ point, accuracy = null, label, onPick, outline }: GridMapProps & { readonly outline: Outline }) {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const hasFailed = useMap(box, { outline, point, accuracy, onPick });
  if (hasFailed) return <Alert severity="info">{translate('casePage.noMap')}</Alert>;
  return (
    <Box
      ref={box}
      component="section"
      aria-label={label}
      sx={{
        width: '100%',
        height: '100%',
        '& .maplibregl-canvas': { cursor: onPick ? 'crosshair' : undefined },
        '& .maplibregl-ctrl-group button': { width: 40, height: 40 },
        '& .maplibregl-ctrl-group': {
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          boxShadow: 'none',
        },
        '& .maplibregl-ctrl-group button + button': { borderTopColor: 'divider' },
        // The control's icons are pictures drawn in black.
        '& .maplibregl-ctrl-icon': { filter: ({ palette }) => (palette.mode === 'dark' ? 'invert(1)' : 'none') },
        '& .maplibregl-ctrl-scale': {
          bgcolor: 'background.paper',
          color: 'text.primary',
          borderColor: 'text.secondary',
        },
      }}
    />
  );
}
