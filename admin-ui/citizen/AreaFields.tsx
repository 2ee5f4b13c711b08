/** The area of the matter: city, county and, if one likes, the town. */
import { useEffect } from 'react';
import { Alert, MenuItem, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { PublicDivisionsDocument } from '#graphql/generated/graphql.ts';
import { useLabel } from '../i18n/use-language.ts';
import { messageKeyOf } from '../providers/api-error.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';

interface AreaFieldsProps {
  /** Codes from the city down. */
  readonly path: readonly string[];
  readonly onChange: (path: readonly string[]) => void;
}

const levels = ['city', 'county', 'town'] as const;

export function AreaFields({ path, onChange }: AreaFieldsProps) {
  const translate = useTranslate();
  const cities = useDivisions(null, true);
  const first = cities.data?.[0]?.code;
  useEffect(() => {
    if (path.length === 0 && first !== undefined) onChange([first]);
  }, [path, first, onChange]);
  if (cities.error) return <Alert severity="error">{translate(messageKeyOf(cities.error))}</Alert>;
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      {levels.map((level, index) => (
        <LevelField
          key={level}
          level={level}
          parent={index === 0 ? null : path[index - 1]}
          value={path[index] ?? ''}
          onChange={(code) => onChange([...path.slice(0, index), ...(code ? [code] : [])])}
        />
      ))}
    </Stack>
  );
}

interface LevelFieldProps {
  readonly level: (typeof levels)[number];
  /** Undefined: the level above is not chosen yet. */
  readonly parent: string | null | undefined;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

function LevelField({ level, parent, value, onChange }: LevelFieldProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { data = [] } = useDivisions(parent ?? null, parent !== undefined);
  const id = `area-${level}`;
  const shown = data.some(({ code }) => code === value) ? value : '';
  return (
    <TextField
      select
      fullWidth
      label={translate(`citizen.${level}`)}
      value={shown}
      disabled={data.length === 0}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { SelectDisplayProps: { id } }, inputLabel: { htmlFor: id } }}
    >
      {level !== 'city' && <MenuItem value="">{translate('citizen.whole')}</MenuItem>}
      {data.map((division) => (
        <MenuItem key={division.code} value={division.code}>
          {label(division.label)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function useDivisions(parent: string | null, enabled: boolean) {
  return useQuery({
    queryKey: ['publicDivisions', parent],
    enabled,
    queryFn: async ({ signal }) =>
      (await graphqlRequest(PublicDivisionsDocument, { parent }, { signal })).publicDivisions,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
