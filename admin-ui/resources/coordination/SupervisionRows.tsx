import { Box, TableCell, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { CaseSummaryFragment } from '#graphql/generated/graphql.ts';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { RowsTable } from '../../lists/RowsTable.tsx';
import { UnownedReason } from '../../widgets/UnownedReason.tsx';
import { CaseCard, CaseTableRow } from '../cases/CaseRowFrame.tsx';

const columns = ['time', 'case', 'state', 'fromTo', 'issued'] as const;

/** Orders and whistles: time left, which, and from whom to whom. */
export function SupervisionRows({ rows }: { readonly rows: readonly CaseSummaryFragment[] }) {
  const translate = useTranslate();
  return (
    <RowsTable
      rows={rows}
      label={translate('coordination.list')}
      columns={columns}
      renderRow={(row) => (
        <CaseTableRow key={row.id} row={row}>
          <TableCell sx={{ minWidth: 200 }}>
            <Units row={row} />
          </TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>
            <Issued row={row} />
          </TableCell>
        </CaseTableRow>
      )}
      renderCard={(row) => (
        <CaseCard key={row.id} row={row}>
          <Units row={row} />
        </CaseCard>
      )}
    />
  );
}

function Issued({ row }: { readonly row: CaseSummaryFragment }) {
  const formats = useFormats();
  return <Typography variant="body2">{formats.instant(row.openedAt)}</Typography>;
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
