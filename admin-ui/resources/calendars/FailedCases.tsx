/** Cases that could not be given the calendar: which, why, and once more. */
import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { type Replan, type ReplanMove, useCalendarCommands } from './use-calendars.ts';

interface FailedCasesProps {
  readonly replan: Replan;
  readonly moves: readonly ReplanMove[];
  readonly mayRetry: boolean;
}

export function FailedCases({ replan, moves, mayRetry }: FailedCasesProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { retry } = useCalendarCommands();
  const [isAsking, setAsking] = useState(false);
  const failed = moves.filter(({ outcome }) => outcome === 'failed');
  const again = () => {
    setAsking(true);
    void retry(replan.id).finally(() => setAsking(false));
  };
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
      {translate('calendars.replan.failed', { count: replan.failed })}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}>
        {failed.map(({ number, reason }) => (
          <li key={number}>
            {number}
            {reason ? ` · ${label(reason)}` : null}
          </li>
        ))}
      </Box>
      {failed.length > 0 && replan.failed > failed.length ? (
        <Box sx={{ pl: 2.5 }}>{translate('calendars.replan.more', { count: replan.failed - failed.length })}</Box>
      ) : null}
      {mayRetry ? (
        <Button color="inherit" variant="outlined" loading={isAsking} onClick={again} sx={{ mt: 1 }}>
          {translate('calendars.replan.retry')}
        </Button>
      ) : null}
    </Alert>
  );
}
