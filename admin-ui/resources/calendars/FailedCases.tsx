/** Cases that could not be given the calendar: why, which of those that the reader may open, and once more. */
import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { CaseNumberLink } from './CaseNumberLink.tsx';
import { type Replan, type WatchedReplan, useCalendarCommands } from './use-calendars.ts';

interface FailedCasesProps {
  readonly replan: Replan;
  /** Null until it is there. */
  readonly details: WatchedReplan | null;
  readonly mayRetry: boolean;
}

export function FailedCases({ replan, details, mayRetry }: FailedCasesProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { retry } = useCalendarCommands();
  const [isAsking, setAsking] = useState(false);
  const failed = (details?.moves ?? []).filter(({ outcome }) => outcome === 'failed');
  const unnamed = details?.failedUnnamed ?? 0;
  const more = replan.failed - unnamed - failed.length;
  const again = () => {
    setAsking(true);
    void retry(replan.id).finally(() => setAsking(false));
  };
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
      {translate('calendars.replan.failed', { count: replan.failed })}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, overflowWrap: 'anywhere' }}>
        {failed.map(({ caseId, number, reason }) => (
          <li key={number}>
            <CaseNumberLink caseId={caseId} number={number} />
            {reason ? ` · ${label(reason)}` : null}
          </li>
        ))}
      </Box>
      {failed.length > 0 && more > 0 ? (
        <Box sx={{ pl: 2.5 }}>{translate('calendars.replan.more', { count: more })}</Box>
      ) : null}
      {unnamed > 0 ? (
        <Box>
          {translate(`calendars.replan.${failed.length > 0 ? 'unnamedToo' : 'unnamed'}`, { smart_count: unnamed })}
          <Box component="ul" aria-label={translate('calendars.replan.reasons')} sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
            {(details?.failures ?? []).map(({ code, reason, count }) => (
              <li key={code}>
                {translate('calendars.replan.reason', { reason: reason ? label(reason) : code, smart_count: count })}
              </li>
            ))}
          </Box>
        </Box>
      ) : null}
      {mayRetry ? (
        <Button color="inherit" variant="outlined" loading={isAsking} onClick={again} sx={{ mt: 1 }}>
          {translate('calendars.replan.retry')}
        </Button>
      ) : null}
    </Alert>
  );
}
