/** Where a matter is: path of divisions, and cell, coordinates and map where it has a point of its own. */
import { lazy, Suspense, useMemo } from 'react';
import { Box, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import type { MapPoint } from '../../map/map-point.ts';
import type { PageCase } from './case-queries.ts';
import { Section } from './Section.tsx';

const GridMap = lazy(() => import('../../map/GridMap.tsx'));

export function PlaceCard({ present }: { readonly present: PageCase }) {
  const translate = useTranslate();
  const label = useLabel();
  const { place } = present;
  const { longitude, latitude } = place;
  const hasPoint = longitude !== null && latitude !== null;
  return (
    <Section title={translate('casePage.place')}>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {place.path.map((division) => label(division.label)).join(' › ')}
      </Typography>
      {hasPoint ? (
        <PointOnMap present={present} longitude={longitude} latitude={latitude} />
      ) : (
        <Typography variant="body2" color="text.secondary">
          {translate('casePage.noPoint')}
        </Typography>
      )}
    </Section>
  );
}

interface PointOnMapProps extends MapPoint {
  readonly present: PageCase;
}

function PointOnMap({ present, longitude, latitude }: PointOnMapProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { place } = present;
  const point = useMemo(() => ({ longitude, latitude }), [longitude, latitude]);
  return (
    <>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1.5 }}>
        {place.cellCode !== '' && `${translate('casePage.cell', { cell: place.cellCode })} · `}
        {place.synthetic && `${translate('casePage.syntheticCell')} · `}
        {longitude.toFixed(5)}, {latitude.toFixed(5)}
      </Typography>
      <Box sx={{ height: 240, borderRadius: 1, overflow: 'hidden', border: 1, borderColor: 'divider' }}>
        <Suspense fallback={<Skeleton variant="rectangular" height={240} />}>
          <GridMap point={point} label={translate('casePage.mapLabel', { title: label(present.titleLabel) })} />
        </Suspense>
      </Box>
    </>
  );
}
