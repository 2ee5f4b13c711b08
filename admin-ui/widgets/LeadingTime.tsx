import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Label } from '#domain/labels.ts';
import { useLabel } from '../i18n/use-language.ts';
import { type ClockFace, leadingClock, lateBefore } from './time-left.ts';
import { TimeLeft } from './TimeLeft.tsx';

interface LeadingTimeProps {
  readonly clocks: readonly (ClockFace & { readonly limit: Label })[];
  readonly withDue?: boolean;
}

/** The clock of a case that is nearest, in a list: with its name, since a case has several. */
export function LeadingTime({ clocks, withDue = true }: LeadingTimeProps) {
  const translate = useTranslate();
  const label = useLabel();
  const clock = leadingClock(clocks);
  // A case stays overdue for a limit that has ended: else nobody would see why it is in that list.
  const late = lateBefore(clocks);
  return (
    <>
      <TimeLeft clock={clock} name={clock?.limit} withDue={withDue} />
      {late && (
        <Typography variant="caption" component="p" color="error">
          {translate('shell.time.wasLateOf', { limit: label(late.limit) })}
        </Typography>
      )}
    </>
  );
}
