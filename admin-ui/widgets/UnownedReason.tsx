import PersonOffOutlined from '@mui/icons-material/PersonOffOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'ra-core';

const known = new Set(['noPostHolder', 'noSuperior']);

/** Why nobody is responsible for the case. */
export function UnownedReason({ reason }: { readonly reason: string }) {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'warning.main', fontSize: '0.8125rem' }}
    >
      <PersonOffOutlined aria-hidden sx={{ fontSize: 16 }} />
      {translate(`queue.unowned.${known.has(reason) ? reason : 'other'}`)}
    </Box>
  );
}
