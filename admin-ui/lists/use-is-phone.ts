import { useMediaQuery, type Theme } from '@mui/material';

/** Narrow screens get cards instead of tables. */
export function useIsPhone(): boolean {
  return useMediaQuery((theme: Theme) => theme.breakpoints.down('md'), { noSsr: true });
}
