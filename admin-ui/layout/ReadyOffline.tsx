/** Whoever may report has the page and the categories on the device before the signal is gone, not after. */
import { useEffect, useState } from 'react';
import { useCategories } from '../report/category-list.ts';
import { useSession } from '../providers/session.ts';
import { usePlaces } from './navigation.tsx';

/** The page that is open comes first. */
const AFTER_LOADING = 2_000;

export function ReadyOffline() {
  const mayReport = usePlaces().some(({ name }) => name === 'report');
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), AFTER_LOADING);
    return () => clearTimeout(timer);
  }, []);
  return mayReport && isDue ? <ReportReady /> : null;
}

function ReportReady() {
  useCategories(useSession()?.jurisdiction.code ?? '');
  useEffect(() => {
    void import('../report/ReportPage.tsx').catch(() => undefined);
    void import('../map/GridMap.tsx').catch(() => undefined);
  }, []);
  return null;
}
