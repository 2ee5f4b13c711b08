import type { ReactNode } from 'react';
import InboxOutlined from '@mui/icons-material/InboxOutlined';
import { Box, Stack, Typography } from '@mui/material';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
  /** In a card among others. */
  readonly isSmall?: boolean;
}

/** Says that nothing is here, why that is so, and what to do about it. */
export function EmptyState({ title, text, icon, action, isSmall = false }: EmptyStateProps) {
  return (
    <Stack
      spacing={1.5}
      sx={{ alignItems: 'center', textAlign: 'center', px: 3, py: isSmall ? { xs: 3, md: 4 } : { xs: 6, md: 9 } }}
    >
      <Box
        aria-hidden
        sx={{
          display: 'grid',
          placeItems: 'center',
          width: 56,
          height: 56,
          borderRadius: '50%',
          bgcolor: 'action.selected',
          color: 'primary.main',
        }}
      >
        {icon ?? <InboxOutlined />}
      </Box>
      <Typography variant="h2" component="h2">
        {title}
      </Typography>
      {text ? (
        <Typography variant="body2" color="text.secondary" sx={{ maxWidth: 420 }}>
          {text}
        </Typography>
      ) : null}
      {action}
    </Stack>
  );
}
