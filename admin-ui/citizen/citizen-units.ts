/** Units without a session: by a part of the name, in the city of the matter; the tab remembers those that were chosen. */
import { useMemo } from 'react';
import { PublicUnitsDocument } from '#graphql/generated/graphql.ts';
import { keyOfUnit } from '../forms/parties-context.ts';
import type { FormUnit, UnitSearch } from '../forms/unit-search-context.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';
import { keepInTab, readInTab } from './tab-store.ts';

export function useCitizenUnits(divisionCode: string): UnitSearch {
  return useMemo(() => {
    const shown = new Map<string, FormUnit>();
    return {
      scope: `public/${divisionCode}`,
      find: async (search, signal) => {
        if (search.trim() === '' || divisionCode === '') return [];
        const { publicUnits } = await graphqlRequest(PublicUnitsDocument, { divisionCode, search }, { signal });
        for (const unit of publicUnits) shown.set(keyOfUnit(unit.id), unit);
        return publicUnits;
      },
      byKeys: async (keys) =>
        keys.flatMap((key) => {
          const unit = shown.get(key);
          if (unit) keepInTab(`unit/${key}`, unit);
          return unit ?? (readInTab(`unit/${key}`) as FormUnit | undefined) ?? [];
        }),
    };
  }, [divisionCode]);
}
