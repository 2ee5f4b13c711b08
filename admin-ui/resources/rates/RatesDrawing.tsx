import { useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslate } from 'ra-core';
import { hotlineIndicatorLabels, hotlineIndicators } from '#domain/indicators/hotline-rates.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { useIsPhone } from '../../lists/use-is-phone.ts';
import { percentOf, type RateLine } from './rate-view.ts';

interface RatesDrawingProps {
  readonly lines: readonly RateLine[];
  readonly height: number;
}

export default function RatesDrawing({ lines, height }: RatesDrawingProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { palette } = useTheme();
  const nameWidth = useIsPhone() ? 112 : 240;
  const colours = {
    response: palette.primary.main,
    solution: palette.success.main,
    satisfaction: palette.warning.main,
  } as const;
  return (
    <BarChart
      disableKeyboardNavigation
      layout="horizontal"
      height={height}
      margin={{ left: 0, right: 16, top: 8, bottom: 0 }}
      borderRadius={3}
      yAxis={[
        {
          scaleType: 'band',
          data: lines.map(({ unit }) => (unit ? label(unit) : translate('rates.all'))),
          categoryGapRatio: 0.35,
          barGapRatio: 0.1,
          disableTicks: true,
          width: nameWidth,
        },
      ]}
      xAxis={[{ min: 0, max: 100, tickMinStep: 25, disableTicks: true, height: 28 }]}
      grid={{ vertical: true }}
      series={hotlineIndicators.map((name) => ({
        data: lines.map(({ rates }) => percentOf(rates[name])),
        label: label(hotlineIndicatorLabels[name]),
        color: colours[name],
      }))}
    />
  );
}
