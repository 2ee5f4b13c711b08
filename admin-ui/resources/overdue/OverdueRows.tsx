import { Box, TableCell, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { RowsTable } from '../../lists/RowsTable.tsx';
import { UnownedReason } from '../../widgets/UnownedReason.tsx';
import { CaseCard, CaseTableRow } from '../cases/CaseRowFrame.tsx';
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
      renderRow={(row) => (
        <CaseTableRow key={row.id} row={row}>
          <TableCell sx={{ minWidth: 180 }}>
            <Holder row={row} />
          </TableCell>
          <TableCell>
            <Typography variant="body2">{translate(`shell.level.${holdingUnit(row).level}`)}</Typography>
          </TableCell>
        </CaseTableRow>
      )}
      renderCard={(row) => (
        <CaseCard key={row.id} row={row}>
          <Holder row={row} />
        </CaseCard>
      )}
    />
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
