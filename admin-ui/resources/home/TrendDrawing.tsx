import { useTheme } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { useTranslate } from 'ra-core';
import type { Stock, TrendPoint } from './trend-view.ts';

interface TrendDrawingProps {
  readonly points: readonly TrendPoint[];
  readonly name: Stock;
  readonly height: number;
}

/** One line of four weeks; the weekday of today is marked below, week by week. */
export default function TrendDrawing({ points, name, height }: TrendDrawingProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const last = points.length - 1;
  // Nothing at all has no scale of its own: the line lies on the ground.
  const ceiling = points.some((point) => (point[name] ?? 0) > 0) ? {} : { max: 1 };
  return (
    <LineChart
      disableKeyboardNavigation
      hideLegend
      height={height}
      margin={{ left: 0, right: 28, top: 10, bottom: 0 }}
      xAxis={[
        {
          scaleType: 'point',
          data: points.map(({ day }) => day),
          valueFormatter: (value: string) => value.slice(5).replace('-', '/'),
          tickLabelInterval: (_: string, index: number) => (last - index) % 7 === 0,
          disableTicks: true,
          height: 26,
        },
      ]}
      yAxis={[{ min: 0, ...ceiling, tickMinStep: 1, tickNumber: 3, disableLine: true, disableTicks: true, width: 40 }]}
      grid={{ horizontal: true }}
      series={[
        {
          data: points.map((point) => point[name]),
          label: translate(`trend.${name}`),
          color: name === 'overdue' ? palette.error.main : palette.primary.main,
          area: true,
          showMark: false,
          curve: 'linear',
        },
      ]}
      sx={{ '& .MuiLineChart-area': { fillOpacity: 0.16 } }}
    />
  );
}
