/** Where the matter lies: county, town, village by name, as deep as is known. */
import { useEffect } from 'react';
import { Alert, Box, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { NewCaseDivisionsDocument, NewCaseHomeDocument } from '#graphql/generated/graphql.ts';
import type { Label } from '#domain/labels.ts';
import { useLabel } from '../../i18n/use-language.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { useSession } from '../../providers/session.ts';
import type { DraftedDivision } from './new-case-draft.ts';

interface DivisionPickerProps {
  readonly path: readonly DraftedDivision[] | null;
  readonly onChange: (path: readonly DraftedDivision[]) => void;
}

const below = ['county', 'town', 'village'] as const;

export function DivisionPicker({ path, onChange }: DivisionPickerProps) {
  const translate = useTranslate();
  const home = useHomePath();
  useEffect(() => {
    if (path === null && home.data && home.data.length > 0) onChange(home.data);
  }, [path, home.data, onChange]);
  if (home.error) return <Alert severity="error">{translate(messageKeyOf(home.error))}</Alert>;
  const [city] = path ?? [];
  if (!path || !city) return <Typography color="text.secondary">{translate('shell.page.loading')}</Typography>;
  return (
    <Box
      component="fieldset"
      aria-label={translate('newCase.division')}
      sx={{
        m: 0,
        p: 0,
        border: 0,
        minWidth: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 1fr))' },
      }}
    >
      {below.map((level, index) => (
        <LevelSelect
          key={level}
          level={level}
          parent={path[index]}
          value={path[index + 1]?.code ?? ''}
          onChange={(chosen) => onChange([...path.slice(0, index + 1), ...(chosen ? [chosen] : [])])}
        />
      ))}
    </Box>
  );
}

interface LevelSelectProps {
  readonly level: (typeof below)[number];
  readonly parent: DraftedDivision | undefined;
  readonly value: string;
  readonly onChange: (chosen: DraftedDivision | undefined) => void;
}

function LevelSelect({ level, parent, value, onChange }: LevelSelectProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { data = [], error } = useQuery({
    queryKey: ['divisions', parent?.code],
    enabled: parent !== undefined,
    queryFn: async ({ signal }) =>
      (await graphqlRequest(NewCaseDivisionsDocument, { code: parent?.code ?? '' }, { signal })).division?.children ??
      [],
    staleTime: Number.POSITIVE_INFINITY,
  });
  const id = `division-${level}`;
  return (
    <TextField
      select
      fullWidth
      label={translate(`casePage.level.${level}`)}
      // Until the list is there the value names nothing in it.
      value={data.some(({ code }) => code === value) ? value : ''}
      disabled={data.length === 0}
      error={error !== null}
      helperText={error ? translate(messageKeyOf(error)) : undefined}
      onChange={(event) => onChange(data.find(({ code }) => code === event.target.value))}
      slotProps={{ select: { SelectDisplayProps: { id } }, inputLabel: { htmlFor: id } }}
    >
      <MenuItem value="">{translate('newCase.wholeArea', { name: parent?.label ? label(parent.label) : '' })}</MenuItem>
      {data.map((division) => (
        <MenuItem key={division.code} value={division.code}>
          {label(division.label)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface Climbing extends DraftedDivision {
  readonly label: Label;
  readonly parent?: Climbing | null;
}

/** From the city down to the division of the caller's own unit: most people come to the office next to them. */
function useHomePath() {
  const session = useSession();
  const unitIds = session?.holdings.slice(0, 1).map(({ unit }) => unit.id) ?? [];
  return useQuery({
    queryKey: ['homeDivision', ...unitIds],
    enabled: unitIds.length > 0,
    queryFn: async ({ signal }): Promise<readonly DraftedDivision[]> => {
      const { unitChoices } = await graphqlRequest(NewCaseHomeDocument, { unitIds }, { signal });
      const path: DraftedDivision[] = [];
      let place: Climbing | null | undefined = unitChoices[0]?.division;
      for (; place; place = place.parent) path.unshift({ code: place.code, label: place.label, level: place.level });
      return path;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
