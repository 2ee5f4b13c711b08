/** The limits of a matter in one line; nothing where there is none. */
import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import type { Matter } from './matters.ts';

export function DeadlineText({ matter }: { readonly matter: Matter }) {
  const translate = useTranslate();
  const label = useLabel();
  if (matter.deadlines.length === 0) return null;
  const parts = matter.deadlines.map(
    ({ label: name, limit }) =>
      `${label(name)} ${translate(`forms.limit.${limit.unit}`, { smart_count: limit.value })}`,
  );
  return (
    <Typography component="span" variant="caption" color="text.secondary" sx={{ display: 'block', mt: 0.5 }}>
      {parts.join(' · ')}
    </Typography>
  );
}
