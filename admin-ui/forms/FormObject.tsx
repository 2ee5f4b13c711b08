/** Fields one below the other, in sections where the form has them; the columns of a row side by side where they fit. */
import { use } from 'react';
import { Box, Stack, Typography } from '@mui/material';
import type { ObjectFieldTemplateProps } from '@rjsf/utils';
import { useLabel } from '../i18n/use-language.ts';
import { SectionsContext } from './sections-context.ts';

export function FormObject({ properties, fieldPathId }: ObjectFieldTemplateProps) {
  const label = useLabel();
  const sections = use(SectionsContext);
  const shown = properties.filter((property) => !property.hidden);
  if (fieldPathId.path.length > 0)
    return (
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))' }}>
        {shown.map((property) => (
          <div key={property.name}>{property.content}</div>
        ))}
      </Box>
    );
  if (sections.length === 0)
    return (
      <Stack spacing={2.5}>
        {shown.map((property) => (
          <div key={property.name}>{property.content}</div>
        ))}
      </Stack>
    );
  return (
    <Stack spacing={3.5}>
      {sections.map((section) => (
        <Box key={section.key} component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
          <Typography
            component="legend"
            variant="h3"
            sx={{ width: '100%', p: 0, pb: 0.75, mb: 2, borderBottom: 1, borderColor: 'divider' }}
          >
            {label(section.label)}
          </Typography>
          <Stack spacing={2.5}>
            {shown
              .filter(({ name }) => section.fields.includes(name))
              .map((property) => (
                <div key={property.name}>{property.content}</div>
              ))}
          </Stack>
        </Box>
      ))}
    </Stack>
  );
}
