import { Box, Typography } from '@mui/material';
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

interface QueueCardsProps {
  readonly rows: readonly QueueRowFragment[];
  readonly claims: Claims;
}

/** The queue on a phone: what, where, how long, one tap to claim. */
export function QueueCards({ rows, claims }: QueueCardsProps) {
  const translate = useTranslate();
  return (
    <Box component="ul" aria-label={translate('queue.list')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {rows.map((row) => (
        <QueueCard key={row.id} row={row} claims={claims} />
      ))}
    </Box>
  );
}

function QueueCard({ row, claims }: { readonly row: QueueRowFragment; readonly claims: Claims }) {
  const label = useLabel();
  const open = useRowLink();
  return (
    <Box
      component="li"
      onClick={open(row.case.number)}
      sx={{ p: 2, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
    >
      <CaseName record={row.case} />
      <Box sx={{ mt: 0.75 }}>
        <PlaceText place={row.case.place} color="text.secondary" />
      </Box>
      <Box sx={{ my: 1.25 }}>
        <LeadingTime clocks={row.case.clocks} />
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minHeight: 44 }}>
        <StateChip label={row.case.stateLabel} phase={row.case.phase} suspended={row.case.suspendedUntil !== null} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Claimant row={row} />
          <Typography variant="caption" color="text.secondary" component="p" noWrap>
            {label(row.postLabel)}
          </Typography>
        </Box>
        <ClaimButton row={row} claims={claims} />
      </Box>
    </Box>
  );
}
