import { useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslate } from 'ra-core';
import type { Statistics } from './use-statistics.ts';

interface FlowDrawingProps {
  readonly days: Statistics['byDay'];
  readonly height: number;
}

export default function FlowDrawing({ days, height }: FlowDrawingProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  return (
    <BarChart
      disableKeyboardNavigation
      height={height}
      margin={{ left: 0, right: 28, top: 12, bottom: 0 }}
      borderRadius={3}
      xAxis={[
        {
          scaleType: 'band',
          data: days.map((day) => day.day),
          valueFormatter: (day: string) => day.slice(5).replace('-', '/'),
          categoryGapRatio: 0.35,
          barGapRatio: 0.1,
          // Every fifth day: all thirty would not fit, and an irregular choice reads badly.
          tickLabelInterval: (_day: string, index: number) => index % 5 === 4,
          disableTicks: true,
          height: 28,
        },
      ]}
      yAxis={[{ min: 0, tickMinStep: 1, disableLine: true, disableTicks: true, width: 36 }]}
      grid={{ horizontal: true }}
      series={[
        { data: days.map((day) => day.opened), label: translate('home.opened'), color: palette.primary.main },
        { data: days.map((day) => day.closed), label: translate('home.closedSeries'), color: palette.success.main },
      ]}
    />
  );
}
