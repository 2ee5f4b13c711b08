import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';

/** The product's mark and name. */
export function Brand({ compact = false }: { readonly compact?: boolean }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, minWidth: 0 }}>
      <Box component="img" src="/icon.svg" alt="" sx={{ width: 30, height: 30, flexShrink: 0 }} />
      <Typography
        component="span"
        sx={{ fontSize: compact ? '1rem' : '1.0625rem', fontWeight: 700, lineHeight: 1.2 }}
        noWrap
      >
        {translate('shell.product')}
      </Typography>
    </Box>
  );
}
