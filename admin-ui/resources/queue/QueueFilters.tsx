import { useTranslate } from 'ra-core';
import { useLabel } from '../../i18n/use-language.ts';
import { FilterBar } from '../../lists/FilterBar.tsx';
import { SearchField } from '../../lists/SearchField.tsx';
import { SelectFilter, type Choice } from '../../lists/SelectFilter.tsx';
import { ToggleFilter } from '../../lists/ToggleFilter.tsx';
import { valueFor } from '../../lists/states.ts';
import type { UrlFilters } from '../../lists/use-url-filters.ts';
import { useStateChoices } from '../../lists/use-state-choices.ts';
import { useSession, type Session } from '../../providers/session.ts';
import { queueFilterNames, queueOrders } from './queue-filters.ts';

/** Filters of the queue; unit and post are offered only to those who hold several. */
export function QueueFilters({ url }: { readonly url: UrlFilters }) {
  const translate = useTranslate();
  const holdings = useSession()?.holdings ?? [];
  const { units, posts } = useHoldingChoices(holdings);
  const states = useStateChoices();
  const anyText = translate('shell.list.all');
  const active = queueFilterNames.filter((name) => name !== 'search' && url.has(name)).length;
  function select(name: string, label: string, choices: readonly Choice[], width?: number, value = url.get(name)) {
    return (
      <SelectFilter
        label={label}
        value={value}
        anyText={anyText}
        choices={choices}
        onChange={(chosen) => url.set({ [name]: chosen })}
        {...(width ? { width } : {})}
      />
    );
  }
  return (
    <FilterBar
      search={<SearchField value={url.get('search')} onChange={(search) => url.set({ search })} />}
      active={active}
      onClear={() => url.clear(queueFilterNames)}
    >
      {select(
        'state',
        translate('shell.list.stateLabel'),
        states.open,
        undefined,
        valueFor(url.get('state'), states.open),
      )}
      {select(
        'urgency',
        translate('shell.list.urgencyLabel'),
        [
          { value: 'urgent', text: translate('shell.urgency.urgent') },
          { value: 'normal', text: translate('shell.urgency.normal') },
        ],
        112,
      )}
      {select(
        'due',
        translate('queue.dueWithin'),
        [
          { value: '4', text: translate('queue.dueHours', { hours: 4 }) },
          { value: '24', text: translate('queue.dueDay') },
          { value: '168', text: translate('queue.dueWeek') },
        ],
        128,
      )}
      {units.length > 1 ? select('unit', translate('shell.list.unitLabel'), units, 180) : null}
      {posts.length > 1 ? select('post', translate('shell.list.postLabel'), posts, 120) : null}
      <SelectFilter
        label={translate('shell.list.sortBy')}
        value={url.get('sort') || queueOrders[0]}
        choices={queueOrders.map((order) => ({ value: order, text: translate(`queue.sort.${order}`) }))}
        onChange={(sort) => url.set({ sort: sort === queueOrders[0] ? '' : sort })}
        width={152}
      />
      <ToggleFilter
        text={translate('queue.overdueOnly')}
        isOn={url.has('overdue')}
        onChange={(isOn) => url.set({ overdue: isOn ? '1' : '' })}
      />
    </FilterBar>
  );
}

function useHoldingChoices(holdings: Session['holdings']): { units: readonly Choice[]; posts: readonly Choice[] } {
  const label = useLabel();
  const units = new Map(holdings.map(({ unit }) => [unit.id, label(unit.name)]));
  const posts = new Map(holdings.map(({ post, postLabel }) => [post, label(postLabel)]));
  const choices = (map: Map<string, string>) => [...map].map(([value, text]) => ({ value, text }));
  return { units: choices(units), posts: choices(posts) };
}
