/** The matter chosen: what it is, how long it takes, what must be at hand. */
import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel, useLanguage } from '../../i18n/use-language.ts';
import { DeadlineText } from './DeadlineText.tsx';
import { type Matter, neededFor } from './matters.ts';

interface MatterSummaryProps {
  readonly matter: Matter;
  readonly form: string;
  readonly onChange: () => void;
}

export function MatterSummary({ matter, form, onChange }: MatterSummaryProps) {
  const translate = useTranslate();
  const label = useLabel();
  const language = useLanguage();
  const needed = neededFor(form, language);
  const join = (names: readonly string[]) => names.join(language === 'zh' ? '、' : ', ');
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', flexWrap: 'wrap' }}>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{label(matter.title)}</Typography>
        {matter.summary && (
          <Typography variant="body2" color="text.secondary">
            {label(matter.summary)}
          </Typography>
        )}
        <DeadlineText matter={matter} />
        {(needed.fields.length > 0 || needed.files.length > 0) && (
          <Box sx={{ mt: 1, fontSize: '0.875rem' }}>
            <Typography variant="caption" component="p" sx={{ fontWeight: 600 }}>
              {translate('newCase.needs')}
            </Typography>
            {needed.fields.length > 0 && <div>{translate('newCase.fields', { names: join(needed.fields) })}</div>}
            {needed.files.length > 0 && <div>{translate('newCase.files', { names: join(needed.files) })}</div>}
          </Box>
        )}
      </Box>
      <Button variant="outlined" onClick={onChange} sx={{ minHeight: 44 }}>
        {translate('newCase.change')}
      </Button>
    </Box>
  );
}
