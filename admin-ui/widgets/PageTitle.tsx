import type { ReactNode } from 'react';
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';

interface PageTitleProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Buttons at the end of the line. */
  readonly actions?: ReactNode;
}

/** Heading of a page; also names the browser tab. */
export function PageTitle({ title, subtitle, actions }: PageTitleProps) {
  const translate = useTranslate();
  return (
    <Stack
      direction="row"
      spacing={2}
      useFlexGap
      sx={{ alignItems: 'flex-end', justifyContent: 'space-between', flexWrap: 'wrap', mb: { xs: 2, md: 2.5 } }}
    >
      <title>{`${title} · ${translate('shell.product')}`}</title>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h1">{title}</Typography>
        {subtitle ? (
          <Typography variant="body2" color="text.secondary" component="p" sx={{ mt: 0.25 }}>
            {subtitle}
          </Typography>
        ) : null}
      </Box>
      {actions}
    </Stack>
  );
}
