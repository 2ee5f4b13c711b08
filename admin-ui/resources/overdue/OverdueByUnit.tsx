import { Box, Card, Skeleton, Typography, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { HiddenTable } from '../../widgets/HiddenTable.tsx';
import { useStatistics } from '../home/use-statistics.ts';

/** More bars than this tell nothing at a glance; the list below has the rest. */
const SHOWN = 8;
const BAR_HEIGHT = 30;

/** Overdue open cases by owner, most first. Nothing is drawn while nothing is overdue. */
export function OverdueByUnit() {
  const translate = useTranslate();
  const label = useLabel();
  const { palette } = useTheme();
  const { data, isPending } = useStatistics({ open: true });
  const rows = [...(data?.byUnit ?? [])]
    .filter((row) => row.overdue > 0)
    .sort((a, b) => b.overdue - a.overdue)
    .slice(0, SHOWN);
  if (isPending) return <Skeleton variant="rounded" height={140} />;
  if (rows.length === 0) return null;
  return (
    <Card component="section" aria-labelledby="overdue-by-unit" sx={{ p: { xs: 2, md: 2.5 } }}>
      <Typography id="overdue-by-unit" variant="h2">
        {translate('overdue.byUnit')}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p">
        {translate('overdue.byUnitHint')}
      </Typography>
      <Box aria-hidden>
        <BarChart
          disableKeyboardNavigation
          layout="horizontal"
          height={rows.length * BAR_HEIGHT + 24}
          margin={{ left: 0, right: 8, top: 8, bottom: 8 }}
          hideLegend
          borderRadius={3}
          sx={{ '& .MuiBarLabel-root': { fontSize: 13, fontWeight: 600, fill: palette.text.primary } }}
          yAxis={[
            {
              scaleType: 'band',
              data: rows.map((row) => label(row.unit.name)),
              width: 168,
              categoryGapRatio: 0.55,
              disableLine: true,
              disableTicks: true,
            },
          ]}
          // Room for the number beside the longest bar, on a phone too.
          xAxis={[{ position: 'none', min: 0, max: (rows[0]?.overdue ?? 0) * 1.25, domainLimit: 'strict' }]}
          series={[
            {
              data: rows.map((row) => row.overdue),
              label: translate('overdue.overdueSeries'),
              color: palette.error.main,
              barLabel: 'value',
              barLabelPlacement: 'outside',
            },
          ]}
        />
      </Box>
      <HiddenTable
        caption={translate('overdue.byUnit')}
        columns={[translate('shell.column.unit'), translate('overdue.overdueSeries')]}
        rows={rows.map((row) => [label(row.unit.name), row.overdue])}
        hasRowHeads
      />
    </Card>
  );
}
