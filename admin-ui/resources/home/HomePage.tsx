/** 工作台: how things stand, and what is due first. */
import { lazy, Suspense, useState } from 'react';
import AddLocationAltOutlined from '@mui/icons-material/AddLocationAltOutlined';
import AdminPanelSettingsOutlined from '@mui/icons-material/AdminPanelSettingsOutlined';
import { Box, Button, Card, Skeleton } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { PageSkeleton } from '../../layout/PageSkeleton.tsx';
import { mayUse, OVERSEEING } from '../../providers/access.ts';
import { abilityOf, type Session, useSession } from '../../providers/session.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { Figures } from './Figures.tsx';
import { FlowChart } from './FlowChart.tsx';
import { LongestOverdue } from './LongestOverdue.tsx';
import { NearestWork } from './NearestWork.tsx';
import { StateBars } from './StateBars.tsx';
import { TrendCard } from './TrendCard.tsx';
import { useStatistics } from './use-statistics.ts';
import { useTrend } from './use-trend.ts';

const LateMap = lazy(() => import('./LateMap.tsx'));

export default function HomePage() {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const session = useSession();
  const [today] = useState(() => new Date());
  if (!session) return <PageSkeleton />;
  const seesCases = mayUse(abilityOf(session), session.holdings, { action: 'list', resource: 'cases' });
  return (
    <>
      <PageTitle
        title={translate('home.greeting', { name: session.user.displayName })}
        subtitle={translate('home.subtitle', {
          date: formats.day(today),
          jurisdiction: label(session.jurisdiction.name),
        })}
        actions={session.holdings.some(({ post }) => post === 'gridWorker') ? <ReportButton /> : null}
      />
      {seesCases ? (
        <Overview overseesCity={isOfCity(session)} />
      ) : (
        <Card>
          <EmptyState
            icon={<AdminPanelSettingsOutlined />}
            title={translate('home.adminTitle')}
            text={translate('home.adminText')}
            action={
              <Button component={Link} to="/calendars" variant="outlined" sx={{ minHeight: 44 }}>
                {translate('home.toCalendars')}
              </Button>
            }
          />
        </Card>
      )}
    </>
  );
}

/** What a grid worker opens the page for. */
function ReportButton() {
  const translate = useTranslate();
  return (
    <Button
      component={Link}
      to="/report"
      variant="contained"
      size="large"
      startIcon={<AddLocationAltOutlined />}
      sx={{ minHeight: 52, flex: { xs: '1 1 100%', sm: '0 0 auto' } }}
    >
      {translate('home.report')}
    </Button>
  );
}

interface OverviewProps {
  /** What is late and how it goes says more to him than his own queue, which is often empty. */
  readonly overseesCity: boolean;
}

function Overview({ overseesCity }: OverviewProps) {
  const { data, error, refetch } = useStatistics();
  const trend = useTrend({}, overseesCity);
  if (error && !data) {
    return (
      <Card>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Card>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: { xs: 2, md: 2.5 } }}>
      <Figures statistics={data} trend={trend.data} />
      {overseesCity && data !== undefined && data.open > 0 ? (
        <>
          <Box sx={{ ...columns, gridTemplateColumns: halves }}>
            <Box sx={columns}>
              <LongestOverdue />
              {trend.isTold ? <TrendCard trend={trend} /> : null}
            </Box>
            <Box sx={columns}>
              <Suspense fallback={<Skeleton variant="rounded" height={380} />}>
                <LateMap />
              </Suspense>
              <FlowChart statistics={data} />
            </Box>
          </Box>
          <Box sx={{ ...columns, gridTemplateColumns: halves }}>
            <NearestWork />
            <StateBars statistics={data} />
          </Box>
        </>
      ) : (
        <>
          <Box sx={{ ...columns, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' } }}>
            <NearestWork />
            <StateBars statistics={data} />
          </Box>
          <FlowChart statistics={data} />
        </>
      )}
    </Box>
  );
}

const halves = { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' };
const columns = { display: 'grid', gap: { xs: 2, md: 2.5 }, alignItems: 'start' };

function isOfCity({ holdings }: Session): boolean {
  return holdings.some(({ post, unit }) => OVERSEEING.has(post) && unit.level === 'city');
}
