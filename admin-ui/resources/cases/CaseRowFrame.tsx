/** What every list of deadlines shows of a case first: time left, name, state. The list adds its own cells. */
import { Box, TableCell, TableRow } from '@mui/material';
import type { ReactNode } from 'react';
import type { CaseSummaryFragment } from '#graphql/generated/graphql.ts';
import { CaseName } from '../../lists/CaseName.tsx';
import { RowCard } from '../../lists/RowsTable.tsx';
import { useRowLink } from '../../lists/use-row-link.ts';
import { StateChip } from '../../widgets/StateChip.tsx';
import { CaseTime } from './CaseRows.tsx';

interface CaseRowFrameProps {
  readonly row: CaseSummaryFragment;
  readonly children: ReactNode;
}

export function CaseTableRow({ row, children }: CaseRowFrameProps) {
  const open = useRowLink();
  return (
    <TableRow hover onClick={open(row.number)} sx={{ cursor: 'pointer', verticalAlign: 'top' }}>
      <TableCell sx={{ width: 188 }}>
        <CaseTime row={row} />
      </TableCell>
      <TableCell sx={{ minWidth: 260 }}>
        <CaseName record={row} />
      </TableCell>
      <TableCell>
        <StateChip label={row.stateLabel} phase={row.phase} suspended={row.suspendedUntil !== null} />
      </TableCell>
      {children}
    </TableRow>
  );
}

export function CaseCard({ row, children }: CaseRowFrameProps) {
  const open = useRowLink();
  return (
    <RowCard onClick={open(row.number)}>
      <CaseName record={row} />
      <Box sx={{ my: 1.25 }}>
        <CaseTime row={row} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
        <StateChip label={row.stateLabel} phase={row.phase} suspended={row.suspendedUntil !== null} />
        {children}
      </Box>
    </RowCard>
  );
}
