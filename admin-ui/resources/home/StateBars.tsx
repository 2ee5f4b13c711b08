import { useState } from 'react';
import { Box, Button, Card, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { type NamedState, toldApart, type ToldState } from '../../lists/states.ts';
import { useStateName } from '../../lists/use-state-choices.ts';
import type { Statistics } from './use-statistics.ts';

/** A city has cases in dozens of states, most of them in one or two: the first are the picture, the others on demand. */
const FIRST = 8;

/** Open cases by state: a list with bars, each line a link to its cases. */
export function StateBars({ statistics }: { readonly statistics: Statistics | undefined }) {
  const translate = useTranslate();
  const label = useLabel();
  const counted = (statistics?.byState ?? []).map((row) => ({ ...row, text: label(row.label) }));
  const rows = toldApart(counted)
    .map((told) => ({ ...told, count: told.states.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, FIRST);
  const most = rows[0]?.count ?? 1;
  return (
    <Card component="section" aria-labelledby="home-states" sx={{ p: { xs: 2, md: 2.5 } }}>
      <Typography id="home-states" variant="h2" sx={{ mb: 1 }}>
        {translate('home.byState')}
      </Typography>
      {statistics ? null : <Skeleton variant="rounded" height={150} />}
      {statistics && rows.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ py: 2 }}>
          {translate('home.noState')}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((row) => (
          <StateBar key={row.value} row={row} share={row.count / most} />
        ))}
      </Box>
      {rows.length > FIRST ? (
        <Button aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)} sx={{ mt: 0.5, ml: -1, minHeight: 44 }}>
          {showsAll ? translate('home.fewerStates') : translate('home.allStates', { count: rows.length })}
        </Button>
      ) : null}
    </Card>
  );
}

interface StateBarProps {
  readonly row: Pick<ToldState<NamedState>, 'value' | 'text' | 'family'> & { readonly count: number };
  readonly share: number;
}

function StateBar({ row, share }: StateBarProps) {
  const nameOf = useStateName();
  const { number } = useFormats();
  return (
    <Box component="li">
      <Box
        component={Link}
        to={`/cases?scope=open&state=${row.value}`}
        sx={{
          display: 'grid',
          gridTemplateColumns: '8.5em 1fr auto',
          alignItems: 'center',
          gap: 1.5,
          minHeight: 36,
          px: 1,
          mx: -1,
          borderRadius: 1,
          color: 'text.primary',
          textDecoration: 'none',
          fontSize: '0.875rem',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <span>{nameOf(row)}</span>
        <Box aria-hidden sx={{ height: 8, borderRadius: 1, bgcolor: 'action.hover' }}>
          <Box sx={{ width: `${share * 100}%`, height: 1, borderRadius: 1, bgcolor: 'primary.main' }} />
        </Box>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {number(row.count)}
        </Box>
      </Box>
    </Box>
  );
}
