import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import type { ExplainedParty } from './use-explanation.ts';

/** Joint handling: who leads, who assists, who has done his part. */
export function PartiesView({ parties }: { readonly parties: readonly ExplainedParty[] }) {
  const translate = useTranslate();
  const label = useLabel();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {parties.map(({ unit, role, done }) => (
        <Box component="li" key={unit.id} sx={{ display: 'flex', gap: 1, alignItems: 'center', py: 0.5 }}>
          <Chip
            size="small"
            variant={role === 'lead' ? 'filled' : 'outlined'}
            color={role === 'lead' ? 'primary' : 'default'}
            label={translate(`explanation.parties.${role}`)}
          />
          <Typography variant="body2" sx={{ flex: 1 }}>
            {label(unit.name)}
          </Typography>
          {done ? (
            <CheckCircleOutlined color="success" fontSize="small" aria-hidden />
          ) : (
            <HourglassEmptyOutlined color="disabled" fontSize="small" aria-hidden />
          )}
          <Typography variant="caption" color="text.secondary">
            {translate(done ? 'explanation.parties.done' : 'explanation.parties.open')}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
