/** Who had the case for how long: a bar by working time, and the same as rows. */
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import type { ExplainedHolding } from './use-explanation.ts';

const HOUR = 3_600_000;
/** Neighbours differ in shade and are numbered: the number is the way from the bar to its row. */
const shades = ['primary.main', 'secondary.main'] as const;

export function HoldingsView({ holdings }: { readonly holdings: readonly ExplainedHolding[] }) {
  const total = holdings.reduce((sum, { workingTime }) => sum + workingTime, 0);
  return (
    <Box>
      {total > 0 ? (
        <Box aria-hidden sx={{ display: 'flex', height: 24, gap: '2px', mb: 1 }}>
          {holdings.map((holding, index) => (
            <Box
              key={holding.seq}
              sx={{
                flex: `${holding.workingTime} 0 0`,
                minWidth: 3,
                borderRadius: 0.5,
                bgcolor: holding.suspended ? 'warning.main' : shades[index % 2],
                color: 'primary.contrastText',
                overflow: 'hidden',
                textAlign: 'center',
                fontSize: 12,
                lineHeight: '24px',
              }}
            >
              {holding.workingTime / total > 0.06 ? index + 1 : ''}
            </Box>
          ))}
        </Box>
      ) : null}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {holdings.map((holding, index) => (
          <HoldingRow key={holding.seq} holding={holding} place={index + 1} />
        ))}
      </Box>
    </Box>
  );
}

function HoldingRow({ holding, place }: { readonly holding: ExplainedHolding; readonly place: number }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const time = translate('explanation.workingTime', {
    hours: formats.number(holding.workingTime / HOUR),
    days: holding.workingDays,
  });
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" color="text.secondary" sx={{ minWidth: '1.5em' }}>
        {place}
      </Typography>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {holding.holders.length === 0 ? (
          <Typography variant="body2">{translate('explanation.noHolder')}</Typography>
        ) : (
          holding.holders.map((holder) => (
            <Typography key={`${holder.unit.id}-${holder.post}`} variant="body2">
              <strong>{label(holder.unit.name)}</strong> · {label(holder.postLabel)} ·{' '}
              {holder.claimedBy?.displayName ?? translate('explanation.nobody')}
              {holder.onBehalfOf
                ? `（${translate('explanation.onBehalfOf', { name: holder.onBehalfOf.displayName })}）`
                : ''}
            </Typography>
          ))
        )}
        <Typography variant="caption" color="text.secondary" component="p">
          {label(holding.stateLabel)}
          {holding.suspended ? ` · ${translate('explanation.suspended')}` : ''} · {formats.instant(holding.from)} –{' '}
          {holding.to ? formats.instant(holding.to) : translate('explanation.toNow')}
        </Typography>
        <Typography variant="caption" component="p" sx={{ fontWeight: 600 }}>
          {time}
        </Typography>
      </Box>
    </Box>
  );
}
