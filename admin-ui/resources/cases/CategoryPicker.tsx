/** The corrected category and urgency: what the case has now stands there to begin with. */
import { Alert, Box, Skeleton, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Urgency } from '#graphql/generated/graphql.ts';
import { useSession } from '../../providers/session.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { useCategories } from '../../report/category-list.ts';
import { CategoryStep } from '../../report/CategoryStep.tsx';
import type { PageCase } from './case-queries.ts';

interface CategoryPickerProps {
  readonly present: PageCase;
  readonly code: string | null;
  readonly urgency: Urgency | null;
  readonly isMissing: boolean;
  readonly onChange: (change: { readonly categoryCode?: string; readonly urgency?: Urgency }) => void;
}

export function CategoryPicker({ present, code, urgency, isMissing, onChange }: CategoryPickerProps) {
  const translate = useTranslate();
  const { data, error } = useCategories(useSession()?.jurisdiction.code ?? '');
  if (error && !data) return <Alert severity="error">{translate(messageKeyOf(error))}</Alert>;
  if (!data) return <Skeleton variant="rounded" height={52} />;
  return (
    <Box>
      <CategoryStep
        categories={data}
        code={code ?? present.category?.code ?? null}
        isMissing={false}
        onChange={(categoryCode) => onChange({ categoryCode })}
      />
      <ToggleButtonGroup
        exclusive
        fullWidth
        value={urgency ?? present.urgency}
        aria-label={translate('report.urgency')}
        onChange={(_, chosen: Urgency | null) => chosen && onChange({ urgency: chosen })}
        sx={{ mt: 1.5 }}
      >
        {(['normal', 'urgent'] as const).map((value) => (
          <ToggleButton key={value} value={value} sx={{ minHeight: 48 }}>
            {translate(`shell.urgency.${value}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {isMissing ? (
        <Typography variant="caption" color="error" component="p" role="alert" sx={{ mt: 0.5 }}>
          {translate('casePage.missing.category')}
        </Typography>
      ) : null}
    </Box>
  );
}
