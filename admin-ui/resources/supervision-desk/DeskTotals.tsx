import { Box, ButtonBase, Card, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats } from '../../i18n/use-language.ts';
import { type Show, shows, type Totals } from './desk-view.ts';

interface DeskTotalsProps {
  readonly totals: Totals | null;
  readonly show: Show;
  readonly onShow: (show: Show) => void;
}

/** The four figures at a glance; each is the switch of the list below. */
export function DeskTotals({ totals, show, onShow }: DeskTotalsProps) {
  const translate = useTranslate();
  const { number } = useFormats();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' } }}>
      {shows.map((name) => (
        <Card key={name} sx={show === name ? { borderColor: 'primary.main' } : {}}>
          <ButtonBase
            onClick={() => onShow(name)}
            aria-pressed={show === name}
            sx={{ width: '100%', p: 1.5, flexDirection: 'column', alignItems: 'flex-start' }}
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
          </ButtonBase>
        </Card>
      ))}
    </Box>
  );
}
