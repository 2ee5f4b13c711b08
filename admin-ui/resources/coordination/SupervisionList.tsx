/** 督办单: the orders and whistles of our side, what is due first on top. */
import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'ra-core';
import type { CaseFilter, CaseSummaryFragment } from '#graphql/generated/graphql.ts';
import { Guarded } from '../../layout/Guarded.tsx';
import { FilterBar } from '../../lists/FilterBar.tsx';
import { ListBody } from '../../lists/ListBody.tsx';
import { SearchField } from '../../lists/SearchField.tsx';
import { SelectFilter } from '../../lists/SelectFilter.tsx';
import { ToggleFilter } from '../../lists/ToggleFilter.tsx';
import { useCursorList } from '../../lists/use-cursor-list.ts';
import { useUrlFilters, type UrlFilters } from '../../lists/use-url-filters.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { SupervisionRows } from './SupervisionRows.tsx';

const sides = ['issued', 'addressed', 'area'] as const;
type Side = (typeof sides)[number];
const filterNames = ['search', 'scope', 'process', 'overdue'] as const;
const processes = { supervision: 'supervision.order', whistle: 'coordination.whistle' } as const;

export default function SupervisionList() {
  return (
    <Guarded resource="supervision">
      <SupervisionPage />
    </Guarded>
  );
}

function filterOf(side: Side, get: (name: string) => string): CaseFilter {
  const process = get('process');
  return {
    family: 'coordination',
    open: get('scope') !== 'closed',
    ...(side === 'area' ? {} : { ourSide: side }),
    ...(process === 'supervision' || process === 'whistle' ? { process: processes[process] } : {}),
    ...(get('search') ? { search: get('search') } : {}),
    ...(get('overdue') ? { overdue: true } : {}),
  };
}

function SupervisionPage() {
  const translate = useTranslate();
  const url = useUrlFilters();
  const side = sides.find((name) => name === url.get('side')) ?? 'issued';
  const query = { filter: filterOf(side, url.get), sort: { field: 'dueAt', order: 'ASC' } as const };
  const list = useCursorList<CaseSummaryFragment>('cases', query, url);
  return (
    <>
      <PageTitle title={translate('coordination.title')} subtitle={translate('coordination.subtitle')} />
      <Tabs
        value={side}
        onChange={(_, next: Side) => url.set({ side: next === 'issued' ? '' : next })}
        variant="scrollable"
        scrollButtons={false}
        aria-label={translate('coordination.sides.label')}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {sides.map((name) => (
          <Tab key={name} value={name} label={translate(`coordination.sides.${name}`)} />
        ))}
      </Tabs>
      <SupervisionFilters url={url} />
      <ListBody
        list={list}
        empty={<EmptyState title={translate('coordination.emptyTitle')} text={translate('coordination.emptyText')} />}
        isFiltered={filterNames.some((name) => url.has(name))}
        onClearFilters={() => url.clear(filterNames)}
      >
        {(rows) => <SupervisionRows rows={rows} />}
      </ListBody>
    </>
  );
}

function SupervisionFilters({ url }: { readonly url: UrlFilters }) {
  const translate = useTranslate();
  return (
    <FilterBar
      search={<SearchField value={url.get('search')} onChange={(search) => url.set({ search })} />}
      active={filterNames.filter((name) => name !== 'search' && url.has(name)).length}
      onClear={() => url.clear(filterNames)}
    >
      <SelectFilter
        label={translate('coordination.scope')}
        value={url.get('scope') || 'open'}
        choices={[
          { value: 'open', text: translate('coordination.stillOpen') },
          { value: 'closed', text: translate('coordination.closed') },
        ]}
        onChange={(scope) => url.set({ scope: scope === 'open' ? '' : scope })}
      />
      <SelectFilter
        label={translate('coordination.kind')}
        value={url.get('process')}
        anyText={translate('shell.list.all')}
        choices={Object.keys(processes).map((value) => ({ value, text: translate(`coordination.kinds.${value}`) }))}
        onChange={(process) => url.set({ process })}
      />
      <ToggleFilter
        text={translate('coordination.overdueOnly')}
        isOn={url.has('overdue')}
        onChange={(isOn) => url.set({ overdue: isOn ? '1' : '' })}
      />
    </FilterBar>
  );
}
