/** A unit of the administration, found by its name or its kind of department. */
import { useState } from 'react';
import { Autocomplete, TextField } from '@mui/material';
import type { WidgetProps } from '@rjsf/utils';
import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { keyOfUnit } from '../parties-context.ts';
import { UnitOption } from '../UnitOption.tsx';
import { useUnitChoices, useUnitsByKey } from '../use-units.ts';
import { widgetText } from './widget-support.tsx';

export function UnitWidget(props: WidgetProps) {
  const { id, onChange } = props;
  const value: unknown = props.value;
  const translate = useTranslate();
  const label = useLabel();
  const text = widgetText(props);
  const [search, setSearch] = useState('');
  const found = useUnitChoices(search);
  const chosenKeys = typeof value === 'string' ? [value] : [];
  const chosen = useUnitsByKey(chosenKeys)[0] ?? null;
  return (
    <Autocomplete
      id={id}
      options={found.data ?? []}
      loading={found.isFetching}
      filterOptions={(options) => options}
      disabled={Boolean(props.disabled || props.readonly)}
      value={chosen}
      onChange={(_, unit) => onChange(unit ? keyOfUnit(unit.id) : undefined)}
      onInputChange={(_, typed, reason) => reason !== 'reset' && setSearch(typed)}
      getOptionKey={(unit) => unit.id}
      getOptionLabel={(unit) => label(unit.name)}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      noOptionsText={translate('forms.noUnit')}
      loadingText={translate('shell.page.loading')}
      renderOption={(item, unit) => <UnitOption key={item.key} item={item} unit={unit} />}
      renderInput={(params) => (
        <TextField
          {...params}
          label={props.label}
          required={props.required ?? false}
          error={text.error}
          helperText={text.below ?? translate('forms.unitHelp')}
        />
      )}
    />
  );
}
