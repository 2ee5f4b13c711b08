import { Box, ButtonBase, Card, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats } from '../../i18n/use-language.ts';
import { ChangeText } from '../home/ChangeText.tsx';
import { type Stock, type TrendPoint, weekAgo } from '../home/trend-view.ts';
import { type Show, shows, type Totals } from './desk-view.ts';

interface DeskTotalsProps {
  readonly totals: Totals | null;
  /** The weeks before, of the same cases. */
  readonly trend: readonly TrendPoint[];
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}

/** The four figures at a glance; each is the switch of the list below. */
export function DeskTotals({ totals, trend, show, onShow }: DeskTotalsProps) {
  const translate = useTranslate();
  const { number } = useFormats();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' } }}>
      {shows.map((name) => (
        <Card key={name} sx={show === name ? { borderColor: 'primary.main' } : {}}>
          <ButtonBase
            onClick={() => onShow(name)}
            aria-pressed={show === name}
            sx={{
              width: '100%',
              p: 1.5,
              height: 1,
              flexDirection: 'column',
              alignItems: 'flex-start',
              justifyContent: 'flex-start',
              textAlign: 'left',
            }}
          >
            <Typography variant="body2" color="text.secondary">
              {translate(`desk.${name}`)}
            </Typography>
            <Typography
              variant="h1"
              component="span"
              sx={{ color: name === 'overdue' && (totals?.overdue ?? 0) > 0 ? 'error.main' : 'text.primary' }}
            >
              {totals === null ? '–' : number(totals[name])}
            </Typography>
            {totals === null || name === 'dueSoon' || name === 'unowned' ? null : (
              <Change now={totals[name]} then={weekAgo(trend, name)} name={name} />
            )}
          </ButtonBase>
        </Card>
      ))}
    </Box>
  );
}

interface ChangeProps {
  readonly now: number;
  readonly then: number | null;
  readonly name: Stock;
}

function Change({ now, then, name }: ChangeProps) {
  return then === null ? null : (
    <ChangeText by={now - then} against="lastWeek" {...(name === 'overdue' && { good: 'fewer' })} />
  );
}
