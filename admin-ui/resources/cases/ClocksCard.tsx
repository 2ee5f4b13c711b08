/** Every clock of the case, in its own unit, with its pauses and the basis of its limit. */
import { Box, Divider, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { TimeLeft } from '../../widgets/TimeLeft.tsx';
import { Disclosure } from '../explanation/Disclosure.tsx';
import type { PageCase, PageClock } from './case-queries.ts';
import { Section } from './Section.tsx';

export function ClocksCard({ present }: { readonly present: PageCase }) {
  const translate = useTranslate();
  const ended = present.clocks.filter(({ status }) => status === 'stopped');
  // What still counts comes first; of a case that is over, all is shown.
  const going = present.clocks.filter(({ status }) => status !== 'stopped');
  const [shown, folded] = going.length > 0 ? [going, ended] : [ended, []];
  return (
    <Section title={translate('casePage.clocks')}>
      {present.clocks.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('casePage.noClocks')}
        </Typography>
      )}
      <ClockReadings clocks={shown.toSorted((a, b) => order[a.status] - order[b.status])} />
      {folded.length > 0 && (
        <Box sx={{ mt: 1 }}>
          <Disclosure title={translate('casePage.endedClocks', { smart_count: folded.length })}>
            <ClockReadings clocks={folded} />
          </Disclosure>
        </Box>
      )}
    </Section>
  );
}

const order = { running: 0, paused: 1, stopped: 2 } as const;

function ClockReadings({ clocks }: { readonly clocks: readonly PageClock[] }) {
  return (
    <Stack
      component="ul"
      spacing={1.5}
      divider={<Divider component="li" aria-hidden flexItem />}
      sx={{ m: 0, p: 0, listStyle: 'none' }}
    >
      {clocks.map((clock) => (
        <ClockReading key={clock.name} clock={clock} />
      ))}
    </Stack>
  );
}

function ClockReading({ clock }: { readonly clock: PageClock }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  return (
    <Box component="li">
      <Typography variant="h3" component="h3">
        {label(clock.label)}
      </Typography>
      <TimeLeft clock={clock} withDue={clock.status !== 'stopped'} />
      {clock.pauses.map((pause) => (
        <Typography key={pause.from} variant="caption" component="p" color="text.secondary">
          {translate('casePage.pause', {
            from: formats.instant(pause.from),
            to: pause.to ? formats.instant(pause.to) : translate('casePage.pauseNow'),
          })}
        </Typography>
      ))}
      {clock.basisLabel && (
        <Typography variant="caption" component="p" color="text.secondary">
          {translate('casePage.basis', { basis: label(clock.basisLabel) })}
        </Typography>
      )}
    </Box>
  );
}
