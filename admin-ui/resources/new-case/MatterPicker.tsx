/** The catalogue of matters, in groups by family, searched as one types. */
import { useState } from 'react';
import { Box, ButtonBase, Stack, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { DeadlineText } from './DeadlineText.tsx';
import { type Matter, searchMatters } from './matters.ts';

interface MatterPickerProps {
  readonly matters: readonly Matter[];
  readonly onChoose: (matter: Matter) => void;
}

export function MatterPicker({ matters, onChoose }: MatterPickerProps) {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  if (matters.length === 0)
    return <EmptyState title={translate('newCase.noMatters')} text={translate('newCase.noMattersText')} />;
  const found = searchMatters(matters, search);
  return (
    <Stack spacing={2}>
      <TextField
        fullWidth
        label={translate('newCase.search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        slotProps={{ htmlInput: { enterKeyHint: 'search', maxLength: 60 } }}
      />
      <Typography variant="caption" color="text.secondary" aria-live="polite">
        {translate('newCase.found', { smart_count: found.length })}
      </Typography>
      {[...Map.groupBy(found, ({ family }) => family)].map(([family, group]) => (
        <Box key={family} component="section" aria-labelledby={`family-${family}`}>
          <Typography id={`family-${family}`} variant="h3" sx={{ mb: 1 }}>
            {translate(`newCase.family.${family}`)}
          </Typography>
          <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {group.map((matter) => (
              <li key={matter.process}>
                <MatterCard matter={matter} onChoose={onChoose} />
              </li>
            ))}
          </Stack>
        </Box>
      ))}
    </Stack>
  );
}

interface MatterCardProps {
  readonly matter: Matter;
  readonly onChoose: (matter: Matter) => void;
}

function MatterCard({ matter, onChoose }: MatterCardProps) {
  const label = useLabel();
  return (
    <ButtonBase
      onClick={() => onChoose(matter)}
      sx={{
        display: 'block',
        width: '100%',
        textAlign: 'start',
        p: 1.5,
        minHeight: 56,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        '&:hover, &:focus-visible': { borderColor: 'primary.main' },
      }}
    >
      <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
        {label(matter.title)}
      </Typography>
      {matter.summary && (
        <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
          {label(matter.summary)}
        </Typography>
      )}
      <DeadlineText matter={matter} />
    </ButtonBase>
  );
}
