/** Where the case goes: a unit (the duty list's choice first), a master case, or an end date. */
import { useEffect, useState } from 'react';
import { Alert, Chip, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import { MasterCaseSearchDocument } from '#graphql/generated/graphql.ts';
import { UnitOption } from '../../forms/UnitOption.tsx';
import { useFormats, useLabel } from '../../i18n/use-language.ts';
import { messageKeyOf } from '../../providers/api-error.ts';
import { graphqlRequest } from '../../providers/graphql-client.ts';
import { ChoiceField } from '../../widgets/ChoiceField.tsx';
import { useTargets } from './use-targets.ts';

interface PickerProps {
  readonly caseId: string;
  readonly value: string | null;
  readonly isMissing: boolean;
  readonly onChange: (value: string | null) => void;
}

interface UnitPickerProps extends PickerProps {
  readonly action: string;
  /** The preferred unit, which nobody has chosen. */
  readonly onFill: (unitId: string) => void;
}

export function UnitPicker({ caseId, action, value, isMissing, onChange, onFill }: UnitPickerProps) {
  const translate = useTranslate();
  const label = useLabel();
  const { data, isPending, error } = useTargets(caseId, action);
  const preferred = data?.find((target) => target.preferred)?.unit.id;
  useEffect(() => {
    if (value === null && preferred !== undefined) onFill(preferred);
    // Once: who empties the field does not get it filled again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [preferred]);
  if (error) return <Alert severity="error">{translate(messageKeyOf(error))}</Alert>;
  const targets = (data ?? []).toSorted(
    (a, b) => Number(b.preferred) - Number(a.preferred) || Number(b.onDutyList) - Number(a.onDutyList),
  );
  return (
    <ChoiceField
      label={translate('casePage.target.unit')}
      choices={targets}
      isLoading={isPending}
      value={value}
      onChange={(target) => onChange(target?.unit.id ?? null)}
      idOf={(target) => target.unit.id}
      nameOf={(target) => label(target.unit.name)}
      groupOf={(target) => translate(target.onDutyList ? 'casePage.onDutyList' : 'casePage.otherUnits')}
      none={translate('casePage.noTargets')}
      isMissing={isMissing}
      help={isMissing ? translate('casePage.missing.unit') : undefined}
      renderChoice={(item, target) => (
        <UnitOption
          key={item.key}
          item={item}
          unit={target.unit}
          mark={target.preferred && <Chip size="small" color="primary" label={translate('casePage.preferred')} />}
        />
      )}
    />
  );
}

export function MasterCasePicker({ caseId, value, isMissing, onChange }: PickerProps) {
  const translate = useTranslate();
  const label = useLabel();
  const formats = useFormats();
  const [search, setSearch] = useState('');
  const { data, isFetching } = useQuery({
    queryKey: ['cases', 'master', search],
    queryFn: async ({ signal }) => {
      const answer = await graphqlRequest(MasterCaseSearchDocument, { search: search || null }, { signal });
      return answer.cases.edges.map((edge) => edge.node);
    },
    placeholderData: (previous) => previous,
  });
  const found = (data ?? []).filter((candidate) => candidate.id !== caseId);
  return (
    <ChoiceField
      label={translate('casePage.target.masterCase')}
      choices={found}
      isLoading={isFetching}
      onSearch={setSearch}
      value={value}
      onChange={(chosen) => onChange(chosen?.id ?? null)}
      idOf={({ id }) => id}
      nameOf={(candidate) => `${candidate.number} ${label(candidate.titleLabel)}`}
      noteOf={(candidate) => `${label(candidate.stateLabel)} · ${formats.instant(candidate.openedAt)}`}
      none={translate('casePage.noMaster')}
      isMissing={isMissing}
      help={translate(isMissing ? 'casePage.missing.masterCase' : 'casePage.masterHelp')}
    />
  );
}

interface UntilPickerProps {
  readonly value: string;
  readonly isMissing: boolean;
  readonly onChange: (value: string) => void;
}

const DAY = 86_400_000;
const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** A suspension ends within a year (YC practice; the kernel refuses longer ones). */
export function UntilPicker({ value, isMissing, onChange }: UntilPickerProps) {
  const translate = useTranslate();
  const [now] = useState(() => Date.now());
  return (
    <TextField
      type="date"
      required
      fullWidth
      label={translate('casePage.target.untilDate')}
      value={value}
      error={isMissing}
      helperText={translate(isMissing ? 'casePage.missing.until' : 'casePage.untilHelp')}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { min: dateOf(now + DAY), max: dateOf(now + 365 * DAY) },
      }}
    />
  );
}
