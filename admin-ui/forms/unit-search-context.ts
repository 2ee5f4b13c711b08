/** Where a form finds the units it may name: in the whole register, unless a page for people without an account says otherwise. */
import { createContext } from 'react';
import type { Label } from '#domain/labels.ts';
import { FormUnitsDocument } from '#graphql/generated/graphql.ts';
import { graphqlRequest } from '../providers/graphql-client.ts';

export interface FormUnit {
  readonly id: string;
  readonly level: string;
  readonly name: Label;
  readonly division?: { readonly label: Label } | null;
}

export interface UnitSearch {
  /** Part of the name under which answers are kept. */
  readonly scope: string;
  readonly find: (search: string, signal: AbortSignal) => Promise<readonly FormUnit[]>;
  readonly byKeys: (keys: readonly string[], signal: AbortSignal) => Promise<readonly FormUnit[]>;
}

export const UnitSearchContext = createContext<UnitSearch>({
  scope: '',
  find: async (search, signal) =>
    (await graphqlRequest(FormUnitsDocument, { search: search || null }, { signal })).unitChoices,
  byKeys: async (keys, signal) => {
    const ids = keys.map((key) => btoa(`Unit:${key}`));
    return (await graphqlRequest(FormUnitsDocument, { ids }, { signal })).unitChoices;
  },
});
