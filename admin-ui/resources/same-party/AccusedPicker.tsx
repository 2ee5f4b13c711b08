/** The persons whom a report accuses, among the accounts it may mean. */
import { useEffect, useState } from 'react';
import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { AccusedChoicesDocument, type AccusedChoicesQuery } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { ChoiceLines } from '../../widgets/ChoiceField.tsx';

type Person = AccusedChoicesQuery['accusedChoices'][number];

interface AccusedPickerProps {
  readonly caseId: string;
  readonly isMissing: boolean;
  readonly onChange: (accusedIds: readonly string[]) => void;
}

export function AccusedPicker({ caseId, isMissing, onChange }: AccusedPickerProps) {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Person[]>([]);
  // Nobody is accused by a draft whose names are not on the screen.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => onChange([]), []);
  const { data = [], isFetching } = useQuery({
    queryKey: ['cases', 'accused', caseId, search],
    queryFn: async ({ signal }) =>
      (await graphqlRequest(AccusedChoicesDocument, { caseId, search }, { signal })).accusedChoices,
    placeholderData: (previous) => previous,
  });
  return (
    <Autocomplete
      multiple
      options={data}
      loading={isFetching}
      filterOptions={(options) => options}
      value={chosen}
      onChange={(_, people) => {
        setChosen(people);
        onChange(people.map(({ id }) => id));
      }}
      onInputChange={(_, text, reason) => reason === 'input' && setSearch(text)}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ displayName }) => displayName}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      // Two of one office may bear the same name.
      renderOption={(item, { displayName, username }) => (
        <ChoiceLines key={item.key} item={item} name={displayName} note={username} />
      )}
      noOptionsText={translate('sameParty.noAccused')}
      loadingText={translate('shell.page.loading')}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label={translate('sameParty.accused')}
          error={isMissing}
          helperText={translate(isMissing ? 'sameParty.accusedMissing' : 'sameParty.accusedHelp')}
        />
      )}
    />
  );
}
