/** The pages of people without an account: a bundle of their own, without the staff application. */
import { Suspense, lazy } from 'react';
import { AdminContext } from 'react-admin';
import { Route, Routes } from 'react-router';
import { i18nProvider, store } from '../providers/i18n-provider.ts';
import { darkTheme, lightTheme } from '../theme.ts';
import { citizenQueries } from './citizen-queries.ts';
import { CitizenFrame } from './CitizenFrame.tsx';
import { CitizenHome } from './CitizenHome.tsx';
import { Loading } from './Loading.tsx';
import { MatterList } from './MatterList.tsx';

const NewMatterPage = lazy(() => import('./NewMatterPage.tsx'));
const TrackPage = lazy(() => import('./TrackPage.tsx'));

export function CitizenApp() {
  return (
    <AdminContext
      i18nProvider={i18nProvider}
      store={store}
      queryClient={citizenQueries}
      theme={lightTheme}
      darkTheme={darkTheme}
    >
      <CitizenFrame>
        <Suspense fallback={<Loading />}>
          <Routes>
            <Route path="/new" element={<MatterList />} />
            <Route path="/new/:process" element={<NewMatterPage />} />
            <Route path="/track" element={<TrackPage />} />
            <Route path="*" element={<CitizenHome />} />
          </Routes>
        </Suspense>
      </CitizenFrame>
    </AdminContext>
  );
}
