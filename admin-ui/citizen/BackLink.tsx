/** One step up: a phone's own way back leads out of the page that was opened from a link. */
import ChevronLeft from '@mui/icons-material/ChevronLeft';
import { Button } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';

export function BackLink({ to }: { readonly to: '/citizen' | '/citizen/new' }) {
  const translate = useTranslate();
  return (
    <Button component={Link} to={to} startIcon={<ChevronLeft />} sx={{ minHeight: 44, ml: -1 }}>
      {translate(to === '/citizen' ? 'citizen.title' : 'citizen.choose')}
    </Button>
  );
}
