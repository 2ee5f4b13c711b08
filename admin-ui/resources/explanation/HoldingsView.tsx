/** Who had the case for how long: a bar by working time, and the same as rows. */
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { sharesOf } from './bar-layout.ts';
import { Disclosure } from './Disclosure.tsx';
import { segmentStyles } from './segment-styles.ts';
import type { ExplainedHolding } from './use-explanation.ts';

const HOUR = 3_600_000;
/** Neighbours differ in shade and are numbered: the number is the way from the bar to its row. */
const shades = ['primary.main', 'secondary.main'] as const;
/** The latest are what is asked for first. */
const SHOWN = 3;

interface HoldingsViewProps {
  readonly holdings: readonly ExplainedHolding[];
  readonly now: string;
}

export function HoldingsView({ holdings, now }: HoldingsViewProps) {
  const translate = useTranslate();
  const earlier = holdings.slice(0, -SHOWN);
  return (
    <Box>
      <HoldingsBar holdings={holdings} now={now} />
      <Rows holdings={holdings.slice(-SHOWN)} from={earlier.length} />
      {earlier.length > 0 ? (
        <Disclosure title={translate('explanation.earlierHoldings', { count: earlier.length })}>
          <Rows holdings={earlier} from={0} />
        </Disclosure>
      ) : null}
    </Box>
  );
}

function HoldingsBar({ holdings, now }: HoldingsViewProps) {
  const shares = sharesOf(holdings, now);
  return (
    <Box aria-hidden sx={{ display: 'flex', height: 24, gap: '2px', mb: 1 }}>
      {holdings.map((holding, index) => (
        <Box
          key={holding.seq}
          sx={{
            flex: `${shares[index] ?? 0} 0 0`,
            minWidth: 3,
            borderRadius: 0.5,
            color: 'primary.contrastText',
            overflow: 'hidden',
            textAlign: 'center',
            fontSize: 12,
            lineHeight: '24px',
            bgcolor: holding.holders.length === 0 ? 'divider' : shades[index % 2],
            ...(holding.suspended && segmentStyles.paused),
          }}
        >
          {(shares[index] ?? 0) > 0.06 && !holding.suspended ? index + 1 : ''}
        </Box>
      ))}
    </Box>
  );
}

interface RowsProps {
  readonly holdings: readonly ExplainedHolding[];
  /** Stretches before the first of these. */
  readonly from: number;
}

function Rows({ holdings, from }: RowsProps) {
  return (
    <Box component="ol" start={from + 1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {holdings.map((holding, index) => (
        <HoldingRow key={holding.seq} holding={holding} place={from + index + 1} />
      ))}
    </Box>
  );
}

function HoldingRow({ holding, place }: { readonly holding: ExplainedHolding; readonly place: number }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const time = translate('explanation.workingTime', {
    hours: formats.number(holding.workingTime / HOUR),
    smart_count: holding.workingDays,
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
