/** Which of the units chosen leads (主办); the others assist. The lead is the first of the list that is sent. */
import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { useTargets } from './use-targets.ts';

interface LeadChoiceProps {
  readonly caseId: string;
  /** What the units are chosen for. */
  readonly action: string;
  readonly unitIds: readonly string[];
  readonly onChange: (unitIds: readonly string[]) => void;
}

export function LeadChoice({ caseId, action, unitIds, onChange }: LeadChoiceProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { data } = useTargets(caseId, action);
  const units = unitIds.flatMap((id) => data?.find(({ unit }) => unit.id === id)?.unit ?? []);
  if (units.length < 2) return null;
  // In an order that stays while the lead changes: what one points at must not jump away.
  const listed = units.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return (
    <FormControl>
      <FormLabel>{translate('casePage.lead')}</FormLabel>
      <RadioGroup
        value={unitIds[0] ?? ''}
        onChange={(_, lead) => onChange([lead, ...unitIds.filter((id) => id !== lead)])}
      >
        {listed.map(({ id, name }) => (
          <FormControlLabel key={id} value={id} control={<Radio />} label={label(name)} sx={{ minHeight: 44 }} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
