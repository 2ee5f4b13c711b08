import { Link } from '@mui/material';
import { useTranslate } from 'ra-core';

/** First stop of the keyboard: past the navigation, into the page. */
export function SkipLink() {
  const translate = useTranslate();
  return (
    <Link
      href="#main-content"
      onClick={(event) => {
        // The address must keep the page's filters: move the focus, not the location.
        event.preventDefault();
        document.getElementById('main-content')?.focus();
      }}
      sx={{
        position: 'fixed',
        zIndex: 'tooltip',
        left: 12,
        top: -80,
        px: 2,
        py: 1,
        borderRadius: 1,
        bgcolor: 'background.paper',
        boxShadow: 3,
        '&:focus': { top: 12 },
      }}
    >
      {translate('shell.skipToContent')}
    </Link>
  );
}
