import { expect, test } from 'vitest';
import { places } from '../../admin-ui/layout/navigation.tsx';
import { phonePlaces } from '../../admin-ui/layout/phone-places.ts';

const named = (...names: readonly string[]) => {
  const { bar, more } = phonePlaces(places.filter(({ name }) => names.includes(name)));
  return { bar: bar.map(({ name }) => name), more: more.map(({ name }) => name) };
};

test('an administrator has the calendars, a supervisor the desk under the thumb', () => {
  expect(named('home', 'notices', 'calendars')).toEqual({ bar: ['home', 'notices', 'calendars'], more: [] });
  expect(named('home', 'queue', 'cases', 'overdue', 'desk', 'supervision', 'notices', 'delegations')).toEqual({
    bar: ['home', 'queue', 'cases', 'desk', 'notices'],
    more: ['overdue', 'supervision', 'delegations'],
  });
});

test('whoever also reports and registers finds the rest in his menu, notices at the bell, and nothing is lost', () => {
  const { bar, more } = named(...places.map(({ name }) => name));
  expect(bar).toEqual(['home', 'queue', 'report', 'newCase', 'cases']);
  expect([...bar, ...more].toSorted()).toEqual(places.map(({ name }) => name).toSorted());
});
