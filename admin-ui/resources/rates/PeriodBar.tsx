/** The period by its days, three usual ones at hand, and the button that computes. */
import { useState, type FormEvent } from 'react';
import { Alert, Box, Button, Card } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useTimeZone } from '../../i18n/use-language.ts';
import { DayFilter } from '../../lists/DayFilter.tsx';
import { messageKeyOf } from '../../providers/api-error.ts';
import { daysOf, periodOf, quickPeriods } from './rate-period.ts';
import { useComputeRates } from './use-rates.ts';

export function PeriodBar({ onComputed }: { readonly onComputed: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const timeZone = useTimeZone();
  const [days, setDays] = useState(() => daysOf('thisMonth', Date.now(), timeZone));
  const [isAsked, setIsAsked] = useState(false);
  const { mutate, isPending, error } = useComputeRates();
  const period = periodOf(days, timeZone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (!period) return;
    mutate(period, {
      onSuccess: () => {
        notify('rates.done', { type: 'success' });
        onComputed();
      },
    });
  };
  return (
    <Card component="form" aria-label={translate('rates.period')} noValidate onSubmit={submit} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <DayFilter label={translate('rates.from')} value={days.from} onChange={(from) => setDays({ ...days, from })} />
        <DayFilter label={translate('rates.to')} value={days.to} onChange={(to) => setDays({ ...days, to })} />
        {quickPeriods.map((quick) => (
          <Button key={quick} sx={{ minHeight: 44 }} onClick={() => setDays(daysOf(quick, Date.now(), timeZone))}>
            {translate(`rates.quick.${quick}`)}
          </Button>
        ))}
        <Button type="submit" variant="contained" loading={isPending} sx={{ minHeight: 44, minWidth: 96, ml: 'auto' }}>
          {translate('rates.compute')}
        </Button>
      </Box>
      <Box aria-live="polite" sx={{ '&:empty': { display: 'none' }, mt: 1.5 }}>
        {isAsked && !period ? <Alert severity="error">{translate('rates.wrongPeriod')}</Alert> : null}
        {error ? <Alert severity="error">{translate(messageKeyOf(error))}</Alert> : null}
      </Box>
    </Card>
  );
}
