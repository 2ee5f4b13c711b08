import { lazy, Suspense } from 'react';
import { Box, Card, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { HiddenTable } from '../../widgets/HiddenTable.tsx';
import type { Statistics } from './use-statistics.ts';

// Charts are the heaviest part of the page and the last one looks at.
const FlowDrawing = lazy(() => import('./FlowDrawing.tsx'));

const HEIGHT = 220;

/** Reported and closed by day over the last thirty days. */
export function FlowChart({ statistics }: { readonly statistics: Statistics | undefined }) {
  const translate = useTranslate();
  const days = statistics?.byDay ?? [];
  const isEmpty = days.every((day) => day.opened === 0 && day.closed === 0);
  function drawing() {
    if (!statistics) return <Skeleton variant="rounded" height={HEIGHT} />;
    if (isEmpty) {
      return (
        <Typography variant="body2" color="text.secondary" sx={{ py: 2 }}>
          {translate('home.noFlow')}
        </Typography>
      );
    }
    return (
      <>
        <Box aria-hidden>
          <Suspense fallback={<Skeleton variant="rounded" height={HEIGHT} />}>
            <FlowDrawing days={days} height={HEIGHT} />
          </Suspense>
        </Box>
        <HiddenTable
          caption={translate('home.flow')}
          columns={['home.day', 'home.opened', 'home.closedSeries'].map((column) => translate(column))}
          rows={days.map(({ day, opened, closed }) => [day, opened, closed])}
          hasRowHeads
        />
      </>
    );
  }
  return (
    <Card component="section" aria-labelledby="home-flow" sx={{ p: { xs: 2, md: 2.5 } }}>
      <Typography id="home-flow" variant="h2" sx={{ mb: 1 }}>
        {translate('home.flow')}
      </Typography>
      {drawing()}
    </Card>
  );
}
