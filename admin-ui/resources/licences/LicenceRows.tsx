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
  if (useIsPhone()) {
    return (
      <Box component="ul" aria-label={translate('licences.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <LicenceCard key={row.id} row={row} />
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

/** Whose licence it is comes first: by that it is looked for. */
function LicenceCard({ row }: { readonly row: LicenceRow }) {
  const label = useLabel();
  return (
    <Box component="li" sx={{ p: 2, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', justifyContent: 'space-between' }}>
        <Holder row={row} />
        <LicenceStatusChip licence={row} />
      </Box>
      <Name row={row} />
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        <Validity row={row} />
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {label(row.issuer.name)}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', mt: 0.5 }}>
        <CaseLink row={row} />
        <FollowUps row={row} />
      </Box>
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
      <span style={{ whiteSpace: 'nowrap' }}>{row.validFrom} –</span>{' '}
      <span style={{ whiteSpace: 'nowrap' }}>{row.validTo ?? translate('licences.endless')}</span>
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
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {row.holder.name}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ overflowWrap: 'anywhere' }}>
        {row.holder.code}
      </Typography>
    </Box>
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
