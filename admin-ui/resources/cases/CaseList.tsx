/** Every case the signed-in person may see. */
import { useTranslate } from 'ra-core';
import type { CaseSummaryFragment } from '#graphql/generated/graphql.ts';
import { ListBody } from '../../lists/ListBody.tsx';
import { useCursorList } from '../../lists/use-cursor-list.ts';
import { useUrlFilters } from '../../lists/use-url-filters.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { sortOf } from '../queue/queue-filters.ts';
import { CaseFilters } from './CaseFilters.tsx';
import { CaseRows } from './CaseRows.tsx';
import { caseFilter, caseFilterNames, caseOrders } from './case-filters.ts';

export default function CaseList() {
  const translate = useTranslate();
  const url = useUrlFilters();
  const order = caseOrders.find((name) => name === url.get('sort')) ?? caseOrders[0];
  const query = { filter: caseFilter(url.get), sort: sortOf(order) };
  const list = useCursorList<CaseSummaryFragment>('cases', query, url);
  return (
    <>
      <PageTitle title={translate('cases.title')} subtitle={translate('cases.subtitle')} />
      <CaseFilters url={url} />
      <ListBody
        list={list}
        empty={<EmptyState title={translate('cases.emptyTitle')} text={translate('cases.emptyText')} />}
        isFiltered={caseFilterNames.some((name) => url.has(name))}
        onClearFilters={() => url.clear(caseFilterNames)}
      >
        {(rows) => <CaseRows rows={rows} label={translate('cases.title')} />}
      </ListBody>
    </>
  );
}
