/** The outward phases of the case and where it stands; upright on a phone. */
import { Box, Card, Skeleton, Step, StepLabel, Stepper, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { useCaseProcess, type PageCase } from './case-queries.ts';

export function PhaseStepper({ present }: { readonly present: PageCase }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const isUpright = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { data: process } = useCaseProcess(present.process, present.version);
  if (!process) return <Skeleton variant="rounded" height={84} />;
  const current = process.phases.findIndex((phase) => phase.name === present.phase);
  return (
    <Card sx={{ px: { xs: 2, md: 1 }, py: 2 }}>
      <Box component="nav" aria-label={translate('casePage.phases')}>
        <Stepper
          activeStep={present.final ? process.phases.length : current}
          alternativeLabel={!isUpright}
          orientation={isUpright ? 'vertical' : 'horizontal'}
          sx={{ '& .MuiStepConnector-lineVertical': { minHeight: 10 } }}
        >
          {process.phases.map((phase, index) => (
            <Step key={phase.name} aria-current={index === current ? 'step' : undefined} sx={{ px: 0.5 }}>
              <StepLabel
                sx={{ py: 0.25 }}
                optional={
                  index === current && (
                    <Typography
                      variant="caption"
                      component="div"
                      color="text.secondary"
                      sx={{ textAlign: isUpright ? 'start' : 'center' }}
                    >
                      {label(present.stateLabel)}
                      {present.closedAt && ` · ${formats.instant(present.closedAt)}`}
                    </Typography>
                  )
                }
              >
                {label(phase.label)}
              </StepLabel>
            </Step>
          ))}
        </Stepper>
      </Box>
    </Card>
  );
}
