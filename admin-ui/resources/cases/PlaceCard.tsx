/** Where a matter at a point is: path of divisions, cell, coordinates and the point on the map. */
import { lazy, Suspense, useMemo } from 'react';
import { Box, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { PageCase } from './case-queries.ts';
import { Section } from './Section.tsx';

const GridMap = lazy(() => import('../../map/GridMap.tsx'));

export function PlaceCard({ present }: { readonly present: PageCase }) {
  const translate = useTranslate();
  const { place } = present;
  // A matter of a division has it in its title; there is nothing more to show of it.
  if (place.cellCode === '') return null;
  return (
    <Section title={translate('casePage.place')}>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {place.path.map((division) => division.name).join(' › ')}
      </Typography>
      <PointOnMap present={present} />
    </Section>
  );
}

function PointOnMap({ present }: { readonly present: PageCase }) {
  const translate = useTranslate();
  const { place } = present;
  const point = useMemo(() => ({ longitude: place.longitude, latitude: place.latitude }), [place]);
  return (
    <>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1.5 }}>
        {translate('casePage.cell', { cell: place.cellCode })}
        {place.synthetic && ` · ${translate('casePage.syntheticCell')}`}
        {' · '}
        {place.longitude.toFixed(5)}, {place.latitude.toFixed(5)}
      </Typography>
      <Box sx={{ height: 240, borderRadius: 1, overflow: 'hidden', border: 1, borderColor: 'divider' }}>
        <Suspense fallback={<Skeleton variant="rectangular" height={240} />}>
          <GridMap point={point} label={translate('casePage.mapLabel', { title: present.title })} />
        </Suspense>
      </Box>
    </>
  );
}
