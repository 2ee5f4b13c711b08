/** What widgets need beside the form: the filing and closing standards of the case's category. */
import { createContext } from 'react';
import type { PageCaseFragment } from '#graphql/generated/graphql.ts';

export type Standard = NonNullable<PageCaseFragment['category']>['standards'][number];

export const StandardsContext = createContext<readonly Standard[]>([]);
