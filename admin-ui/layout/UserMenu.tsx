import { useRef, useState } from 'react';
import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import KeyboardOutlined from '@mui/icons-material/KeyboardOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import KeyOutlined from '@mui/icons-material/KeyOutlined';
import Logout from '@mui/icons-material/Logout';
import Translate from '@mui/icons-material/Translate';
import {
  Avatar,
  Box,
  ButtonBase,
  Divider,
  ListItemIcon,
  ListItemText,
  Menu,
  MenuItem,
  Typography,
} from '@mui/material';
import { useLogout, useTranslate } from 'ra-core';
import { useTheme } from 'react-admin';
import { useMediaQuery } from '@mui/material';
import { useLabel } from '../i18n/use-language.ts';
import { useSession, type Session } from '../providers/session.ts';
import { MorePlaces } from './MorePlaces.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import { openShortcuts } from './Shortcuts.tsx';
import { useSwitchLanguage } from './use-switch-language.ts';

/** The person, the posts held now, language, appearance, sign-out. */
export function UserMenu() {
  const translate = useTranslate();
  const session = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isChangingPassword, setChangingPassword] = useState(false);
  const name = session?.user.displayName ?? '';
  return (
    <>
      <ButtonBase
        ref={button}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-label={`${name} ${translate('shell.user.menu')}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{ minHeight: 44, px: 0.75, borderRadius: 1, gap: 1, '&:hover': { bgcolor: 'action.hover' } }}
      >
        <Avatar
          aria-hidden
          data-initial={name.slice(0, 1)}
          // Drawn by CSS: the letter is decoration and no part of the button's text.
          sx={{
            width: 32,
            height: 32,
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
            fontSize: 14,
            '&::before': { content: 'attr(data-initial)' },
          }}
        >
          {' '}
        </Avatar>
        <Typography
          component="span"
          noWrap
          sx={{ display: { xs: 'none', lg: 'block' }, maxWidth: 140, fontSize: '0.875rem' }}
        >
          {name}
        </Typography>
      </ButtonBase>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { width: 280 } } }}
      >
        <Posts holdings={session?.holdings ?? []} name={name} />
        <Divider />
        <MorePlaces onDone={() => setAnchor(null)} />
        <LanguageItem />
        <AppearanceItem />
        <ShortcutsItem onDone={() => setAnchor(null)} />
        <Divider />
        <PasswordItem
          onChoose={() => {
            setAnchor(null);
            setChangingPassword(true);
          }}
        />
        <SignOutItem />
      </Menu>
      {isChangingPassword && (
        <PasswordDialog
          onClose={() => {
            setChangingPassword(false);
            // The menu item that opened it is gone.
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

function Posts({ holdings, name }: { readonly holdings: Session['holdings']; readonly name: string }) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <Box component="li" role="none" sx={{ px: 2, pt: 0.5, pb: 1.5, listStyle: 'none' }}>
      <Typography sx={{ fontWeight: 650 }}>{name}</Typography>
      {holdings.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('shell.user.noPosts')}
        </Typography>
      ) : (
        holdings.map((holding) => (
          <Typography
            key={`${holding.unit.id}:${holding.post}:${holding.onBehalfOf?.id ?? ''}`}
            variant="body2"
            color="text.secondary"
          >
            {label(holding.unit.name)} · {label(holding.postLabel)}
            {holding.onBehalfOf ? translate('delegations.standingIn', { name: holding.onBehalfOf.displayName }) : null}
          </Typography>
        ))
      )}
    </Box>
  );
}

function LanguageItem() {
  const { other, switchLanguage } = useSwitchLanguage();
  return (
    <MenuItem onClick={switchLanguage} lang={other.code}>
      <ListItemIcon>
        <Translate fontSize="small" />
      </ListItemIcon>
      <ListItemText>{other.name}</ListItemText>
    </MenuItem>
  );
}

function AppearanceItem() {
  const translate = useTranslate();
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  const [theme, setTheme] = useTheme();
  const isDark = (theme ?? (prefersDark ? 'dark' : 'light')) === 'dark';
  return (
    <MenuItem onClick={() => setTheme(isDark ? 'light' : 'dark')}>
      <ListItemIcon>
        {isDark ? <LightModeOutlined fontSize="small" /> : <DarkModeOutlined fontSize="small" />}
      </ListItemIcon>
      <ListItemText>
        {translate('shell.user.appearance')} · {translate(isDark ? 'shell.user.light' : 'shell.user.dark')}
      </ListItemText>
    </MenuItem>
  );
}

function ShortcutsItem({ onDone }: { readonly onDone: () => void }) {
  const translate = useTranslate();
  return (
    <MenuItem
      onClick={() => {
        onDone();
        openShortcuts();
      }}
      sx={{ display: { xs: 'none', md: 'flex' } }}
    >
      <ListItemIcon>
        <KeyboardOutlined fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('shell.user.shortcuts')}</ListItemText>
    </MenuItem>
  );
}

function PasswordItem({ onChoose }: { readonly onChoose: () => void }) {
  const translate = useTranslate();
  return (
    <MenuItem onClick={onChoose}>
      <ListItemIcon>
        <KeyOutlined fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('shell.password.change')}</ListItemText>
    </MenuItem>
  );
}

function SignOutItem() {
  const translate = useTranslate();
  const logout = useLogout();
  return (
    <MenuItem onClick={() => void logout()}>
      <ListItemIcon>
        <Logout fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('shell.user.signOut')}</ListItemText>
    </MenuItem>
  );
}
