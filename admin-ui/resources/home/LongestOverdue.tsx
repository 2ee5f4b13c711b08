/** What has been overdue for longest: which case, with whom, how long. */
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import { Box, Button, Card, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useLabel } from '../../i18n/use-language.ts';
import { CaseName } from '../../lists/CaseName.tsx';
import { RowsSkeleton } from '../../lists/RowsSkeleton.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { LeadingTime } from '../../widgets/LeadingTime.tsx';
import { HomeCase } from './HomeCase.tsx';
import { type LongestOverdueCase, useLongestOverdue } from './use-trend.ts';

const SHOWN = 6;

export function LongestOverdue() {
  const translate = useTranslate();
  const { data, error, refetch } = useLongestOverdue(SHOWN);
  function content() {
    if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
    if (!data) return <RowsSkeleton rows={4} />;
    if (data.edges.length === 0) {
      return <EmptyState isSmall icon={<TaskAltOutlined />} title={translate('trend.noneOverdue')} />;
    }
    return (
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.edges.map(({ node }) => (
          <LateCase key={node.id} row={node} />
        ))}
      </Box>
    );
  }
  return (
    <Card component="section" aria-labelledby="home-longest">
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, px: { xs: 2, md: 2.5 }, pt: 2, pb: 1 }}>
        <Box sx={{ flex: 1 }}>
          <Typography id="home-longest" variant="h2">
            {translate('trend.longest')}
          </Typography>
          <Typography variant="caption" color="text.secondary" component="p">
            {translate('trend.longestHint')}
          </Typography>
        </Box>
        <Button size="small" component={Link} to="/overdue" sx={{ flexShrink: 0 }}>
          {translate('trend.allOverdue')}
        </Button>
      </Box>
      {content()}
    </Card>
  );
}

function LateCase({ row }: { readonly row: LongestOverdueCase }) {
  const label = useLabel();
  return (
    <HomeCase number={row.number} time={<LeadingTime clocks={row.clocks} />}>
      <CaseName record={row} />
      <Typography variant="body2" sx={{ mt: 0.25 }}>
        {label((row.assignedUnit ?? row.unit).name)}
      </Typography>
    </HomeCase>
  );
}
