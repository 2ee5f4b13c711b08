import { Box, Button, Card, Typography } from '@mui/material';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import { useGetList, useTranslate } from 'ra-core';
import { Link } from 'react-router';
import type { QueueRowFragment } from '#graphql/generated/graphql.ts';
import { CaseName } from '../../lists/CaseName.tsx';
import { RowsSkeleton } from '../../lists/RowsSkeleton.tsx';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { LeadingTime } from '../../widgets/LeadingTime.tsx';
import { HomeCase } from './HomeCase.tsx';

const SHOWN = 6;

/** The work that is due first. */
export function NearestWork() {
  const translate = useTranslate();
  const { data, isPending, error, refetch } = useGetList<QueueRowFragment>('queue', {
    pagination: { page: 1, perPage: SHOWN },
    sort: { field: 'dueAt', order: 'ASC' },
    filter: {},
  });
  function content() {
    if (isPending) return <RowsSkeleton rows={4} />;
    if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
    if (data.length === 0) {
      return (
        <EmptyState
          isSmall
          icon={<TaskAltOutlined />}
          title={translate('queue.emptyTitle')}
          text={translate('queue.emptyText')}
        />
      );
    }
    return (
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.map((row) => (
          <HomeCase
            key={row.id}
            number={row.case.number}
            time={<LeadingTime clocks={row.case.clocks} withDue={false} />}
          >
            <CaseName record={row.case} />
          </HomeCase>
        ))}
      </Box>
    );
  }
  return (
    <Card component="section" aria-labelledby="home-nearest">
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          px: { xs: 2, md: 2.5 },
          pt: 2,
          pb: 1,
        }}
      >
        <Typography id="home-nearest" variant="h2">
          {translate('home.nearest')}
        </Typography>
        <Button size="small" component={Link} to="/queue" sx={{ flexShrink: 0 }}>
          {translate('home.allQueue')}
        </Button>
      </Box>
      {content()}
    </Card>
  );
}
