/** One clock: its bar at a glance, and behind it the count and what happened to it. */
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { amountOf } from '../../widgets/time-left.ts';
import { ClockBar } from './ClockBar.tsx';
import { DerivationList } from './DerivationList.tsx';
import { Disclosure } from './Disclosure.tsx';
import type { ExplainedClock } from './use-explanation.ts';

const colours = {
  running: 'primary',
  overdue: 'error',
  paused: 'warning',
  metInTime: 'success',
  wasOverdue: 'error',
} as const;

function colourOf(verdict: string): (typeof colours)[keyof typeof colours] {
  return verdict in colours ? colours[verdict as keyof typeof colours] : 'primary';
}

interface ClockStoryProps {
  readonly clock: ExplainedClock;
  readonly now: string;
}

export function ClockStoryView({ clock, now }: ClockStoryProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const words = (amount: number): string => {
    const { key, value } = amountOf(clock.unit, amount);
    return translate(key, { amount: formats.number(value) });
  };
  const name = clock.owner
    ? translate('explanation.forUnit', { clock: label(clock.label), unit: label(clock.owner.name) })
    : label(clock.label);
  return (
    <Box component="article" aria-label={name}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="h3" component="h3" sx={{ flex: '1 1 8rem' }}>
          {name}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {translate('explanation.used', { used: words(clock.consumed), budget: words(clock.budget) })}
        </Typography>
        <Chip
          size="small"
          variant="outlined"
          color={colourOf(clock.verdict)}
          label={translate(`explanation.verdict.${clock.verdict}`)}
        />
        {clock.provisional ? (
          <Chip size="small" variant="outlined" label={translate('explanation.provisional')} />
        ) : null}
      </Box>
      <ClockBar clock={clock} name={name} now={now} />
      <Typography variant="caption" color="text.secondary" component="p">
        {label(clock.startText)} · {translate('explanation.limitBasis', { basis: label(clock.limitBasis) })}
      </Typography>
      {clock.pauses.map((pause) => (
        <Typography key={pause.from} variant="caption" color="warning.main" component="p">
          {translate('explanation.segment.paused')}{' '}
          {translate('explanation.pausedFor', {
            from: formats.instant(pause.from),
            to: pause.to ? formats.instant(pause.to) : translate('explanation.toNow'),
            time: translate('shell.time.workingHours', { amount: formats.number(pause.workingTime / 3_600_000) }),
          })}{' '}
          · {label(pause.basis)}
        </Typography>
      ))}
      <Box sx={{ display: 'flex', columnGap: 2, flexDirection: 'column' }}>
        <Disclosure title={translate('explanation.dayByDay')}>
          <DerivationList lines={clock.derivation} />
        </Disclosure>
        {clock.steps.length > 1 ? (
          <Disclosure title={translate('explanation.story')}>
            <ClockSteps clock={clock} />
          </Disclosure>
        ) : null}
      </Box>
    </Box>
  );
}

function ClockSteps({ clock }: { readonly clock: ExplainedClock }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, pl: 0.5 }}>
      {clock.steps.map((step, index) => (
        <Box component="li" key={`${step.at}-${String(index)}`} sx={{ py: 0.375 }}>
          <Typography variant="body2">
            <Box component="span" sx={{ color: 'text.secondary', mr: 1 }}>
              {formats.instant(step.at)}
            </Box>
            {label(step.text)}
            {step.dueTo && step.dueTo !== step.dueFrom ? (
              <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
                {step.dueFrom
                  ? translate('explanation.dueMoved', {
                      from: formats.instant(step.dueFrom),
                      to: formats.instant(step.dueTo),
                    })
                  : translate('explanation.dueSet', { to: formats.instant(step.dueTo) })}
              </Box>
            ) : null}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
