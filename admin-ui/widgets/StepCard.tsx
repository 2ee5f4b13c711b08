/** One titled step of a sheet that is being filled in. */
import type { ReactNode } from 'react';
import { Card, Typography } from '@mui/material';

interface StepCardProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function StepCard({ title, children }: StepCardProps) {
  return (
    <Card component="section" aria-label={title} sx={{ p: 2 }}>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Card>
  );
}
