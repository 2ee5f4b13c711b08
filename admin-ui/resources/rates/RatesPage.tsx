/** 热线三率: a period, what was computed over it for each unit, and how. */
import { useState } from 'react';
import PercentOutlined from '@mui/icons-material/PercentOutlined';
import { Card, Skeleton, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useTimeZone } from '../../i18n/use-language.ts';
import { Guarded } from '../../layout/Guarded.tsx';
import { SelectFilter } from '../../lists/SelectFilter.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { FormulaCard } from './FormulaCard.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { type Computation, computationsOf } from './rate-view.ts';
import { daysOfPeriod } from './rate-period.ts';
import { RatesChart } from './RatesChart.tsx';
import { RatesTable } from './RatesTable.tsx';
import { useRates } from './use-rates.ts';

export default function RatesPage() {
  return (
    <Guarded resource="rates">
      <Rates />
    </Guarded>
  );
}

function Rates() {
  const translate = useTranslate();
  const [chosen, setChosen] = useState('');
  const { data, error, refetch } = useRates();
  const computations = computationsOf(data ?? []);
  const shown = computations.find(({ computedAt }) => computedAt === chosen) ?? computations[0];
  return (
    <Stack spacing={2} sx={{ maxWidth: 1280, mx: 'auto' }}>
      <PageTitle title={translate('rates.title')} subtitle={translate('rates.subtitle')} />
      <PeriodBar onComputed={() => setChosen('')} />
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rounded" height={280} /> : null}
      {data && !shown ? (
        <EmptyState
          icon={<PercentOutlined />}
          title={translate('rates.emptyTitle')}
          text={translate('rates.emptyText')}
        />
      ) : null}
      {shown ? <Result computations={computations} shown={shown} onChoose={setChosen} /> : null}
    </Stack>
  );
}

interface ResultProps {
  readonly computations: readonly Computation[];
  readonly shown: Computation;
  readonly onChoose: (computedAt: string) => void;
}

function Result({ computations, shown, onChoose }: ResultProps) {
  const translate = useTranslate();
  const nameOf = useComputationName();
  const isNothing = shown.lines.every(({ rates }) => rates.response?.denominator === 0);
  return (
    <>
      <SelectFilter
        label={translate('rates.computation')}
        width={440}
        value={shown.computedAt}
        choices={computations.map((one) => ({ value: one.computedAt, text: nameOf(one) }))}
        onChange={onChoose}
      />
      {isNothing ? (
        <Card sx={{ p: 2 }}>
          <Typography color="text.secondary">{translate('rates.noOrders')}</Typography>
        </Card>
      ) : (
        <>
          <RatesChart lines={shown.lines} />
          <RatesTable lines={shown.lines} />
        </>
      )}
      <FormulaCard formula={shown.formula} />
    </>
  );
}

function useComputationName(): (computation: Computation) => string {
  const translate = useTranslate();
  const formats = useFormats();
  const timeZone = useTimeZone();
  return (computation) => {
    const { from, to } = daysOfPeriod(computation, timeZone);
    return translate('rates.computationOf', { from, to, at: formats.instant(computation.computedAt) });
  };
}
