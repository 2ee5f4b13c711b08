import { Box, Tooltip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { Label } from '#domain/labels.ts';
import { useFormats, useLabel } from '../i18n/use-language.ts';
import { amountOf, readTime, type ClockFace, type TimeTone } from './time-left.ts';

const colours: Readonly<Record<TimeTone, string>> = {
  calm: 'success.main',
  soon: 'warning.main',
  late: 'error.main',
  idle: 'text.secondary',
};

interface TimeLeftProps {
  readonly clock: ClockFace | undefined;
  /** Which of the limits it is, where nothing beside says so. */
  readonly name?: Label | undefined;
  /** Shows the due instant under the bar. */
  readonly withDue?: boolean;
}

/** Time left in working time, as words and as a bar of the budget. Lateness is said in words, not by colour alone. */
export function TimeLeft({ clock, name, withDue = true }: TimeLeftProps) {
  const translate = useTranslate();
  const text = useTimeText(clock);
  const formats = useFormats();
  const label = useLabel();
  if (!clock) {
    return (
      <Typography variant="body2" color="text.secondary">
        {text}
      </Typography>
    );
  }
  const reading = readTime(clock);
  const budget = amountOf(clock.unit, clock.budget);
  const due = clock.dueAt ? translate('shell.time.dueAt', { at: formats.instant(clock.dueAt) }) : null;
  return (
    <Box sx={{ minWidth: 172 }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'baseline',
          justifyContent: 'space-between',
          flexWrap: 'wrap',
          columnGap: 1,
        }}
      >
        <Typography variant="body2" sx={{ fontWeight: 650, color: colours[reading.tone], whiteSpace: 'nowrap' }}>
          {text}
        </Typography>
        <Typography variant="caption" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>
          {translate('shell.time.ofBudget', {
            amount: translate(budget.key, { amount: formats.number(budget.value) }),
          })}
        </Typography>
      </Box>
      <Bar share={reading.isLate ? 1 : reading.share} tone={reading.tone} />
      {name || (withDue && (due || clock.provisional)) ? (
        <Typography
          variant="caption"
          component="p"
          color="text.secondary"
          sx={{ mt: 0.5, display: 'flex', flexWrap: 'wrap', columnGap: 1 }}
        >
          {name ? <span>{label(name)}</span> : null}
          {withDue && due ? <span style={{ whiteSpace: 'nowrap' }}>{due}</span> : null}
          {withDue && clock.provisional ? <Provisional /> : null}
        </Typography>
      ) : null}
    </Box>
  );
}

function Bar({ share, tone }: { readonly share: number; readonly tone: TimeTone }) {
  return (
    <Box aria-hidden sx={{ mt: 0.5, height: 5, borderRadius: 3, bgcolor: 'divider', overflow: 'hidden' }}>
      <Box sx={{ width: `${Math.max(share * 100, share > 0 ? 3 : 0)}%`, height: '100%', bgcolor: colours[tone] }} />
    </Box>
  );
}

/** A due date past the published working calendar may still move. */
function Provisional() {
  const translate = useTranslate();
  return (
    <Tooltip title={translate('shell.time.provisionalHint')}>
      <Box
        component="span"
        sx={{ px: 0.5, border: '1px dashed', borderColor: 'text.disabled', borderRadius: 0.5, whiteSpace: 'nowrap' }}
      >
        {translate('shell.time.provisional')}
      </Box>
    </Tooltip>
  );
}

/** "剩 3.5 工作时", "超期 2 个工作日", "计时暂停" … */
export function useTimeText(clock: ClockFace | undefined): string {
  const translate = useTranslate();
  const formats = useFormats();
  if (!clock) return translate('shell.time.none');
  const { isLate, amount } = readTime(clock);
  if (clock.status === 'stopped') return translate(isLate ? 'shell.time.wasLate' : 'shell.time.metInTime');
  if (isLate && amount === 0) return translate('shell.time.lateWithoutAmount');
  if (!isLate && clock.status === 'paused') return translate('shell.time.paused');
  const { key, value } = amountOf(clock.unit, amount);
  const words = translate(key, { amount: formats.number(value) });
  return translate(isLate ? 'shell.time.late' : 'shell.time.left', { amount: words });
}
