import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'ra-core';

/** The shape of the rows to come. */
export function RowsSkeleton({ rows = 8 }: { readonly rows?: number }) {
  const translate = useTranslate();
  return (
    <Box component="output" aria-label={translate('shell.page.loading')} sx={{ display: 'block', px: 2, py: 1 }}>
      {Array.from({ length: rows }, (_, index) => (
        <Box
          key={index}
          sx={{ display: 'flex', alignItems: 'center', gap: 3, py: 1.5, borderBottom: 1, borderColor: 'divider' }}
        >
          <Skeleton variant="rounded" width={132} height={30} />
          <Box sx={{ flex: 1 }}>
            <Skeleton width={`${62 - (index % 3) * 9}%`} height={22} />
            <Skeleton width="34%" height={18} />
          </Box>
          <Skeleton variant="rounded" width={84} height={24} sx={{ display: { xs: 'none', sm: 'block' } }} />
          <Skeleton width={150} height={20} sx={{ display: { xs: 'none', lg: 'block' } }} />
        </Box>
      ))}
    </Box>
  );
}
