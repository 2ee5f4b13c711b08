/** The newest recalculation of due dates, with its bar while it runs. */
import { Box, Button, Card, LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats } from '../../i18n/use-language.ts';
import { FailedCases } from './FailedCases.tsx';
import { type Replan, useCalendarCommands, useReplan } from './use-calendars.ts';

interface ReplanListProps {
  readonly replans: readonly Replan[];
  readonly mayPublish: boolean;
}

export function ReplanList({ replans, mayPublish }: ReplanListProps) {
  const translate = useTranslate();
  const [newest] = replans;
  if (newest === undefined) return null;
  return (
    <Card component="section" aria-label={translate('calendars.replan.history')} sx={{ p: { xs: 2, md: 2.5 }, mb: 2 }}>
      <ReplanItem key={newest.id} replan={newest} mayPublish={mayPublish} />
    </Card>
  );
}

function ReplanItem({ replan, mayPublish }: { readonly replan: Replan; readonly mayPublish: boolean }) {
  const translate = useTranslate();
  const { instant } = useFormats();
  const { publish } = useCalendarCommands();
  const watched = useReplan(replan).data;
  const now: Replan = watched ?? replan;
  const share = now.total === 0 ? 100 : Math.min(100, (now.done / now.total) * 100);
  const counts = { done: now.done, total: now.total, moved: now.moved };
  return (
    <Stack spacing={1}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography variant="h3">{translate('calendars.replan.title', { version: now.version })}</Typography>
        <Typography variant="caption" color="text.secondary">
          {instant(now.createdAt)}
        </Typography>
      </Stack>
      {now.status === 'running' ? (
        <LinearProgress
          variant="determinate"
          value={share}
          aria-label={translate('calendars.replan.progress')}
          sx={{ height: 8, borderRadius: 4 }}
        />
      ) : null}
      <Box aria-live="polite" sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Typography variant="body2" color="text.secondary">
          {translate(`calendars.replan.${now.status}`, counts)}
        </Typography>
        {now.status === 'waiting' && mayPublish ? (
          <Button size="small" onClick={() => void publish(now.draftId)}>
            {translate('calendars.replan.start')}
          </Button>
        ) : null}
      </Box>
      {now.failed > 0 ? (
        <FailedCases replan={now} details={watched ?? null} mayRetry={mayPublish && now.status === 'finished'} />
      ) : null}
    </Stack>
  );
}
