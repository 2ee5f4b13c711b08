import { useMemo, type ReactNode } from 'react';
import { keyOfUnit, PartiesContext } from '../../forms/parties-context.ts';
import { useCoordination } from './use-coordination.ts';

/** Gives the forms below the units that handle the case jointly. */
export function WithParties({ caseId, children }: { readonly caseId: string; readonly children: ReactNode }) {
  const { data } = useCoordination(caseId);
  const parties = data?.parties;
  const choices = useMemo(
    () => (parties ?? []).map(({ unit }) => ({ key: keyOfUnit(unit.id), name: unit.name })),
    [parties],
  );
  return <PartiesContext value={choices}>{children}</PartiesContext>;
}
