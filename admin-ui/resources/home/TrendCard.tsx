/** The last four weeks of whoever oversees the whole: what is overdue and open day by day, and what came and went. */
import { lazy, Suspense } from 'react';
import { Alert, Box, Button, Card, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats } from '../../i18n/use-language.ts';
import { HiddenTable } from '../../widgets/HiddenTable.tsx';
import { ChangeText } from './ChangeText.tsx';
import { type Flow, flowOf, type Stock, type TrendPoint } from './trend-view.ts';
import type { useTrend } from './use-trend.ts';

const TrendDrawing = lazy(() => import('./TrendDrawing.tsx'));

const HEIGHT = 132;

export function TrendCard({
  trend,
}: {
  readonly trend: Pick<ReturnType<typeof useTrend>, 'data' | 'error' | 'refetch'>;
}) {
  const translate = useTranslate();
  const { data: points, error, refetch } = trend;
  function content() {
    if (points) return <Weeks points={points} />;
    if (!error) return <Skeleton variant="rounded" height={HEIGHT * 2} />;
    return (
      <Alert
        severity="warning"
        action={
          <Button color="inherit" size="small" onClick={() => void refetch()}>
            {translate('shell.page.retry')}
          </Button>
        }
      >
        {translate('trend.failed')}
      </Alert>
    );
  }
  return (
    <Card component="section" aria-labelledby="home-trend" sx={{ p: { xs: 2, md: 2.5 } }}>
      <Typography id="home-trend" variant="h2">
        {translate('trend.title')}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1.5 }}>
        {translate('trend.hint')}
      </Typography>
      {content()}
    </Card>
  );
}

const flows = ['opened', 'closed'] as const;

function Weeks({ points }: { readonly points: readonly TrendPoint[] }) {
  const translate = useTranslate();
  const shown: readonly Stock[] = points.every(({ overdue }) => overdue !== null) ? ['overdue', 'open'] : ['open'];
  return (
    <>
      <Box sx={{ ...pair, mb: 2 }}>
        {flows.map((name) => (
          <FlowFigure key={name} name={name} points={points} />
        ))}
      </Box>
      <Box aria-hidden sx={pair}>
        {shown.map((name) => (
          <Box key={name} sx={{ minWidth: 0 }}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {translate(`trend.${name}`)}
            </Typography>
            <Suspense fallback={<Skeleton variant="rounded" height={HEIGHT} />}>
              <TrendDrawing points={points} name={name} height={HEIGHT} />
            </Suspense>
          </Box>
        ))}
      </Box>
      <HiddenTable
        caption={translate('trend.title')}
        columns={['day', ...shown].map((column) => translate(`trend.${column}`))}
        rows={points.map((point) => [point.day, ...shown.map((name) => point[name] ?? '')])}
        hasRowHeads
      />
    </>
  );
}

interface FlowFigureProps {
  readonly name: Flow;
  readonly points: readonly TrendPoint[];
}

function FlowFigure({ name, points }: FlowFigureProps) {
  const translate = useTranslate();
  const { number } = useFormats();
  const { count, by } = flowOf(points, name);
  return (
    <div>
      <Typography variant="body2" color="text.secondary">
        {translate(`trend.${name}`)}
      </Typography>
      <Typography component="p" sx={{ fontSize: '1.5rem', lineHeight: 1.2, fontWeight: 650 }}>
        {number(count)}
      </Typography>
      {by === null ? null : <ChangeText by={by} against="weekBefore" {...(name === 'closed' && { good: 'more' })} />}
    </div>
  );
}

const pair = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
};
