/** 超期督办: what is late in my area, by how much, and with whom it lies now. */
import { Stack } from '@mui/material';
import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined';
import { useTranslate } from 'ra-core';
import type { CaseFilter, OverdueQuery } from '#graphql/generated/graphql.ts';
import { Guarded } from '../../layout/Guarded.tsx';
import { FilterBar } from '../../lists/FilterBar.tsx';
import { ListBody } from '../../lists/ListBody.tsx';
import { SearchField } from '../../lists/SearchField.tsx';
import { SelectFilter } from '../../lists/SelectFilter.tsx';
import { ToggleFilter } from '../../lists/ToggleFilter.tsx';
import { useCursorList } from '../../lists/use-cursor-list.ts';
import { useUrlFilters } from '../../lists/use-url-filters.ts';
import { EmptyState } from '../../widgets/EmptyState.tsx';
import { PageTitle } from '../../widgets/PageTitle.tsx';
import { OverdueByUnit } from './OverdueByUnit.tsx';
import { OverdueRows } from './OverdueRows.tsx';

export type OverdueRow = OverdueQuery['overdue']['edges'][number]['node'];

const filterNames = ['search', 'scope', 'unowned'] as const;

export default function OverdueList() {
  return (
    <Guarded resource="overdue">
      <OverduePage />
    </Guarded>
  );
}

function filterOf(get: (name: string) => string): CaseFilter {
  return {
    ...(get('search') ? { search: get('search') } : {}),
    // What can still be hastened comes first; what was closed late is asked for.
    ...(get('scope') === 'all' ? {} : { open: get('scope') !== 'closed' }),
    ...(get('unowned') ? { unowned: true } : {}),
  };
}

function OverduePage() {
  const translate = useTranslate();
  const url = useUrlFilters();
  const list = useCursorList<OverdueRow>('overdue', { filter: filterOf(url.get) }, url);
  return (
    <>
      <PageTitle title={translate('overdue.title')} subtitle={translate('overdue.subtitle')} />
      <Stack spacing={2.5}>
        <OverdueByUnit />
        <div>
          <FilterBar
            search={<SearchField value={url.get('search')} onChange={(search) => url.set({ search })} />}
            active={filterNames.filter((name) => name !== 'search' && url.has(name)).length}
            onClear={() => url.clear(filterNames)}
          >
            <SelectFilter
              label={translate('overdue.scope')}
              value={url.get('scope') || 'open'}
              choices={[
                { value: 'open', text: translate('overdue.stillOpen') },
                { value: 'closed', text: translate('overdue.closedLate') },
                { value: 'all', text: translate('shell.list.all') },
              ]}
              onChange={(scope) => url.set({ scope: scope === 'open' ? '' : scope })}
            />
            <ToggleFilter
              text={translate('overdue.unownedOnly')}
              isOn={url.has('unowned')}
              onChange={(isOn) => url.set({ unowned: isOn ? '1' : '' })}
            />
          </FilterBar>
          <ListBody
            list={list}
            empty={
              <EmptyState
                icon={<TaskAltOutlined />}
                title={translate('overdue.emptyTitle')}
                text={translate('overdue.emptyText')}
              />
            }
            isFiltered={filterNames.some((name) => url.has(name))}
            onClearFilters={() => url.clear(filterNames)}
          >
            {(rows) => <OverdueRows rows={rows} />}
          </ListBody>
        </div>
      </Stack>
    </>
  );
}
