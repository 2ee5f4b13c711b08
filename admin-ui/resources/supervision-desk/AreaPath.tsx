import { Breadcrumbs, Link, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { useAreaPath } from './use-desk.ts';

interface AreaPathProps {
  readonly area: string;
  readonly onGo: (area: string) => void;
}

/** City → county → town → village, each step the way back up. */
export function AreaPath({ area, onGo }: AreaPathProps) {
  const translate = useTranslate();
  const label = useLabel();
  const path = useAreaPath(area);
  const steps = [
    { code: '', name: translate('desk.everywhere') },
    ...path.map((step) => ({ code: step.code, name: label(step.label) })),
  ];
  return (
    <Breadcrumbs aria-label={translate('desk.path')}>
      {steps.map((step, index) =>
        index === steps.length - 1 ? (
          <Typography key={step.code} variant="body2" aria-current="location" sx={{ fontWeight: 600 }}>
            {step.name}
          </Typography>
        ) : (
          <Link
            key={step.code}
            component="button"
            type="button"
            variant="body2"
            onClick={() => onGo(step.code)}
            sx={{ minHeight: 36 }}
          >
            {step.name}
          </Link>
        ),
      )}
    </Breadcrumbs>
  );
}
