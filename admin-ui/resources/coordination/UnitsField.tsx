/** Several units, the first of them the lead. */
import { Autocomplete, Chip, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { WhistleTargetsQuery } from '#graphql/generated/graphql.ts';
import { UnitOption } from '../../forms/UnitOption.tsx';
import { useLabel } from '../../i18n/use-language.ts';

type Unit = WhistleTargetsQuery['whistleTargets'][number];

interface UnitsFieldProps {
  readonly units: readonly Unit[];
  readonly isLoading: boolean;
  readonly value: readonly string[];
  readonly isMissing: boolean;
  readonly onChange: (unitIds: readonly string[]) => void;
}

export function UnitsField({ units, isLoading, value, isMissing, onChange }: UnitsFieldProps) {
  const translate = useTranslate();
  const label = useLabel();
  const chosen = value.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={units}
      loading={isLoading}
      value={chosen}
      onChange={(_, next) => onChange(next.map(({ id }) => id))}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => label(name)}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      noOptionsText={translate('coordination.dialog.noUnits')}
      loadingText={translate('shell.page.loading')}
      renderValue={(selected, getItemProps) =>
        selected.map((unit, index) => {
          const { key, ...item } = getItemProps({ index });
          return <Chip key={key} {...item} size="small" label={label(unit.name)} />;
        })
      }
      renderOption={(item, unit) => <UnitOption key={item.key} item={item} unit={unit} />}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label={translate('coordination.dialog.units')}
          error={isMissing}
          helperText={translate(isMissing ? 'coordination.dialog.missing' : 'coordination.dialog.unitsHelp')}
        />
      )}
    />
  );
}
