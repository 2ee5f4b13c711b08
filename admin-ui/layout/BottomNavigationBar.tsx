import { Badge, BottomNavigation, BottomNavigationAction, Box } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link, useLocation } from 'react-router';
import { isCurrent, usePlaces, type Place } from './navigation.tsx';
import { phonePlaces } from './phone-places.ts';
import { usePlaceCount } from './SideNavigation.tsx';

/** Navigation of phones. */
export function BottomNavigationBar() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const visible = phonePlaces(usePlaces()).bar;
  const current = visible.find((place) => isCurrent(place, pathname));
  return (
    <Box
      component="nav"
      aria-label={translate('shell.mainNavigation')}
      sx={{
        display: { xs: 'block', md: 'none' },
        position: 'fixed',
        zIndex: 'appBar',
        insetInline: 0,
        bottom: 0,
        pb: 'env(safe-area-inset-bottom)',
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <BottomNavigation showLabels value={current?.path ?? false} sx={{ height: 60, bgcolor: 'transparent' }}>
        {visible.map((place) => (
          <BottomNavigationAction
            key={place.name}
            component={Link}
            to={place.path}
            value={place.path}
            label={translate(`shell.nav.${place.name}`)}
            icon={<CountedIcon place={place} />}
            aria-current={place === current ? 'page' : undefined}
            sx={{ minWidth: 56, px: 0.5, color: 'text.secondary' }}
          />
        ))}
      </BottomNavigation>
    </Box>
  );
}

function CountedIcon({ place }: { readonly place: Place }) {
  const count = usePlaceCount(place);
  return (
    <Badge badgeContent={count > 0 ? count : null} max={99} color={place.name === 'notices' ? 'error' : 'primary'}>
      {place.icon}
    </Badge>
  );
}
