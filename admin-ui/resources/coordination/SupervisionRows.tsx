import { Box, TableCell, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { CaseSummaryFragment } from '#graphql/generated/graphql.ts';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { CaseName } from '../../lists/CaseName.tsx';
import { RowCard, RowsTable } from '../../lists/RowsTable.tsx';
import { useRowLink } from '../../lists/use-row-link.ts';
import { StateChip } from '../../widgets/StateChip.tsx';
import { UnownedReason } from '../../widgets/UnownedReason.tsx';
import { CaseTime } from '../cases/CaseRows.tsx';

const columns = ['time', 'case', 'state', 'fromTo', 'issued'] as const;

/** Orders and whistles: time left, which, and from whom to whom. */
export function SupervisionRows({ rows }: { readonly rows: readonly CaseSummaryFragment[] }) {
  const translate = useTranslate();
  return (
    <RowsTable
      rows={rows}
      label={translate('coordination.list')}
      columns={columns}
      renderRow={(row) => <SupervisionTableRow key={row.id} row={row} />}
      renderCard={(row) => <SupervisionCard key={row.id} row={row} />}
    />
  );
}

function SupervisionTableRow({ row }: { readonly row: CaseSummaryFragment }) {
  const formats = useFormats();
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
        <StateChip label={row.stateLabel} phase={row.phase} />
      </TableCell>
      <TableCell sx={{ minWidth: 200 }}>
        <Units row={row} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Typography variant="body2">{formats.instant(row.openedAt)}</Typography>
      </TableCell>
    </TableRow>
  );
}

function SupervisionCard({ row }: { readonly row: CaseSummaryFragment }) {
  const open = useRowLink();
  return (
    <RowCard onClick={open(row.number)}>
      <CaseName record={row} />
      <Box sx={{ my: 1.25 }}>
        <CaseTime row={row} />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
        <StateChip label={row.stateLabel} phase={row.phase} />
        <Units row={row} />
      </Box>
    </RowCard>
  );
}

function Units({ row }: { readonly row: CaseSummaryFragment }) {
  const translate = useTranslate();
  const label = useLabel();
  const from = label(row.unit.name);
  const to = row.assignedUnit ? label(row.assignedUnit.name) : null;
  return (
    <Box>
      <Typography variant="body2">
        {to === null || to === from ? from : translate('coordination.fromTo', { from, to })}
      </Typography>
      {row.unownedReason ? <UnownedReason reason={row.unownedReason} /> : null}
    </Box>
  );
}
