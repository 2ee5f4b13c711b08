/** Places one can go to, in order; shown if the session may use them. */
import type { ReactNode } from 'react';
import AddLocationAltOutlined from '@mui/icons-material/AddLocationAltOutlined';
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import FolderOpenOutlined from '@mui/icons-material/FolderOpenOutlined';
import NoteAddOutlined from '@mui/icons-material/NoteAddOutlined';
import NotificationsNoneOutlined from '@mui/icons-material/NotificationsNoneOutlined';
import PercentOutlined from '@mui/icons-material/PercentOutlined';
import SpaceDashboardOutlined from '@mui/icons-material/SpaceDashboardOutlined';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import TroubleshootOutlined from '@mui/icons-material/TroubleshootOutlined';
import TimerOffOutlined from '@mui/icons-material/TimerOffOutlined';
import { useMemo } from 'react';
import { mayUse } from '../providers/access.ts';
import { abilityOf, useSession } from '../providers/session.ts';

export interface Place {
  readonly name:
    | 'home'
    | 'queue'
    | 'report'
    | 'newCase'
    | 'cases'
    | 'overdue'
    | 'desk'
    | 'supervision'
    | 'rates'
    | 'notices'
    | 'delegations'
    | 'licences'
    | 'calendars';
  readonly path: string;
  readonly icon: ReactNode;
  /** Second key of the `g …` shortcut. */
  readonly key: string;
}

export const places: readonly Place[] = [
  { name: 'home', path: '/', icon: <SpaceDashboardOutlined />, key: 'h' },
  { name: 'queue', path: '/queue', icon: <AssignmentOutlined />, key: 'q' },
  { name: 'report', path: '/report', icon: <AddLocationAltOutlined />, key: 'r' },
  { name: 'newCase', path: '/cases/new', icon: <NoteAddOutlined />, key: 'a' },
  { name: 'cases', path: '/cases', icon: <FolderOpenOutlined />, key: 'c' },
  { name: 'overdue', path: '/overdue', icon: <TimerOffOutlined />, key: 'o' },
  { name: 'desk', path: '/desk', icon: <TroubleshootOutlined />, key: 's' },
  { name: 'supervision', path: '/supervision', icon: <CampaignOutlined />, key: 'u' },
  { name: 'rates', path: '/rates', icon: <PercentOutlined />, key: 'p' },
  { name: 'notices', path: '/notices', icon: <NotificationsNoneOutlined />, key: 'n' },
  { name: 'licences', path: '/licences', icon: <BadgeOutlined />, key: 'l' },
  { name: 'delegations', path: '/delegations', icon: <SwapHorizOutlined />, key: 'd' },
  { name: 'calendars', path: '/calendars', icon: <CalendarMonthOutlined />, key: 'k' },
];

/** Places the signed-in person may use; none until the session is known. */
export function usePlaces(): readonly Place[] {
  const session = useSession();
  return useMemo(() => {
    if (!session) return [];
    const ability = abilityOf(session);
    return places.filter(({ name }) => mayUse(ability, session.holdings, { action: 'list', resource: name }));
  }, [session]);
}

/** Is this place, or a page inside it, open? */
export function isCurrent(place: Place, pathname: string): boolean {
  const contains = ({ path }: Place) =>
    path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`);
  // A place inside another one is the more exact answer.
  return contains(place) && !places.some((other) => other.path.startsWith(`${place.path}/`) && contains(other));
}
