/** 工作台: how things stand, and what is due first. */
import { useState } from 'react';
import AdminPanelSettingsOutlined from '@mui/icons-material/AdminPanelSettingsOutlined';
import { Box, Card } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { PageSkeleton } from '../../layout/PageSkeleton.tsx';
import { mayUse } from '../../providers/access.ts';
import { abilityOf, useSession } from '../../providers/session.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { Figures } from './Figures.tsx';
import { FlowChart } from './FlowChart.tsx';
import { NearestWork } from './NearestWork.tsx';
import { StateBars } from './StateBars.tsx';
import { useStatistics } from './use-statistics.ts';

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
      />
      {seesCases ? (
        <Overview />
      ) : (
        <Card>
          <EmptyState
            icon={<AdminPanelSettingsOutlined />}
            title={translate('home.adminTitle')}
            text={translate('home.adminText')}
          />
        </Card>
      )}
    </>
  );
}

function Overview() {
  const { data, error, refetch } = useStatistics();
  if (error && !data) {
    return (
      <Card>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </Card>
    );
  }
  return (
    <Box sx={{ display: 'grid', gap: { xs: 2, md: 2.5 } }}>
      <Figures statistics={data} />
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 2, md: 2.5 },
          gridTemplateColumns: { xs: '1fr', lg: '3fr 2fr' },
          alignItems: 'start',
        }}
      >
        <NearestWork />
        <StateBars statistics={data} />
      </Box>
      <FlowChart statistics={data} />
    </Box>
  );
}
