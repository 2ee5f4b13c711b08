/** Matters of one person: which, how it stands, by what it is known to be his. */
import type { ReactNode } from 'react';
import { Box, Chip, Link, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import type { SamePartyFragment } from '#graphql/generated/graphql.ts';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { casePath } from '../../lists/CaseName.tsx';

interface SamePartyListProps {
  readonly found: readonly SamePartyFragment[];
  readonly children?: (one: SamePartyFragment) => ReactNode;
}

export function SamePartyList({ found, children }: SamePartyListProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {found.map((one) => (
        <Box
          key={one.case.id}
          component="li"
          sx={{ py: 1, display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}
        >
          <Box sx={{ flex: '1 1 12rem', minWidth: 0 }}>
            <Link component={RouterLink} to={casePath(one.case.number)} sx={{ fontWeight: 600 }}>
              {label(one.case.titleLabel)}
            </Link>
            <Typography variant="caption" color="text.secondary" component="p">
              {one.case.number} · {label(one.case.stateLabel)} · {formats.instant(one.case.openedAt)}
            </Typography>
          </Box>
          <Chip size="small" label={translate(`sameParty.match.${one.match}`)} />
          {children?.(one)}
        </Box>
      ))}
    </Box>
  );
}
