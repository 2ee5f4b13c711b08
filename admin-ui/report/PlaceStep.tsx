/** Where: the phone's position, a tap on the map, or coordinates. Shows the responsible cell, or that there is none. */
import { lazy, Suspense, useCallback } from 'react';
import MyLocationOutlined from '@mui/icons-material/MyLocationOutlined';
import { Alert, Box, Button, Skeleton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { errors } from '#domain/errors.ts';
import { useLabel } from '../i18n/use-language.ts';
import type { MapPoint } from '../map/map-point.ts';
import { messageKeyOf } from '../providers/api-error.ts';
import { CoordinateFields } from './CoordinateFields.tsx';
import { useGps } from './use-gps.ts';
import { usePlace } from './use-place.ts';

const GridMap = lazy(() => import('../map/GridMap.tsx'));

interface PlaceStepProps {
  readonly point: MapPoint | null;
  readonly accuracy: number | null;
  readonly isMissing: boolean;
  readonly onChange: (point: MapPoint, accuracy: number | null) => void;
}

export function PlaceStep({ point, accuracy, isMissing, onChange }: PlaceStepProps) {
  const translate = useTranslate();
  const { isLocating, problem, locate } = useGps(onChange);
  const pick = useCallback((picked: MapPoint) => onChange(picked, null), [onChange]);
  return (
    <Stack spacing={1.5}>
      <Button
        variant={point ? 'outlined' : 'contained'}
        size="large"
        startIcon={<MyLocationOutlined />}
        loading={isLocating}
        onClick={locate}
        sx={{ minHeight: 48 }}
      >
        {translate('report.useGps')}
      </Button>
      {problem && <Alert severity="warning">{translate(`report.gps.${problem}`)}</Alert>}
      {isMissing && <Alert severity="error">{translate('report.missing.point')}</Alert>}
      <Box
        sx={{ height: { xs: 240, md: 320 }, borderRadius: 1, overflow: 'hidden', border: 1, borderColor: 'divider' }}
      >
        <Suspense fallback={<Skeleton variant="rectangular" height="100%" />}>
          <GridMap point={point} accuracy={accuracy} label={translate('report.mapLabel')} onPick={pick} />
        </Suspense>
      </Box>
      <PlaceText point={point} accuracy={accuracy} />
      <CoordinateFields point={point} onChange={pick} />
    </Stack>
  );
}

function PlaceText({ point, accuracy }: Pick<PlaceStepProps, 'point' | 'accuracy'>) {
  const translate = useTranslate();
  const label = useLabel();
  const { data: place, isFetching, error } = usePlace(point);
  if (!point) return <Typography variant="body2">{translate('report.noPoint')}</Typography>;
  if (isFetching) return <Skeleton variant="text" />;
  if (error)
    return <Alert severity="info">{`${translate(messageKeyOf(error))} ${translate('report.placeLater')}`}</Alert>;
  // Offline the question waits unanswered: that is no word about the place.
  if (place === undefined) return <Alert severity="info">{translate('report.placeLater')}</Alert>;
  if (place === null) return <Alert severity="error">{label(errors.OUTSIDE_JURISDICTION.message)}</Alert>;
  return (
    <Box aria-live="polite">
      <Typography variant="body1" sx={{ fontWeight: 600 }}>
        {place.path.map((division) => label(division.label)).join(' › ')}
      </Typography>
      <Typography variant="caption" color="text.secondary">
        {translate('casePage.cell', { cell: place.cellCode })}
        {place.synthetic && ` · ${translate('casePage.syntheticCell')}`}
        {accuracy !== null && ` · ${translate('report.accuracy', { metres: accuracy })}`}
      </Typography>
    </Box>
  );
}
