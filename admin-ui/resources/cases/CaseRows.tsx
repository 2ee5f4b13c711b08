import { Box, TableCell, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { CaseSummaryFragment } from '#graphql/generated/graphql.ts';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { CaseName } from '../../lists/CaseName.tsx';
import { PlaceText } from '../../lists/PlaceText.tsx';
import { RowCard, RowsTable } from '../../lists/RowsTable.tsx';
import { useRowLink } from '../../lists/use-row-link.ts';
import { StateChip } from '../../widgets/StateChip.tsx';
import { LeadingTime } from '../../widgets/LeadingTime.tsx';
import { UnownedReason } from '../../widgets/UnownedReason.tsx';

interface CaseRowsProps {
  readonly rows: readonly CaseSummaryFragment[];
  /** Names the table for screen readers. */
  readonly label: string;
}

const columns = ['case', 'state', 'time', 'place', 'unit', 'opened'] as const;

/** Cases as a table, or as cards on a phone. */
export function CaseRows({ rows, label }: CaseRowsProps) {
  return (
    <RowsTable
      rows={rows}
      label={label}
      columns={columns}
      renderRow={(row) => <CaseTableRow key={row.id} row={row} />}
      renderCard={(row) => <CaseCard key={row.id} row={row} />}
    />
  );
}

function CaseTableRow({ row }: { readonly row: CaseSummaryFragment }) {
  const label = useLabel();
  const formats = useFormats();
  const open = useRowLink();
  return (
    <TableRow hover onClick={open(row.number)} sx={{ cursor: 'pointer', verticalAlign: 'top' }}>
      <TableCell sx={{ minWidth: 260 }}>
        <CaseName record={row} />
      </TableCell>
      <TableCell>
        <StateChip label={row.stateLabel} phase={row.phase} suspended={row.suspendedUntil !== null} />
      </TableCell>
      <TableCell sx={{ width: 188 }}>
        <CaseTime row={row} />
      </TableCell>
      <TableCell sx={{ minWidth: 140 }}>
        <PlaceText place={row.place} />
      </TableCell>
      <TableCell sx={{ minWidth: 150 }}>
        <Typography variant="body2">{label((row.assignedUnit ?? row.unit).name)}</Typography>
        {row.unownedReason ? <UnownedReason reason={row.unownedReason} /> : null}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <Typography variant="body2">{formats.instant(row.openedAt)}</Typography>
      </TableCell>
    </TableRow>
  );
}

function CaseCard({ row }: { readonly row: CaseSummaryFragment }) {
  const label = useLabel();
  const open = useRowLink();
  return (
    <RowCard onClick={open(row.number)}>
      <CaseName record={row} />
      <Box sx={{ mt: 0.75 }}>
        <PlaceText place={row.place} color="text.secondary" />
      </Box>
      <Box sx={{ my: 1.25 }}>
        <CaseTime row={row} />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1.5 }}>
        <StateChip label={row.stateLabel} phase={row.phase} suspended={row.suspendedUntil !== null} />
        <Typography variant="body2" color="text.secondary">
          {label((row.assignedUnit ?? row.unit).name)}
        </Typography>
        {row.unownedReason ? <UnownedReason reason={row.unownedReason} /> : null}
      </Box>
    </RowCard>
  );
}

/** Running time while open; afterwards when it was closed and whether in time. */
export function CaseTime({ row }: { readonly row: CaseSummaryFragment }) {
  const translate = useTranslate();
  const formats = useFormats();
  if (!row.final) return <LeadingTime clocks={row.clocks} />;
  return (
    <Box>
      <Typography variant="body2" sx={{ color: row.overdue ? 'error.main' : 'text.primary' }}>
        {translate(row.overdue ? 'shell.time.wasLate' : 'shell.time.metInTime')}
      </Typography>
      {row.closedAt ? (
        <Typography variant="caption" color="text.secondary">
          {formats.instant(row.closedAt)}
        </Typography>
      ) : null}
    </Box>
  );
}
