import { useTranslate } from 'ra-core';
import { DayFilter } from '../../lists/DayFilter.tsx';
import { FilterBar } from '../../lists/FilterBar.tsx';
import { SearchField } from '../../lists/SearchField.tsx';
import { SelectFilter } from '../../lists/SelectFilter.tsx';
import { ToggleFilter } from '../../lists/ToggleFilter.tsx';
import { valueFor } from '../../lists/states.ts';
import { useStateChoices } from '../../lists/use-state-choices.ts';
import type { UrlFilters } from '../../lists/use-url-filters.ts';
import { activeFilters, caseFilterNames, caseOrders, isSoonDue, soonDue } from './case-filters.ts';

export function CaseFilters({ url }: { readonly url: UrlFilters }) {
  const translate = useTranslate();
  const states = useStateChoices();
  const anyText = translate('shell.list.all');
  const change = (name: string) => (value: string) => url.set({ [name]: value });
  const scopes = [
    { value: 'open', text: translate('cases.open') },
    { value: 'closed', text: translate('cases.closed') },
  ];
  return (
    <FilterBar
      search={<SearchField value={url.get('search')} onChange={change('search')} />}
      active={activeFilters(url.get)}
      onClear={() => url.clear(caseFilterNames)}
    >
      <SelectFilter
        label={translate('cases.scope')}
        value={url.get('scope')}
        anyText={anyText}
        choices={scopes}
        onChange={change('scope')}
        width={112}
      />
      <SelectFilter
        label={translate('shell.list.stateLabel')}
        value={valueFor(url.get('state'), states.all)}
        anyText={anyText}
        choices={states.all}
        onChange={change('state')}
      />
      <SelectFilter
        label={translate('cases.phase')}
        value={url.get('phase')}
        anyText={anyText}
        choices={states.phases}
        onChange={change('phase')}
        width={124}
      />
      <DayFilter label={translate('cases.from')} value={url.get('from')} onChange={change('from')} />
      <DayFilter label={translate('cases.to')} value={url.get('to')} onChange={change('to')} />
      <SelectFilter
        label={translate('shell.list.sortBy')}
        value={url.get('sort') || caseOrders[0]}
        choices={caseOrders.map((order) => ({ value: order, text: translate(`cases.sort.${order}`) }))}
        onChange={(sort) => url.set({ sort: sort === caseOrders[0] ? '' : sort })}
        width={148}
      />
      <ToggleFilter
        text={translate('cases.overdue')}
        isOn={url.get('overdue') === '1'}
        onChange={(isOn) => url.set({ overdue: isOn ? '1' : '', due: '' })}
      />
      <ToggleFilter
        text={translate('home.dueWithinDay')}
        isOn={isSoonDue(url.get)}
        onChange={(isOn) => url.set(isOn ? soonDue : { overdue: '', due: '' })}
      />
      <ToggleFilter
        text={translate('cases.mine')}
        isOn={url.has('mine')}
        onChange={(isOn) => url.set({ mine: isOn ? '1' : '' })}
      />
    </FilterBar>
  );
}
