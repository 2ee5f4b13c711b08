/** Who was called together, and who has answered or finished: beside the case of a whistle. */
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { Section } from '../cases/Section.tsx';
import { useCoordination } from './use-coordination.ts';

export function PartiesCard({ caseId }: { readonly caseId: string }) {
  const translate = useTranslate();
  const label = useLabel();
  const { data } = useCoordination(caseId);
  if (!data || data.parties.length === 0) return null;
  return (
    <Section title={translate('coordination.parties')} count={data.parties.length}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.parties.map(({ unit, role, done }) => (
          <Box component="li" key={unit.id} sx={{ display: 'flex', gap: 2, py: 0.75 }}>
            <Typography variant="body2" sx={{ flex: 1 }}>
              {label(unit.name)}
              <Typography component="span" variant="caption" color="text.secondary" sx={{ ml: 1 }}>
                {translate(`explanation.parties.${role}`)}
              </Typography>
            </Typography>
            <Typography variant="body2" color={done ? 'success.main' : 'text.secondary'}>
              {translate(done ? 'coordination.partyDone' : 'coordination.partyOpen')}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
