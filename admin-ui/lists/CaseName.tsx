import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { CaseSummaryFragment } from '#graphql/generated/graphql.ts';
import { useLabel } from '../i18n/use-language.ts';
import { UrgencyMark } from '../widgets/UrgencyMark.tsx';

type Named = Pick<CaseSummaryFragment, 'number' | 'titleLabel' | 'urgency' | 'category'>;

export function casePath(number: string): string {
  return `/cases/${number}/show`;
}

/** Title (the link to the case), urgency, number and category: how a case is named in every list. */
export function CaseName({ record }: { readonly record: Named }) {
  const label = useLabel();
  const category = record.category ? label(record.category.name) : '';
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        sx={{
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
          // Room for the focus ring inside the clamp.
          p: '3px',
          m: '-3px',
          lineHeight: 1.45,
        }}
      >
        <UrgencyMark urgency={record.urgency} />
        <Link
          component={RouterLink}
          to={casePath(record.number)}
          color="text.primary"
          sx={{ fontWeight: 600, fontSize: '0.9375rem' }}
        >
          {label(record.titleLabel)}
        </Link>
      </Box>
      <Typography
        variant="caption"
        color="text.secondary"
        component="p"
        sx={{ mt: 0.25, display: 'flex', flexWrap: 'wrap', columnGap: 1.25 }}
      >
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {record.number}
        </Box>
        {category && !label(record.titleLabel).includes(category) ? <span>{category}</span> : null}
      </Typography>
    </Box>
  );
}
