import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { segmentKinds, segmentStyles } from './segment-styles.ts';
import type { ExplainedClock } from './use-explanation.ts';

/** What the patterns of the bars mean; those that are drawn, and no others. */
export function BarLegend({ clocks }: { readonly clocks: readonly ExplainedClock[] }) {
  const translate = useTranslate();
  const drawn = new Set(clocks.flatMap(({ bar }) => bar.map(({ kind }) => kind)));
  return (
    <Box aria-hidden sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, mb: 1.5 }}>
      {segmentKinds
        .filter((kind) => drawn.has(kind))
        .map((kind) => (
          <Box key={kind} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
            <Box sx={{ position: 'relative', width: 22, height: 12 }}>
              <Box sx={{ position: 'absolute', left: 0, right: 0, borderRadius: 0.5, ...segmentStyles[kind] }} />
            </Box>
            <Typography variant="caption" color="text.secondary">
              {translate(`explanation.segment.${kind}`)}
            </Typography>
          </Box>
        ))}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
        <Box sx={{ height: 14, borderLeft: '2px dashed', borderColor: 'text.primary' }} />
        <Typography variant="caption" color="text.secondary">
          {translate('explanation.now')}
        </Typography>
      </Box>
    </Box>
  );
}
