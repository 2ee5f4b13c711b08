import { ListItemIcon, ListItemText, MenuItem, useMediaQuery, type Theme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { usePlaces } from './navigation.tsx';
import { phonePlaces } from './phone-places.ts';

/** Who is away is the person's own matter: it stands in his menu on wide screens too. */
const ALWAYS = 'delegations';

/** Entries of the person's menu: on a phone all that the bar at the bottom has no room for. */
export function MorePlaces({ onDone }: { readonly onDone: () => void }) {
  const translate = useTranslate();
  const places = usePlaces();
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const shown = isWide ? places.filter(({ name }) => name === ALWAYS) : phonePlaces(places).more;
  return shown.map(({ name, path, icon }) => (
    <MenuItem key={name} component={Link} to={path} onClick={onDone}>
      <ListItemIcon sx={{ '& svg': { fontSize: 20 } }}>{icon}</ListItemIcon>
      <ListItemText>{translate(`shell.nav.${name}`)}</ListItemText>
    </MenuItem>
  ));
}
