import { describe, expect, test } from 'vitest';
import { activeFilters, caseFilter, isSoonDue } from '../../admin-ui/resources/cases/case-filters.ts';
import { queueFilter, sortOf, tabOf } from '../../admin-ui/resources/queue/queue-filters.ts';

function address(text: string): (name: string) => string {
  const params = new URLSearchParams(text);
  return (name) => params.get(name) ?? '';
}

describe('queue filters in the address', () => {
  test('an address without filters asks for everything', () => {
    expect(queueFilter(address(''))).toEqual({});
  });

  test('every filter of the address reaches the API', () => {
    const filter = queueFilter(
      address('tab=mine&search=%E4%BA%95%E7%9B%96&state=handling&urgency=urgent&overdue=1&due=24'),
    );
    expect(filter).toEqual({
      search: '井盖',
      state: ['handling'],
      urgency: 'urgent',
      overdue: true,
      dueWithinHours: 24,
      mine: true,
    });
  });

  test('"unclaimed" is not "everything": it asks for what nobody has', () => {
    expect(queueFilter(address('tab=unclaimed'))).toEqual({ mine: false });
  });

  test('a mangled address still opens the queue', () => {
    expect(tabOf('nonsense')).toBe('all');
    expect(queueFilter(address('due=soon'))).toEqual({});
  });

  test('an order of the API is react-admin’s sort', () => {
    expect(sortOf('openedAtDescending')).toEqual({ field: 'openedAt', order: 'DESC' });
    expect(sortOf('dueAtAscending')).toEqual({ field: 'dueAt', order: 'ASC' });
  });
});

describe('case filters in the address', () => {
  test('the last day of a range counts whole', () => {
    const { openedFrom, openedTo } = caseFilter(address('from=2026-11-01&to=2026-11-01'));
    expect(Date.parse(String(openedTo)) - Date.parse(String(openedFrom))).toBe(86_400_000);
  });

  test('a day that is none is left out', () => {
    expect(caseFilter(address('from=yesterday&to=2026-13-99'))).toEqual({});
  });

  test('open and closed are told apart from all', () => {
    expect(caseFilter(address('scope=open'))).toEqual({ open: true });
    expect(caseFilter(address('scope=closed'))).toEqual({ open: false });
  });
});

describe('what is due within a day', () => {
  const soon = address('scope=open&due=24&overdue=0');

  test('leaves out what is overdue already, as the figure that leads there does', () => {
    expect(caseFilter(soon)).toEqual({ open: true, dueWithinHours: 24, overdue: false });
    expect(isSoonDue(soon)).toBe(true);
    expect(isSoonDue(address('due=24&overdue=1'))).toBe(false);
  });

  test('is one filter beside its scope, though two words of the address', () => {
    expect(activeFilters(soon)).toBe(2);
    expect(activeFilters(address('search=x'))).toBe(0);
  });
});
