/** Rows of the register: a table, or cards on a phone. */
import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { useLabel } from '../../i18n/use-language.ts';
import { useIsPhone } from '../../lists/use-is-phone.ts';
import { FollowUpMenu } from '../follow-up/FollowUpMenu.tsx';
import { LicenceStatusChip } from './LicenceStatusChip.tsx';
import type { LicenceRow } from './use-papers.ts';

/** A thumb needs 44 px. */
const tallOnPhone = { display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 0 } } as const;

const columns = ['title', 'holder', 'issuer', 'valid', 'state', 'case'] as const;

export function LicenceRows({ rows }: { readonly rows: readonly LicenceRow[] }) {
  const translate = useTranslate();
  const label = useLabel();
  if (useIsPhone()) {
    return (
      <Box component="ul" aria-label={translate('licences.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <Box component="li" key={row.id} sx={{ p: 2, borderBottom: 1, borderColor: 'divider' }}>
            <Box sx={{ float: 'right', ml: 1 }}>
              <LicenceStatusChip licence={row} />
            </Box>
            <Name row={row} />
            <Holder row={row} />
            <Typography variant="body2" color="text.secondary">
              {label(row.issuer.name)} · <Validity row={row} />
            </Typography>
            <CaseLink row={row} />
            <FollowUps row={row} />
          </Box>
        ))}
      </Box>
    );
  }
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={translate('licences.title')} sx={{ minWidth: 860 }}>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} component="th" scope="col">
                {translate(`licences.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function Row({ row }: { readonly row: LicenceRow }) {
  const label = useLabel();
  return (
    <TableRow>
      <TableCell>
        <Name row={row} />
      </TableCell>
      <TableCell>
        <Holder row={row} />
      </TableCell>
      <TableCell>{label(row.issuer.name)}</TableCell>
      <TableCell>
        <Validity row={row} />
      </TableCell>
      <TableCell>
        <LicenceStatusChip licence={row} />
      </TableCell>
      <TableCell>
        <CaseLink row={row} />
        <FollowUps row={row} />
      </TableCell>
    </TableRow>
  );
}

function Validity({ row }: { readonly row: LicenceRow }) {
  const translate = useTranslate();
  return (
    <>
      {row.validFrom} – {row.validTo ?? translate('licences.endless')}
    </>
  );
}

function Name({ row }: { readonly row: LicenceRow }) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <>
      <Link href={row.verifyUrl} target="_blank" rel="noreferrer" sx={tallOnPhone}>
        {label(row.title)}
      </Link>
      <Typography variant="body2" color="text.secondary">
        {row.number}
      </Typography>
      <Typography variant="caption" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
        {row.identifier}
      </Typography>
      {row.previous && (
        <Typography variant="body2">{translate('licences.renews', { number: row.previous.number })}</Typography>
      )}
    </>
  );
}

function Holder({ row }: { readonly row: LicenceRow }) {
  return (
    <Typography variant="body2">
      {row.holder.name} {row.holder.code}
    </Typography>
  );
}

/** What has ended for good is neither renewed nor changed. */
function FollowUps({ row }: { readonly row: LicenceRow }) {
  if (row.case === null || !['valid', 'withheld', 'expired'].includes(row.status)) return null;
  return (
    <Box>
      <FollowUpMenu caseId={row.case.id} isLazy />
    </Box>
  );
}

function CaseLink({ row }: { readonly row: LicenceRow }) {
  if (row.case === null) return null;
  return (
    <Link component={RouterLink} to={`/cases/${encodeURIComponent(row.case.id)}/show`} variant="body2" sx={tallOnPhone}>
      {row.case.number}
    </Link>
  );
}
