import { useEffect, useRef, useState } from 'react';
import { Box, Dialog, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { FINDER_ID } from './CaseFinder.tsx';
import { usePlaces, type Place } from './navigation.tsx';

const OPEN_EVENT = 'gridcase:shortcuts';
/** The second key of a `g …` sequence must follow within this time. */
const SEQUENCE = 1_200;

/** Opens the help from elsewhere, e.g. the user menu. */
export function openShortcuts(): void {
  dispatchEvent(new Event(OPEN_EVENT));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** `?` help, `/` find, `g` then a letter to go somewhere. Never while somebody is typing. */
export function Shortcuts() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const visible = usePlaces();
  const [isOpen, setOpen] = useState(false);
  const goUntil = useRef(0);

  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const place = Date.now() < goUntil.current ? visible.find(({ key }) => key === event.key) : undefined;
      goUntil.current = event.key === 'g' ? Date.now() + SEQUENCE : 0;
      if (place) void navigate(place.path);
      else if (event.key === '?') setOpen(true);
      else if (event.key === '/') {
        event.preventDefault();
        document.getElementById(FINDER_ID)?.focus();
      }
    }
    const open = () => setOpen(true);
    addEventListener('keydown', onKey);
    addEventListener(OPEN_EVENT, open);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener(OPEN_EVENT, open);
    };
  }, [navigate, visible]);

  return (
    <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby="shortcuts-title" maxWidth="xs" fullWidth>
      <DialogTitle id="shortcuts-title" sx={{ fontSize: '1.0625rem', fontWeight: 650 }}>
        {translate('shell.shortcuts.title')}
      </DialogTitle>
      <DialogContent>
        <Stack component="dl" spacing={1.25} sx={{ m: 0 }}>
          <Row keys={['?']} text={translate('shell.shortcuts.help')} />
          <Row keys={['/']} text={translate('shell.shortcuts.find')} />
          {visible.map((place: Place) => (
            <Row key={place.name} keys={['g', place.key]} text={translate(`shell.nav.${place.name}`)} />
          ))}
        </Stack>
      </DialogContent>
    </Dialog>
  );
}

function Row({ keys, text }: { readonly keys: readonly string[]; readonly text: string }) {
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
      <Typography component="dt" variant="body2">
        {text}
      </Typography>
      <Box component="dd" sx={{ m: 0, display: 'flex', gap: 0.5 }}>
        {keys.map((key) => (
          <Box
            key={key}
            component="kbd"
            sx={{
              minWidth: 24,
              px: 0.75,
              border: 1,
              borderColor: 'divider',
              borderRadius: 0.75,
              textAlign: 'center',
              fontFamily: 'inherit',
              fontSize: '0.8125rem',
            }}
          >
            {key}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
