/** The steps of a procedure and how far a case has come: side by side, on a phone as one bar with the present step in words. */
import { Box, Step, StepLabel, Stepper, Typography, useMediaQuery, type Theme } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useTranslate } from 'ra-core';
import type { Label } from '#domain/labels.ts';
import type { StepStanding } from '#domain/processes/progress.ts';
import { useLabel } from '../i18n/use-language.ts';

interface ShownStep {
  readonly name: string;
  readonly label: Label;
  readonly standing: StepStanding;
}

interface ProgressStepsProps {
  readonly steps: readonly ShownStep[];
  /** The state within the present step. */
  readonly caption: string;
}

export function ProgressSteps({ steps, caption }: ProgressStepsProps) {
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const label = useLabel();
  // A case that has ended stands at its last step.
  const found = steps.findIndex(({ standing }) => standing === 'current');
  const current = found === -1 ? steps.length - 1 : found;
  const step = steps[current];
  const placed = { steps, current, caption: step && label(step.label) === caption ? '' : caption };
  return isNarrow ? <StepBar {...placed} /> : <StepRow {...placed} />;
}

interface PlacedStepsProps extends ProgressStepsProps {
  readonly current: number;
}

function StepRow({ steps, current, caption }: PlacedStepsProps) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <Stepper component="ol" aria-label={translate('steps.title')} alternativeLabel sx={{ m: 0, p: 0 }}>
      {steps.map(({ name, label: text, standing }, index) => (
        <Step
          component="li"
          key={name}
          active={standing === 'current'}
          completed={standing === 'done'}
          aria-current={standing === 'current' ? 'step' : undefined}
          sx={{ px: 0.5, listStyle: 'none' }}
        >
          <StepLabel
            slotProps={standing === 'passed' ? { stepIcon: { icon: '–' } } : {}}
            optional={
              index === current && (
                <Typography variant="caption" component="div" color="text.secondary" sx={{ textAlign: 'center' }}>
                  {caption}
                </Typography>
              )
            }
          >
            {label(text)}
            <Box component="span" sx={visuallyHidden}>{` ${translate(`steps.${standing}`)}`}</Box>
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}

const colours: Readonly<Record<StepStanding, string>> = {
  done: 'primary.main',
  current: 'primary.main',
  passed: 'action.disabled',
  ahead: 'divider',
};

function StepBar({ steps, current, caption }: PlacedStepsProps) {
  const translate = useTranslate();
  const label = useLabel();
  const present = steps[current];
  const next = steps[current + 1];
  if (!present) return null;
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
        <Typography sx={{ fontWeight: 650 }}>{label(present.label)}</Typography>
        <Typography variant="body2" color="text.secondary" sx={{ flex: 1 }}>
          {caption}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {translate('steps.position', { step: current + 1, total: steps.length })}
        </Typography>
      </Box>
      <Box
        component="ol"
        aria-label={translate('steps.title')}
        sx={{ display: 'flex', gap: 0.5, m: 0, my: 1, p: 0, listStyle: 'none' }}
      >
        {steps.map(({ name, label: text, standing }) => (
          <Box
            component="li"
            key={name}
            aria-current={standing === 'current' ? 'step' : undefined}
            sx={{ flex: 1, height: 6, borderRadius: 3, bgcolor: colours[standing] }}
          >
            <Box component="span" sx={visuallyHidden}>
              {`${label(text)} ${translate(`steps.${standing}`)}`}
            </Box>
          </Box>
        ))}
      </Box>
      {next && (
        <Typography variant="caption" color="text.secondary">
          {translate('steps.next', { step: label(next.label) })}
        </Typography>
      )}
    </Box>
  );
}
