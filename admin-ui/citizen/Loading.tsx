import { Stack, Skeleton } from '@mui/material';
import { useTranslate } from 'ra-core';

export function Loading() {
  const translate = useTranslate();
  return (
    <Stack spacing={1} component="output" aria-label={translate('shell.page.loading')}>
      {[0, 1, 2].map((line) => (
        <Skeleton key={line} variant="rounded" height={72} />
      ))}
    </Stack>
  );
}
