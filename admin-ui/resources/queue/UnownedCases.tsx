import { useTranslate } from 'ra-core';
import type { CaseSummaryFragment } from '#graphql/generated/graphql.ts';
import { ListBody } from '../../lists/ListBody.tsx';
import { useCursorList } from '../../lists/use-cursor-list.ts';
import type { UrlFilters } from '../../lists/use-url-filters.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { CaseRows } from '../cases/CaseRows.tsx';

/** Cases for which no post-holder was found on their level: visible here until somebody takes care of them. */
export function UnownedCases({ url }: { readonly url: UrlFilters }) {
  const translate = useTranslate();
  const query = { filter: { unowned: true, open: true }, sort: { field: 'dueAt', order: 'ASC' } as const };
  const list = useCursorList<CaseSummaryFragment>('cases', query, url);
  return (
    <ListBody
      list={list}
      empty={<EmptyState title={translate('queue.emptyUnownedTitle')} text={translate('queue.emptyUnownedText')} />}
      isFiltered={false}
      onClearFilters={() => url.clear([])}
    >
      {(rows) => <CaseRows rows={rows} label={translate('queue.tabs.unowned')} />}
    </ListBody>
  );
}
