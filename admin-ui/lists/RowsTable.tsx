import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { SystemStyleObject } from '@mui/system';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { useIsPhone } from './use-is-phone.ts';

interface RowsTableProps<Row> {
  readonly rows: readonly Row[];
  /** Names the list for screen readers. */
  readonly label: string;
  /** Keys of `shell.column`. */
  readonly columns: readonly string[];
  /** A `TableRow` with a cell a column. */
  readonly renderRow: (row: Row) => ReactNode;
  /** A `RowCard`. */
  readonly renderCard: (row: Row) => ReactNode;
}

/** The frame of every list: a table, or cards on a phone. */
export function RowsTable<Row>({ rows, label, columns, renderRow, renderCard }: RowsTableProps<Row>) {
  const translate = useTranslate();
  if (useIsPhone()) {
    return (
      <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map(renderCard)}
      </Box>
    );
  }
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={label} sx={{ minWidth: 860 }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} component="th" scope="col">
                {translate(`shell.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{rows.map(renderRow)}</TableBody>
      </Table>
    </Box>
  );
}

const card: SystemStyleObject = {
  p: 2,
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderBottom: 0 },
};

interface RowCardProps {
  readonly onClick: React.MouseEventHandler;
  readonly children: ReactNode;
}

/** One row on a phone. */
export function RowCard({ onClick, children }: RowCardProps) {
  return (
    <Box component="li" onClick={onClick} sx={card}>
      {children}
    </Box>
  );
}
