/** Who handles the case together, and who has done his part of the present step. */
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import type { PageCase } from '../cases/case-queries.ts';
import { Section } from '../cases/Section.tsx';
import { useCoordination } from './use-coordination.ts';

export function PartiesCard({ present }: { readonly present: PageCase }) {
  const translate = useTranslate();
  const label = useLabel();
  const { data } = useCoordination(present.id);
  if (!data || data.parties.length === 0) return null;
  const standing = (done: boolean): string => {
    const name = done ? 'done' : 'open';
    // Between two rounds nobody is waited for any more.
    return translate(`coordination.partyStates.${present.state}.${name}`, {
      _: translate(`coordination.partyStates.other.${name}`),
    });
  };
  return (
    <Section title={translate('coordination.parties')} count={data.parties.length}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.parties.map(({ unit, role, done }) => (
          <Box
            component="li"
            key={unit.id}
            sx={{ display: 'flex', columnGap: 2, py: 0.75, flexWrap: 'wrap', justifyContent: 'space-between' }}
          >
            <Typography variant="body2">
              {label(unit.name)}
              <Typography
                component="span"
                variant="caption"
                color="text.secondary"
                sx={{ ml: 1, whiteSpace: 'nowrap' }}
              >
                {translate(`explanation.parties.${role}`)}
              </Typography>
            </Typography>
            <Typography
              variant="body2"
              color={done ? 'success.main' : 'text.secondary'}
              sx={{ display: 'flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap' }}
            >
              {done && <CheckCircleOutlined sx={{ fontSize: 16 }} aria-hidden />}
              {standing(done)}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
