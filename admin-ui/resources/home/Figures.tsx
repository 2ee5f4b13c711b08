import { Box, Card, CardActionArea, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/use-language.ts';
import { useSession } from '../../providers/session.ts';
import { ChangeText } from './ChangeText.tsx';
import { type TrendPoint, weekAgo } from './trend-view.ts';
import type { Statistics } from './use-statistics.ts';

interface Figure {
  readonly name: 'myQueue' | 'open' | 'dueWithinDay' | 'overdue';
  readonly value: number | undefined;
  readonly to: string;
  readonly colour?: string;
  /** At this hour a week ago, where that is known. */
  readonly before?: number | null;
}

interface FiguresProps {
  readonly statistics: Statistics | undefined;
  /** Of those who oversee: the weeks before. */
  readonly trend?: readonly TrendPoint[] | undefined;
}

/** The four figures of the day; each opens the list it counts. */
export function Figures({ statistics, trend = [] }: FiguresProps) {
  const queueCount = useSession()?.queueCount;
  const figures: readonly Figure[] = [
    { name: 'myQueue', value: queueCount, to: '/queue', colour: 'primary.main' },
    { name: 'open', value: statistics?.open, to: '/cases?scope=open', before: weekAgo(trend, 'open') },
    {
      name: 'dueWithinDay',
      value: statistics?.dueWithinDay,
      to: '/cases?scope=open&due=24&overdue=0&sort=dueAtAscending',
      ...(statistics?.dueWithinDay ? { colour: 'warning.main' } : {}),
    },
    {
      name: 'overdue',
      value: statistics?.overdue,
      to: '/cases?scope=open&overdue=1',
      before: weekAgo(trend, 'overdue'),
      ...(statistics?.overdue ? { colour: 'error.main' } : {}),
    },
  ];
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: { xs: 1.5, md: 2.5 },
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
      }}
    >
      {figures.map((figure) => (
        <FigureCard key={figure.name} figure={figure} />
      ))}
    </Box>
  );
}

function FigureCard({ figure }: { readonly figure: Figure }) {
  const { name, value, before } = figure;
  const translate = useTranslate();
  const { number } = useFormats();
  return (
    <Card component="li">
      <CardActionArea component={Link} to={figure.to} sx={{ p: { xs: 2, md: 2.5 }, height: '100%' }}>
        <Typography variant="body2" color="text.secondary">
          {translate(`home.${name}`)}
        </Typography>
        <Typography
          component="p"
          sx={{
            mt: 0.5,
            fontSize: { xs: '1.75rem', md: '2.125rem' },
            lineHeight: 1.15,
            fontWeight: 650,
            color: figure.colour ?? 'text.primary',
          }}
        >
          {value === undefined ? <Skeleton width={56} /> : number(value)}
        </Typography>
        {value === undefined || before == null ? null : (
          <ChangeText by={value - before} against="lastWeek" {...(name === 'overdue' && { good: 'fewer' })} />
        )}
      </CardActionArea>
    </Card>
  );
}
