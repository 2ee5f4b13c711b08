/** A row of a card on the overview: what it is about, and how the time stands. The whole row leads to the case. */
import type { ReactNode } from 'react';
import { Box } from '@mui/material';
import { useRowLink } from '../../lists/use-row-link.ts';

interface HomeCaseProps {
  readonly number: string;
  readonly time: ReactNode;
  readonly children: ReactNode;
}

export function HomeCase({ number, time, children }: HomeCaseProps) {
  const open = useRowLink();
  return (
    <Box
      component="li"
      onClick={open(number)}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 216px' },
        gap: { xs: 1, sm: 2.5 },
        px: { xs: 2, md: 2.5 },
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        cursor: 'pointer',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <div>{children}</div>
      {time}
    </Box>
  );
}
