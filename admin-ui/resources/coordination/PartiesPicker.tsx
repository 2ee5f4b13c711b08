/** The units an action names several of: those called already are chosen to begin with. */
import { useEffect } from 'react';
import { Alert } from '@mui/material';
import { useTranslate } from 'ra-core';
import { messageKeyOf } from '../../providers/api-error.ts';
import { useTargets } from '../cases/use-targets.ts';
import { UnitsField } from './UnitsField.tsx';

interface PartiesPickerProps {
  readonly caseId: string;
  /** What the units are chosen for. */
  readonly action: string;
  /** Null: nobody has chosen yet. */
  readonly value: readonly string[] | null;
  readonly isMissing: boolean;
  readonly onChange: (unitIds: readonly string[]) => void;
  /** The units called already, which nobody has chosen anew. */
  readonly onFill: (unitIds: readonly string[]) => void;
}

export function PartiesPicker({ caseId, action, value, isMissing, onChange, onFill }: PartiesPickerProps) {
  const translate = useTranslate();
  const { data, isPending, error } = useTargets(caseId, action);
  const preferred = data?.filter((target) => target.preferred).map(({ unit }) => unit.id) ?? null;
  useEffect(() => {
    if (value === null && preferred !== null) onFill(preferred);
    // Once the targets are there: who empties the field does not get it filled again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [data]);
  if (error) return <Alert severity="error">{translate(messageKeyOf(error))}</Alert>;
  return (
    <UnitsField
      units={data?.map(({ unit }) => unit) ?? []}
      isLoading={isPending}
      value={value ?? []}
      isMissing={isMissing}
      onChange={onChange}
    />
  );
}
