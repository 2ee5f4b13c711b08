/** The cases behind the figure chosen: who has them, how the time stands, which rung comes next. */
import { Box, Button, Card, Chip, Link, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { casePath } from '../../lists/CaseName.tsx';
import { ErrorState } from '../../widgets/ErrorState.tsx';
import { LeadingTime } from '../../widgets/LeadingTime.tsx';
import { UnownedReason } from '../../widgets/UnownedReason.tsx';
import { UrgencyMark } from '../../widgets/UrgencyMark.tsx';
import { type DeskView, listFilterOf } from './desk-view.ts';
import { SuperviseButton } from './SuperviseButton.tsx';
import { DESK_PAGE, type DeskCase, useDeskCases } from './use-desk.ts';

interface DeskCasesProps {
  readonly view: DeskView;
  readonly onClear: () => void;
}

export function DeskCases({ view, onClear }: DeskCasesProps) {
  const translate = useTranslate();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useDeskCases(
    listFilterOf(view),
  );
  const total = data?.pages[0]?.totalCount ?? 0;
  const rows = data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [];
  const isNarrowed = view.unit !== '' || view.post !== '' || view.level !== '';
  return (
    <Card component="section" aria-label={translate('desk.list')} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', mb: 1 }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h2">
            {translate('desk.list')} · {translate(`desk.${view.show}`)} {data ? total : ''}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {translate('desk.listHint')}
          </Typography>
        </Box>
        {isNarrowed ? <Button onClick={onClear}>{translate('desk.clear')}</Button> : null}
      </Box>
      {isPending ? <Skeleton variant="rounded" height={120} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data && rows.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('desk.empty')}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <DeskCaseRow key={row.id} row={row} />
        ))}
      </Box>
      {hasNextPage ? (
        <Button onClick={() => void fetchNextPage()} loading={isFetchingNextPage} sx={{ mt: 1, minHeight: 44 }}>
          {translate('desk.more', { count: Math.min(DESK_PAGE, total - rows.length) })}
        </Button>
      ) : null}
    </Card>
  );
}

function DeskCaseRow({ row }: { readonly row: DeskCase }) {
  const label = useLabel();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: { xs: 1, md: 2 },
        alignItems: 'center',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 12rem 13rem 8rem' },
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <UrgencyMark urgency={row.urgency} />
        <Link component={RouterLink} to={casePath(row.number)} color="text.primary" sx={{ fontWeight: 600 }}>
          {label(row.titleLabel)}
        </Link>
        <Typography variant="caption" color="text.secondary" component="p">
          {row.number} · {label((row.assignedUnit ?? row.unit).name)} · {label(row.stateLabel)}
        </Typography>
        {row.unownedReason ? <UnownedReason reason={row.unownedReason} /> : null}
      </Box>
      <LeadingTime clocks={row.clocks} />
      <Ladder rungs={row.ladder} />
      <SuperviseButton row={row} />
    </Box>
  );
}

function Ladder({ rungs }: { readonly rungs: DeskCase['ladder'] }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const reached = rungs.filter(({ status }) => status === 'fired' || status === 'passed');
  const next = rungs.find(({ status }) => status === 'next');
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
        {reached.map((rung) => (
          <Chip
            key={`${rung.clock}-${rung.key}`}
            size="small"
            label={`${label(rung.clockLabel)} · ${label(rung.text)}`}
            variant="outlined"
          />
        ))}
      </Box>
      <Typography variant="caption" color="text.secondary" component="p">
        {next?.at
          ? translate('desk.nextRung', { at: formats.instant(next.at), what: label(next.text) })
          : translate('desk.noRung')}
      </Typography>
    </Box>
  );
}
