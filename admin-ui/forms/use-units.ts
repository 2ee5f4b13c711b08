/** Units for forms: searched by name, and known again by the key a form keeps. */
import { useContext } from 'react';
import { useQuery } from '@tanstack/react-query';
import { keyOfUnit } from './parties-context.ts';
import { type FormUnit, UnitSearchContext } from './unit-search-context.ts';

export function useUnitChoices(search: string) {
  const { scope, find } = useContext(UnitSearchContext);
  return useQuery({
    queryKey: ['unitChoices', scope, search],
    queryFn: ({ signal }) => find(search, signal),
    placeholderData: (previous) => previous,
    staleTime: 600_000,
  });
}

/** In the order of the keys; what is unknown, or not loaded yet, is left out. */
export function useUnitsByKey(keys: readonly string[]): readonly FormUnit[] {
  const { scope, byKeys } = useContext(UnitSearchContext);
  const { data } = useQuery({
    queryKey: ['unitsByKey', scope, ...keys],
    enabled: keys.length > 0,
    queryFn: ({ signal }) => byKeys(keys, signal),
    staleTime: 600_000,
  });
  return keys.flatMap((key) => data?.find((unit) => keyOfUnit(unit.id) === key) ?? []);
}
