/** Each unit with its three rates and what they were divided from: a table, or cards on a phone. */
import { Box, Card, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { hotlineIndicatorLabels, hotlineIndicators } from '#domain/indicators/hotline-rates.ts';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { useIsPhone } from '../../lists/use-is-phone.ts';
import { percentOf, type RateLine, type RateParts } from './rate-view.ts';

interface RatesTableProps {
  readonly lines: readonly RateLine[];
}

export function RatesTable({ lines }: RatesTableProps) {
  const translate = useTranslate();
  const isPhone = useIsPhone();
  const isPartial = lines.some(({ rates }) => hotlineIndicators.some((name) => percentOf(rates[name]) === null));
  return (
    <Card component="section" aria-label={translate('rates.table')}>
      {isPhone ? <Cards lines={lines} /> : <Lines lines={lines} />}
      {isPartial ? (
        <Typography variant="caption" color="text.secondary" component="p" sx={{ px: 2, py: 1.5 }}>
          {translate('rates.noneHelp')}
        </Typography>
      ) : null}
    </Card>
  );
}

function Lines({ lines }: RatesTableProps) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <Table aria-label={translate('rates.table')}>
      <TableHead>
        <TableRow>
          <TableCell component="th" scope="col">
            {translate('rates.unit')}
          </TableCell>
          {hotlineIndicators.map((name) => (
            <TableCell key={name} component="th" scope="col" align="right">
              {label(hotlineIndicatorLabels[name])}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map(({ key, unit, rates }) => (
          <TableRow key={key} sx={unit ? {} : { bgcolor: 'action.hover' }}>
            <TableCell component="th" scope="row" sx={{ fontWeight: unit ? 400 : 650 }}>
              {unit ? label(unit) : translate('rates.all')}
            </TableCell>
            {hotlineIndicators.map((name) => (
              <TableCell key={name} align="right">
                <RateValue parts={rates[name]} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ lines }: RatesTableProps) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <Box component="ul" aria-label={translate('rates.table')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {lines.map(({ key, unit, rates }) => (
        <Box component="li" key={key} sx={{ p: 2, borderBottom: 1, borderColor: 'divider' }}>
          <Typography sx={{ fontWeight: 600, mb: 1 }}>{unit ? label(unit) : translate('rates.all')}</Typography>
          <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 1 }}>
            {hotlineIndicators.map((name) => (
              <div key={name}>
                <Typography component="dt" variant="caption" color="text.secondary">
                  {label(hotlineIndicatorLabels[name])}
                </Typography>
                <Box component="dd" sx={{ m: 0 }}>
                  <RateValue parts={rates[name]} />
                </Box>
              </div>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function RateValue({ parts }: { readonly parts: RateParts | undefined }) {
  const translate = useTranslate();
  const { number } = useFormats();
  const percent = percentOf(parts);
  if (parts === undefined || percent === null) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('rates.none')}
      </Typography>
    );
  }
  return (
    <>
      <Typography sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{number(percent)}%</Typography>
      <Typography variant="caption" color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {translate('rates.parts', {
          numerator: number(parts.numerator),
          denominator: number(parts.denominator),
        })}
      </Typography>
    </>
  );
}
