import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { hotlineFormulas, hotlineIndicatorLabels, hotlineIndicators } from '#domain/indicators/hotline-rates.ts';
import { useLabel } from '../../i18n/use-language.ts';

/** What divided by what, and which version of it the numbers were computed by. */
export function FormulaCard({ formula }: { readonly formula: string }) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <Card component="section" aria-labelledby="rates-formulas" sx={{ p: 2 }}>
      <Typography id="rates-formulas" variant="h2" sx={{ mb: 1 }}>
        {translate('rates.formulas')}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1, gridTemplateColumns: { sm: 'max-content 1fr' } }}>
        {hotlineIndicators.map((name) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" sx={{ fontWeight: 600 }}>
              {label(hotlineIndicatorLabels[name])}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0 }}>
              {label(hotlineFormulas[name])}
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
        {translate('rates.version', { formula })}
      </Typography>
    </Card>
  );
}
