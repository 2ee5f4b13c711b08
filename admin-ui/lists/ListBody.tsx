import type { ReactNode } from 'react';
import { Box, Button, Card, LinearProgress } from '@mui/material';
import { useTranslate } from 'ra-core';
import { EmptyState } from '../widgets/EmptyState.tsx';
import { ErrorState } from '../widgets/ErrorState.tsx';
import { CursorPager } from './CursorPager.tsx';
import { RowsSkeleton } from './RowsSkeleton.tsx';
import type { CursorList } from './use-cursor-list.ts';

interface ListBodyProps<Row> {
  readonly list: CursorList<Row>;
  /** Shown when there is nothing and no filter is set. */
  readonly empty: ReactNode;
  readonly isFiltered: boolean;
  readonly onClearFilters: () => void;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** The four states of a list: loading, failed, empty (two kinds), rows. */
export function ListBody<Row>({ list, empty, isFiltered, onClearFilters, children }: ListBodyProps<Row>) {
  const translate = useTranslate();
  function content(): ReactNode {
    if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
    if (list.isLoading || !list.rows) return <RowsSkeleton />;
    if (list.rows.length > 0) return children(list.rows);
    if (!isFiltered) return empty;
    return (
      <EmptyState
        title={translate('shell.list.noneMatchTitle')}
        text={translate('shell.list.noneMatchText')}
        action={
          <Button variant="outlined" onClick={onClearFilters}>
            {translate('shell.list.clearFilters')}
          </Button>
        }
      />
    );
  }
  return (
    <Card sx={{ position: 'relative' }} aria-busy={list.isRefreshing}>
      {list.isRefreshing ? (
        <LinearProgress
          aria-label={translate('shell.list.refreshing')}
          sx={{ position: 'absolute', insetInline: 0, top: 0, height: 2, zIndex: 1 }}
        />
      ) : null}
      {content()}
      {list.rows && list.rows.length > 0 ? (
        <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
          <CursorPager list={list} />
        </Box>
      ) : null}
    </Card>
  );
}
