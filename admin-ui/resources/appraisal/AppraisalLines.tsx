/** What a form computes, with the formula and the numbers put in: while it is filled in and on the case page. */
import { Box, Chip, Stack, Typography } from '@mui/material';
import { appraisalTitle, type FormulaLine, verdictLabel } from '#domain/appraisal/formula.ts';
import { appraisalLines } from '#forms/appraisal-lines.ts';
import { useLabel } from '../../i18n/use-language.ts';

interface AppraisalLinesProps {
  readonly formId: string;
  readonly data: object;
  /** Announces changed results: while numbers are typed. */
  readonly live?: boolean;
}

/** Nothing for a form that computes nothing. */
export function AppraisalLines({ formId, data, live = false }: AppraisalLinesProps) {
  const label = useLabel();
  const lines = appraisalLines(formId, Object.fromEntries(Object.entries(data)));
  if (lines.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label={label(appraisalTitle)}
      aria-live={live ? 'polite' : 'off'}
      sx={{ my: 1.5, p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1 }}
    >
      <Typography variant="body2" component="h4" sx={{ fontWeight: 600, mb: 1 }}>
        {label(appraisalTitle)}
      </Typography>
      <Stack spacing={1.5} component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line) => (
          <AppraisalLine key={line.rule.en} line={line} />
        ))}
      </Stack>
    </Box>
  );
}

function AppraisalLine({ line }: { readonly line: FormulaLine }) {
  const label = useLabel();
  return (
    <Box component="li">
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="body2">{label(line.rule)}</Typography>
        {line.passes !== null && (
          <Chip
            size="small"
            variant="outlined"
            color={line.passes ? 'success' : 'error'}
            label={label(verdictLabel(line.passes))}
          />
        )}
      </Stack>
      <Typography variant="caption" color="text.secondary" component="p">
        {label(line.formula)}
      </Typography>
      <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' }}>
        {line.withNumbers}
      </Typography>
    </Box>
  );
}
