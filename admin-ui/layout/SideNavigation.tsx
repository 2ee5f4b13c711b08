import { Box, List, ListItem, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link, useLocation } from 'react-router';
import { useSession } from '../providers/session.ts';
import { useOutbox } from '../report/use-outbox.ts';
import { Brand } from './Brand.tsx';
import { isCurrent, usePlaces, type Place } from './navigation.tsx';

export const SIDE_WIDTH = 224;

/** Navigation of wide screens. */
export function SideNavigation() {
  const translate = useTranslate();
  const visible = usePlaces();
  return (
    <Box
      component="nav"
      aria-label={translate('shell.mainNavigation')}
      sx={{
        display: { xs: 'none', md: 'flex' },
        flexDirection: 'column',
        flexShrink: 0,
        width: SIDE_WIDTH,
        height: '100dvh',
        position: 'sticky',
        top: 0,
        borderRight: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      <Box sx={{ px: 2.5, height: 60, display: 'flex', alignItems: 'center' }}>
        <Brand />
      </Box>
      <List sx={{ px: 1.5, py: 1 }}>
        {visible.map((place) => (
          <SideLink key={place.name} place={place} />
        ))}
      </List>
    </Box>
  );
}

function SideLink({ place }: { readonly place: Place }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const count = usePlaceCount(place);
  const selected = isCurrent(place, pathname);
  return (
    <ListItem disablePadding sx={{ mb: 0.25 }}>
      <ListItemButton
        component={Link}
        to={place.path}
        selected={selected}
        aria-current={selected ? 'page' : undefined}
        sx={{
          borderRadius: 1,
          minHeight: 42,
          px: 1.25,
          color: selected ? 'primary.main' : 'text.secondary',
          '&:hover': { color: 'text.primary' },
        }}
      >
        <ListItemIcon sx={{ minWidth: 34, color: 'inherit', '& svg': { fontSize: 21 } }}>{place.icon}</ListItemIcon>
        <ListItemText
          primary={translate(`shell.nav.${place.name}`)}
          slotProps={{ primary: { sx: { fontSize: '0.9375rem', fontWeight: selected ? 650 : 500 } } }}
        />
        {count > 0 ? (
          <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 600, color: 'inherit' }}>
            {count > 999 ? '999+' : count}
          </Box>
        ) : null}
      </ListItemButton>
    </ListItem>
  );
}

/** Number beside a place: open work, reports that have not arrived, unread notices. */
export function usePlaceCount(place: Place): number {
  const session = useSession();
  const { reports } = useOutbox().state;
  if (place.name === 'report') return reports.length;
  if (place.name === 'queue') return session?.queueCount ?? 0;
  return place.name === 'notices' ? (session?.unreadNotices ?? 0) : 0;
}
