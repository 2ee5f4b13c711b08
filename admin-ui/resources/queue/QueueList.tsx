/** 待办: what waits for my posts, and for supervisors what waits for nobody. */
import { useTranslate } from 'ra-core';
import type { QueueRowFragment } from '#graphql/generated/graphql.ts';
import { ListBody } from '../../lists/ListBody.tsx';
import { useCursorList } from '../../lists/use-cursor-list.ts';
import { useIsPhone } from '../../lists/use-is-phone.ts';
import { useUrlFilters, type UrlFilters } from '../../lists/use-url-filters.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { BulkBar } from './BulkBar.tsx';
import { QueueCards } from './QueueCards.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueTable } from './QueueTable.tsx';
import { QueueTabs } from './QueueTabs.tsx';
import { UnownedCases } from './UnownedCases.tsx';
import { queueFilter, queueFilterNames, queueOrders, sortOf, tabOf, type QueueTab } from './queue-filters.ts';
import { useClaims } from './use-claims.ts';
import { useSelection } from './use-selection.ts';

export default function QueueList() {
  const translate = useTranslate();
  const url = useUrlFilters();
  const tab = tabOf(url.get('tab'));
  return (
    <>
      <PageTitle title={translate('queue.title')} subtitle={translate('queue.subtitle')} />
      <QueueTabs tab={tab} onChange={(next) => url.set({ tab: next === 'all' ? '' : next })} />
      {tab === 'unowned' ? <UnownedCases url={url} /> : <WorkItems tab={tab} url={url} />}
    </>
  );
}

function WorkItems({ tab, url }: { readonly tab: QueueTab; readonly url: UrlFilters }) {
  const isPhone = useIsPhone();
  const order = queueOrders.find((name) => name === url.get('sort')) ?? queueOrders[0];
  const query = { filter: queueFilter(url.get), sort: sortOf(order) };
  const list = useCursorList<QueueRowFragment>('queue', query, url);
  const selection = useSelection(list.rows?.map((row) => row.id) ?? []);
  const claims = useClaims(() => selection.setAll([]));
  return (
    <>
      <QueueFilters url={url} />
      <ListBody
        list={list}
        empty={<EmptyQueue tab={tab} />}
        isFiltered={queueFilterNames.some((name) => url.has(name))}
        onClearFilters={() => url.clear(queueFilterNames)}
      >
        {(rows) =>
          isPhone ? (
            <QueueCards rows={rows} claims={claims} />
          ) : (
            <>
              <BulkBar rows={rows} claims={claims} selection={selection} />
              <QueueTable rows={rows} claims={claims} selection={selection} />
            </>
          )
        }
      </ListBody>
    </>
  );
}

function EmptyQueue({ tab }: { readonly tab: QueueTab }) {
  const translate = useTranslate();
  const part = tab === 'mine' ? 'Mine' : '';
  return <EmptyState title={translate(`queue.empty${part}Title`)} text={translate(`queue.empty${part}Text`)} />;
}
