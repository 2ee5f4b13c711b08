/** One choice out of many, found by typing: each with a second line that tells it from others of its name. */
import type { HTMLAttributes, Key, ReactNode } from 'react';
import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';

/** As Autocomplete gives them to what draws a choice. */
export type ChoiceItem = HTMLAttributes<HTMLLIElement> & { readonly key: Key };

interface ChoiceFieldProps<Choice> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (choice: Choice | null) => void;
  readonly idOf: (choice: Choice) => string;
  readonly nameOf: (choice: Choice) => string;
  /** The second line. */
  readonly noteOf?: (choice: Choice) => string;
  /** Draws a choice that is more than two lines. */
  readonly renderChoice?: (item: ChoiceItem, choice: Choice) => ReactNode;
  readonly groupOf?: (choice: Choice) => string;
  /** The server searches: what is typed does not filter the choices a second time. */
  readonly onSearch?: (typed: string) => void;
  readonly isLoading?: boolean;
  readonly isMissing: boolean;
  readonly help?: string | undefined;
  readonly none?: string;
}

export function ChoiceField<Choice>(props: ChoiceFieldProps<Choice>) {
  const { choices, value, onChange, idOf, nameOf, noteOf, renderChoice, groupOf, onSearch, isMissing, help } = props;
  const translate = useTranslate();
  return (
    <Autocomplete
      options={choices}
      loading={props.isLoading ?? false}
      loadingText={translate('shell.page.loading')}
      value={choices.find((choice) => idOf(choice) === value) ?? null}
      onChange={(_, choice) => onChange(choice)}
      getOptionKey={idOf}
      getOptionLabel={nameOf}
      isOptionEqualToValue={(one, other) => idOf(one) === idOf(other)}
      renderOption={(item, choice) =>
        renderChoice?.(item, choice) ?? (
          <ChoiceLines key={item.key} item={item} name={nameOf(choice)} note={noteOf?.(choice)} />
        )
      }
      renderInput={(params) => (
        <TextField {...params} required label={props.label} error={isMissing} helperText={help} />
      )}
      {...(props.none !== undefined && { noOptionsText: props.none })}
      {...(groupOf && { groupBy: groupOf })}
      {...(onSearch && {
        filterOptions: (options: Choice[]) => options,
        onInputChange: (_: unknown, typed: string, reason: string) => reason === 'input' && onSearch(typed),
      })}
    />
  );
}

interface ChoiceLinesProps {
  readonly item: ChoiceItem;
  readonly name: string;
  readonly note: string | undefined;
}

export function ChoiceLines({ item: { key, ...item }, name, note }: ChoiceLinesProps) {
  return (
    <Box component="li" key={key} {...item} sx={{ display: 'block !important', minHeight: 44 }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {name}
      </Typography>
      {note && (
        <Typography variant="caption" color="text.secondary">
          {note}
        </Typography>
      )}
    </Box>
  );
}
