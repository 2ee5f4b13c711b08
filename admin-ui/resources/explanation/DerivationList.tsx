/** The count of a due date, line by line: what counts stands in front, what does not is set back. */
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import type { ExplainedClock } from './use-explanation.ts';

type Line = ExplainedClock['derivation'][number];

const signs: Readonly<Record<string, string>> = { counted: '＋', makeUp: '＋', result: '＝' };

export function DerivationList({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, pl: 0.5 }}>
      {lines.map((line, index) => (
        <DerivationRow key={`${line.kind}-${String(index)}`} line={line} />
      ))}
    </Box>
  );
}

function DerivationRow({ line }: { readonly line: Line }) {
  const translate = useTranslate();
  const label = useLabel();
  const counts = signs[line.kind] !== undefined;
  const isResult = line.kind === 'result';
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1,
        py: 0.375,
        ...(isResult && { borderTop: 1, borderColor: 'divider', mt: 0.5, pt: 0.75 }),
      }}
    >
      <Typography aria-hidden variant="body2" sx={{ width: '1.2em', color: counts ? 'primary.main' : 'text.disabled' }}>
        {signs[line.kind] ?? '·'}
      </Typography>
      <Typography
        variant="body2"
        sx={{ fontWeight: isResult ? 650 : 400, color: counts ? 'text.primary' : 'text.secondary' }}
      >
        {label(line.text)}
        {line.provisional && !isResult ? ` · ${translate('explanation.provisional')}` : ''}
      </Typography>
    </Box>
  );
}
