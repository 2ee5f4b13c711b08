import { Box, TableCell, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { CaseName } from '../../lists/CaseName.tsx';
import { RowCard, RowsTable } from '../../lists/RowsTable.tsx';
import { useRowLink } from '../../lists/use-row-link.ts';
import { StateChip } from '../../widgets/StateChip.tsx';
import { UnownedReason } from '../../widgets/UnownedReason.tsx';
import { CaseTime } from '../cases/CaseRows.tsx';
import type { OverdueRow } from './OverdueList.tsx';

const columns = ['late', 'case', 'state', 'holder', 'level'] as const;

/** Late cases: how late, which, and who has them now. */
export function OverdueRows({ rows }: { readonly rows: readonly OverdueRow[] }) {
  const translate = useTranslate();
  return (
    <RowsTable
      rows={rows}
      label={translate('overdue.list')}
      columns={columns}
      renderRow={(row) => <OverdueTableRow key={row.id} row={row} />}
      renderCard={(row) => <OverdueCard key={row.id} row={row} />}
    />
  );
}

function OverdueTableRow({ row }: { readonly row: OverdueRow }) {
  const translate = useTranslate();
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
      <TableCell sx={{ minWidth: 180 }}>
        <Holder row={row} />
      </TableCell>
      <TableCell>
        <Typography variant="body2">{translate(`shell.level.${holdingUnit(row).level}`)}</Typography>
      </TableCell>
    </TableRow>
  );
}

function OverdueCard({ row }: { readonly row: OverdueRow }) {
  const open = useRowLink();
  return (
    <RowCard onClick={open(row.number)}>
      <CaseName record={row} />
      <Box sx={{ my: 1.25 }}>
        <CaseTime row={row} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <StateChip label={row.stateLabel} phase={row.phase} suspended={row.suspendedUntil !== null} />
        <Holder row={row} />
      </Box>
    </RowCard>
  );
}

/** The open work item says where the case lies; a case without one lies with its owner. */
function openItem(row: OverdueRow): OverdueRow['workItems'][number] | undefined {
  return row.workItems.find((item) => item.status === 'open');
}

function holdingUnit(row: OverdueRow): OverdueRow['unit'] {
  return openItem(row)?.unit ?? row.unit;
}

function Holder({ row }: { readonly row: OverdueRow }) {
  const translate = useTranslate();
  const label = useLabel();
  const item = openItem(row);
  return (
    <Box>
      <Typography variant="body2">{label(holdingUnit(row).name)}</Typography>
      {item ? (
        <Typography variant="caption" color="text.secondary" component="p">
          {label(item.postLabel)} · {item.claimedBy?.displayName ?? translate('queue.nobody')}
        </Typography>
      ) : null}
      {row.unownedReason ? <UnownedReason reason={row.unownedReason} /> : null}
    </Box>
  );
}
