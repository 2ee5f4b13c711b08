import { Skeleton, Stack } from '@mui/material';
import { useTranslate } from 'ra-core';

/** Quiet stand-in while a page's code is on its way. */
export function PageSkeleton() {
  const translate = useTranslate();
  return (
    <Stack spacing={2} component="output" aria-label={translate('shell.page.loading')}>
      <Skeleton variant="rounded" width={180} height={30} />
      <Skeleton variant="rounded" height={52} />
      <Skeleton variant="rounded" height={320} />
    </Stack>
  );
}
