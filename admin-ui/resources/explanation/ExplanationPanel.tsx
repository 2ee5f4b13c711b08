/** 时限说明: why the deadlines of this case are what they are. Bars first; the words behind them open on demand. */
import type { ReactNode } from 'react';
import { Box, Card, Divider, Skeleton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { BarLegend } from './BarLegend.tsx';
import { ClockStoryView } from './ClockStoryView.tsx';
import { Disclosure } from './Disclosure.tsx';
import { HoldingsView } from './HoldingsView.tsx';
import { RoutingView, RungsView } from './RoutingView.tsx';
import { type ExplainedClock, type Explanation, useExplanation } from './use-explanation.ts';

interface ExplanationPanelProps {
  readonly caseId: string;
  readonly seq: number;
}

export function ExplanationPanel({ caseId, seq }: ExplanationPanelProps) {
  const translate = useTranslate();
  const { data, error, isPending, refetch } = useExplanation(caseId, seq);
  return (
    <Card component="section" aria-label={translate('explanation.title')} sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {translate('explanation.title')}
      </Typography>
      {isPending ? <Skeleton variant="rounded" height={160} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data ? <ExplanationBody explanation={data.explanation} /> : null}
    </Card>
  );
}

function ExplanationBody({ explanation }: { readonly explanation: Explanation }) {
  const translate = useTranslate();
  const { clocks, explainedAt, holdings, routing, rungs } = explanation;
  const live = clocks.filter(({ status }) => status !== 'stopped');
  const past = clocks.filter(({ status }) => status === 'stopped').toReversed();
  const shown = live.length > 0 ? live : past.slice(0, 1);
  const earlier = past.filter((clock) => !shown.includes(clock));
  return (
    <Box>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1.5 }}>
        {translate('explanation.subtitle', {
          version: explanation.calendarVersion,
          until: explanation.calendarKnownUntil,
        })}
      </Typography>
      {clocks.length === 0 ? (
        <Typography variant="body2">{translate('explanation.noClocks')}</Typography>
      ) : (
        <>
          <BarLegend clocks={clocks} />
          <Stories clocks={shown} now={explainedAt} />
        </>
      )}
      {earlier.length > 0 ? (
        <Disclosure title={translate('explanation.earlier', { count: earlier.length })}>
          <Stories clocks={earlier} now={explainedAt} />
        </Disclosure>
      ) : null}
      <Part title={translate('explanation.holdings')}>
        <HoldingsView holdings={holdings} now={explainedAt} />
      </Part>
      <Disclosure title={translate('explanation.routing')}>
        <RoutingView routing={routing} />
      </Disclosure>
      {rungs.length > 0 ? (
        <Disclosure title={translate('explanation.rungs')}>
          <RungsView rungs={rungs} />
        </Disclosure>
      ) : null}
    </Box>
  );
}

function Stories({ clocks, now }: { readonly clocks: readonly ExplainedClock[]; readonly now: string }) {
  return (
    <Stack spacing={2} divider={<Divider flexItem />}>
      {clocks.map((clock) => (
        <ClockStoryView key={clock.key} clock={clock} now={now} />
      ))}
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
