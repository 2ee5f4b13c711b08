/** A card of groups with one heading for the three columns of numbers. */
import { useState } from 'react';
import { Box, Button, Card, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { DeskRowFragment } from '#graphql/generated/graphql.ts';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import type { Show } from './desk-view.ts';
import { FigureRow } from './FigureRow.tsx';

interface FigureCardProps {
  readonly title: string;
  readonly hint?: string;
  readonly query: {
    readonly data: readonly DeskRowFragment[] | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  readonly nameOf: (row: DeskRowFragment) => string;
  readonly noteOf?: (row: DeskRowFragment) => string;
  readonly isChosen: (row: DeskRowFragment) => boolean;
  readonly onEnter?: (row: DeskRowFragment) => void;
  readonly onShow: (row: DeskRowFragment, show: Show) => void;
}

/** The worst come first; the rest is there for whoever asks. */
const SHOWN = 8;

export function FigureCard({ title, hint, query, nameOf, noteOf, isChosen, onEnter, onShow }: FigureCardProps) {
  const translate = useTranslate();
  const [showsAll, setShowsAll] = useState(false);
  const all = query.data ?? [];
  const rows = showsAll ? all : all.slice(0, SHOWN);
  const largest = Math.max(...all.map(({ cases }) => cases), 1);
  return (
    <Card component="section" aria-label={title} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-end', gap: 1 }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h2">{title}</Typography>
          {hint ? (
            <Typography variant="caption" color="text.secondary" component="p">
              {hint}
            </Typography>
          ) : null}
        </Box>
        <Box aria-hidden sx={{ display: 'flex' }}>
          {(['overdue', 'dueSoon', 'open'] as const).map((show) => (
            <Typography
              key={show}
              variant="caption"
              color="text.secondary"
              sx={{ width: { xs: 54, sm: 72 }, textAlign: 'right', pr: 0.5 }}
            >
              {translate(`desk.${show}`)}
            </Typography>
          ))}
        </Box>
      </Box>
      {query.error && !query.data ? <ErrorState error={query.error} onRetry={() => void query.refetch()} /> : null}
      {!query.data && !query.error ? <Skeleton variant="rounded" height={96} sx={{ mt: 1 }} /> : null}
      {query.data?.length === 0 ? (
        <Typography variant="body2" color="text.secondary" sx={{ py: 1 }}>
          {translate('desk.nothing')}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pt: 0.5 }}>
        {rows.map((row) => (
          <FigureRow
            key={`${row.key}-${row.post ?? ''}`}
            row={row}
            name={nameOf(row)}
            largest={largest}
            isChosen={isChosen(row)}
            note={noteOf?.(row)}
            onEnter={onEnter && row.key !== '' ? () => onEnter(row) : undefined}
            onShow={(show) => onShow(row, show)}
          />
        ))}
      </Box>
      {all.length > rows.length ? (
        <Button onClick={() => setShowsAll(true)} sx={{ minHeight: 44, mx: -1 }}>
          {translate('desk.showAll', { count: all.length })}
        </Button>
      ) : null}
    </Card>
  );
}
