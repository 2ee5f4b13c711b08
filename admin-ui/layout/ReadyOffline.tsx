/** Whoever may report has the page and the categories on the device before the signal is gone, not after. */
import { useEffect } from 'react';
import { useCategories } from '../report/category-list.ts';
import { useSession } from '../providers/session.ts';
import { usePlaces } from './navigation.tsx';

export function ReadyOffline() {
  const mayReport = usePlaces().some(({ name }) => name === 'report');
  return mayReport ? <ReportReady /> : null;
}

function ReportReady() {
  useCategories(useSession()?.jurisdiction.code ?? '');
  useEffect(() => {
    void import('../report/ReportPage.tsx').catch(() => undefined);
    void import('../map/GridMap.tsx').catch(() => undefined);
  }, []);
  return null;
}
