/** Which rule sent the case where, and what the ladders did and will do. */
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import type { Explanation } from './use-explanation.ts';

const list = { listStyle: 'none', m: 0, p: 0 } as const;

export function RoutingView({ routing }: { readonly routing: Explanation['routing'] }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  return (
    <Box component="ol" sx={list}>
      {routing.map((step) => {
        const units = step.to.map(({ name }) => label(name)).join('、');
        return (
          <Box component="li" key={step.seq} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <Typography variant="body2">
              {label(step.text)}
              {units === '' ? '' : '：'}
              <strong>
                {step.from ? `${label(step.from.name)} → ` : ''}
                {units}
              </strong>
            </Typography>
            <Typography variant="caption" color="text.secondary" component="p">
              {formats.instant(step.at)} · {translate('explanation.event', { seq: step.seq })}
              {step.by ? ` · ${translate('explanation.by', { name: step.by.displayName })}` : ''}
              {step.onBehalfOf
                ? `（${translate('explanation.onBehalfOf', { name: step.onBehalfOf.displayName })}）`
                : ''}
              {step.reason ? ` · ${step.reason}` : ''}
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}

export function RungsView({ rungs }: { readonly rungs: Explanation['rungs'] }) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  return (
    <Box component="ul" sx={list}>
      {rungs.map((rung) => (
        <Box
          component="li"
          key={`${rung.clock}-${rung.key}`}
          sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 0.5, flexWrap: 'wrap' }}
        >
          <Chip
            size="small"
            variant={rung.status === 'fired' || rung.status === 'next' ? 'filled' : 'outlined'}
            color={rung.status === 'next' ? 'primary' : 'default'}
            label={translate(`explanation.rung.${rung.status}`)}
            sx={{ minWidth: 76 }}
          />
          <Typography variant="body2" sx={{ flex: 1 }}>
            {label(rung.clockLabel)} · {label(rung.text)}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {rung.at ? formats.instant(rung.at) : ''}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
