/** Mounts providers, frame and pages. Each page is its own chunk. */
import { lazy } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { Shell } from './layout/Shell.tsx';
import { authProvider } from './providers/auth-provider.ts';
import { dataProvider } from './providers/data-provider.ts';
import { i18nProvider, store } from './providers/i18n-provider.ts';
import { queryClient } from './providers/query-client.ts';
import { SignInPage } from './sign-in/SignInPage.tsx';
import { darkTheme, lightTheme } from './theme.ts';

const HomePage = lazy(() => import('./resources/home/HomePage.tsx'));
const QueueList = lazy(() => import('./resources/queue/QueueList.tsx'));
const CaseList = lazy(() => import('./resources/cases/CaseList.tsx'));
const CaseShow = lazy(() => import('./resources/cases/CaseShow.tsx'));
const OverdueList = lazy(() => import('./resources/overdue/OverdueList.tsx'));
const SupervisionDesk = lazy(() => import('./resources/supervision-desk/SupervisionDesk.tsx'));
const ReportPage = lazy(() => import('./report/ReportPage.tsx'));
const DelegationsPage = lazy(() => import('./resources/delegations/DelegationsPage.tsx'));
const CalendarsPage = lazy(() => import('./resources/calendars/CalendarsPage.tsx'));
const NewCasePage = lazy(() => import('./resources/new-case/NewCasePage.tsx'));
const FollowUpPage = lazy(() => import('./resources/follow-up/FollowUpPage.tsx'));
const SupervisionList = lazy(() => import('./resources/coordination/SupervisionList.tsx'));
const LicencesPage = lazy(() => import('./resources/licences/LicencesPage.tsx'));
const RatesPage = lazy(() => import('./resources/rates/RatesPage.tsx'));
const NoticeList = lazy(() => import('./resources/notices/NoticeList.tsx'));

export function App() {
  return (
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      theme={lightTheme}
      darkTheme={darkTheme}
      layout={Shell}
      loginPage={SignInPage}
      dashboard={HomePage}
      catchAll={NotFoundPage}
      authCallbackPage={false}
      requireAuth
      disableTelemetry
    >
      <Resource name="queue" list={QueueList} />
      <Resource name="cases" list={CaseList} show={CaseShow} />
      <Resource name="overdue" list={OverdueList} />
      <Resource name="notices" list={NoticeList} />
      <CustomRoutes>
        <Route path="/report" element={<ReportPage />} />
        <Route path="/cases/new" element={<NewCasePage />} />
        <Route path="/cases/:id/new" element={<FollowUpPage />} />
        <Route path="/desk" element={<SupervisionDesk />} />
        <Route path="/calendars" element={<CalendarsPage />} />
        <Route path="/supervision" element={<SupervisionList />} />
        <Route path="/delegations" element={<DelegationsPage />} />
        <Route path="/licences" element={<LicencesPage />} />
        <Route path="/rates" element={<RatesPage />} />
      </CustomRoutes>
    </Admin>
  );
}
