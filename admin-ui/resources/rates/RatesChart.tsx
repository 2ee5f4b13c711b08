/** The rates drawn; what is drawn stands in the table below, so that the drawing is left out for who does not see it. */
import { lazy, Suspense } from 'react';
import { Box, Card, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { RateLine } from './rate-view.ts';

// Charts are the heaviest part of the page.
const RatesDrawing = lazy(() => import('./RatesDrawing.tsx'));

const MOST_UNITS = 12;
const LINE_HEIGHT = 64;
const AXIS_HEIGHT = 72;

export function RatesChart({ lines }: { readonly lines: readonly RateLine[] }) {
  const translate = useTranslate();
  const drawn = lines.slice(0, MOST_UNITS);
  const height = drawn.length * LINE_HEIGHT + AXIS_HEIGHT;
  return (
    <Card component="section" aria-labelledby="rates-chart" sx={{ p: 2 }}>
      <Typography id="rates-chart" variant="h2" sx={{ mb: 1 }}>
        {translate('rates.chart')}
      </Typography>
      <Box aria-hidden>
        <Suspense fallback={<Skeleton variant="rounded" height={height} />}>
          <RatesDrawing lines={drawn} height={height} />
        </Suspense>
      </Box>
    </Card>
  );
}
