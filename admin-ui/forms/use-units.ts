/** Units for forms: searched by name, and known again by the key a form keeps. */
import { useQuery } from '@tanstack/react-query';
import { FormUnitsDocument, type FormUnitsQuery } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { keyOfUnit } from './parties-context.ts';

export type FormUnit = FormUnitsQuery['unitChoices'][number];

export function useUnitChoices(search: string) {
  return useQuery({
    queryKey: ['unitChoices', search],
    queryFn: async ({ signal }) =>
      (await graphqlRequest(FormUnitsDocument, { search: search || null }, { signal })).unitChoices,
    placeholderData: (previous) => previous,
    staleTime: 600_000,
  });
}

/** In the order of the keys; what is unknown, or not loaded yet, is left out. */
export function useUnitsByKey(keys: readonly string[]): readonly FormUnit[] {
  const { data } = useQuery({
    queryKey: ['unitsByKey', ...keys],
    enabled: keys.length > 0,
    queryFn: async ({ signal }) => {
      const ids = keys.map((key) => btoa(`Unit:${key}`));
      return (await graphqlRequest(FormUnitsDocument, { ids }, { signal })).unitChoices;
    },
    staleTime: 600_000,
  });
  return keys.flatMap((key) => data?.find((unit) => keyOfUnit(unit.id) === key) ?? []);
}
