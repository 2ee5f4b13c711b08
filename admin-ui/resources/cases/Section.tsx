/** A titled card of the case page. */
import type { ReactNode } from 'react';
import { Box, Card, Typography } from '@mui/material';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, count, actions, children }: SectionProps) {
  return (
    <Card component="section" aria-label={title} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1.5, minHeight: 32, flexWrap: 'wrap' }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {title}
          {count !== undefined && count > 0 && (
            <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1 }}>
              {count}
            </Typography>
          )}
        </Typography>
        {actions}
      </Box>
      {children}
    </Card>
  );
}
