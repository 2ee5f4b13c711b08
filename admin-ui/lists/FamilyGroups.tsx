/** Matters under the name of their family, in the order in which they come. */
import type { ReactNode } from 'react';
import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';

interface FamilyGroupsProps<Matter> {
  readonly matters: readonly Matter[];
  readonly renderMatter: (matter: Matter) => ReactNode;
}

interface Grouped {
  readonly family: string;
  readonly process: string;
}

export function FamilyGroups<Matter extends Grouped>({ matters, renderMatter }: FamilyGroupsProps<Matter>) {
  const translate = useTranslate();
  return (
    <Stack spacing={3}>
      {[...Map.groupBy(matters, ({ family }) => family)].map(([family, group]) => (
        <Box key={family} component="section" aria-labelledby={`family-${family}`}>
          <Typography id={`family-${family}`} variant="h2" sx={{ mb: 1 }}>
            {translate(`newCase.family.${family}`)}
          </Typography>
          <Box
            component="ul"
            sx={{
              listStyle: 'none',
              m: 0,
              p: 0,
              display: 'grid',
              gap: 1,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
            }}
          >
            {group.map((matter) => (
              <li key={matter.process}>{renderMatter(matter)}</li>
            ))}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}
