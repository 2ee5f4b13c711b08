import { Box, Checkbox, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { QueueRowFragment } from '#graphql/generated/graphql.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { CaseName } from '../../lists/CaseName.tsx';
import { PlaceText } from '../../lists/PlaceText.tsx';
import { useRowLink } from '../../lists/use-row-link.ts';
import { StateChip } from '../../widgets/StateChip.tsx';
import { LeadingTime } from '../../widgets/LeadingTime.tsx';
import { Claimant, ClaimButton } from './ClaimButton.tsx';
import type { Claims } from './use-claims.ts';
import type { Selection } from './use-selection.ts';

export interface QueueRowsProps {
  readonly rows: readonly QueueRowFragment[];
  readonly claims: Claims;
  readonly selection: Selection;
}

/** The queue on a wide screen. */
export function QueueTable({ rows, claims, selection }: QueueRowsProps) {
  const translate = useTranslate();
  const isAllChosen = rows.length > 0 && selection.ids.size === rows.length;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('queue.list')} sx={{ minWidth: 900 }}>
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox">
              <Checkbox
                checked={isAllChosen}
                indeterminate={selection.ids.size > 0 && !isAllChosen}
                onChange={() => selection.setAll(isAllChosen ? [] : rows.map((row) => row.id))}
                slotProps={{ input: { 'aria-label': translate('queue.selectAll') } }}
              />
            </TableCell>
            {(['time', 'case', 'state', 'place', 'waitsFor', 'claimedBy'] as const).map((column) => (
              <TableCell key={column} component="th" scope="col">
                {translate(`shell.column.${column}`)}
              </TableCell>
            ))}
            <TableCell component="th" scope="col" align="right">
              {translate('shell.column.action')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.id} row={row} claims={claims} selection={selection} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Row({ row, claims, selection }: Omit<QueueRowsProps, 'rows'> & { readonly row: QueueRowFragment }) {
  const translate = useTranslate();
  const label = useLabel();
  const open = useRowLink();
  const isChosen = selection.ids.has(row.id);
  return (
    <TableRow
      hover
      selected={isChosen}
      onClick={open(row.case.number)}
      sx={{ cursor: 'pointer', verticalAlign: 'top' }}
    >
      <TableCell padding="checkbox">
        <Checkbox
          checked={isChosen}
          onChange={() => selection.toggle(row.id)}
          slotProps={{ input: { 'aria-label': translate('queue.selectOne', { number: row.case.number }) } }}
        />
      </TableCell>
      <TableCell sx={{ width: 200 }}>
        <LeadingTime clocks={row.case.clocks} />
      </TableCell>
      <TableCell sx={{ width: '32%', minWidth: 250 }}>
        <CaseName record={row.case} />
      </TableCell>
      <TableCell>
        <StateChip label={row.case.stateLabel} phase={row.case.phase} suspended={row.case.suspendedUntil !== null} />
      </TableCell>
      <TableCell sx={{ minWidth: 140 }}>
        <PlaceText place={row.case.place} />
      </TableCell>
      <TableCell sx={{ minWidth: 170 }}>
        <Typography variant="body2">{label(row.unit.name)}</Typography>
        <Typography variant="caption" color="text.secondary">
          {label(row.postLabel)}
          {row.kind === 'adjustment' ? ` · ${label(row.label)}` : ''}
        </Typography>
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Claimant row={row} />
      </TableCell>
      <TableCell align="right">
        <ClaimButton row={row} claims={claims} />
      </TableCell>
    </TableRow>
  );
}
