/** Hazard: two states stand in a list under one name, or one name opens the cases of another state. */
import { createTheme, ThemeProvider } from '@mui/material';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import { stateFilter, toldApart, valueFor, withAllNames } from '../../admin-ui/lists/states.ts';
import type { UrlFilters } from '../../admin-ui/lists/use-url-filters.ts';
import { activeFilters, caseFilter } from '../../admin-ui/resources/cases/case-filters.ts';
import { CaseFilters } from '../../admin-ui/resources/cases/CaseFilters.tsx';
import { StateBars } from '../../admin-ui/resources/home/StateBars.tsx';
import type { Statistics } from '../../admin-ui/resources/home/use-statistics.ts';
import { queueFilter } from '../../admin-ui/resources/queue/queue-filters.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const state = (family: string, key: string, text: string) => ({ family, key, text });

describe('states', () => {
  test('of one name in two families are told apart by family, and no others', () => {
    const told = toldApart([
      state('petition', 'reviewing', '审查中'),
      state('approval', 'examining', '审查中'),
      state('incident', 'handling', '处置中'),
    ]);
    expect(told.map(({ value, text, family }) => [value, text, family])).toEqual([
      ['petition:reviewing', '审查中', 'petition'],
      ['approval:examining', '审查中', 'approval'],
      ['incident:handling', '处置中', null],
    ]);
  });

  test('of one name in one family are one', () => {
    const told = toldApart([state('project', 'constructing', '建设中'), state('project', 'building', '建设中')]);
    expect(told.map(({ value, family }) => [value, family])).toEqual([['project:building,constructing', null]]);
  });

  test('called differently by the processes of a family have all these names', () => {
    const named = withAllNames([state('petition', 'received', '待派单'), state('petition', 'received', '待受理')]);
    expect(named).toEqual([state('petition', 'received', '待派单 / 待受理')]);
  });

  test('of all published processes stand in a list each under a name of its own, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const states = listLatestDefinitions().flatMap(({ family, states: of }) =>
        Object.entries(of).map(([key, { label }]) => state(family, key, label[language])),
      );
      const told = toldApart(withAllNames(states));
      const names = told.map(({ text, family }) => `${text}/${family}`);
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(told.map(({ value }) => value)).size).toBe(told.length);
    }
  });

  test('are asked for by family and name; an old link names the state alone', () => {
    expect(stateFilter('petition:received,toAccept')).toEqual({ family: 'petition', state: ['received', 'toAccept'] });
    expect(stateFilter('handling')).toEqual({ state: ['handling'] });
    expect(stateFilter('')).toEqual({});
    const get = (values: Readonly<Record<string, string>>) => (name: string) => values[name] ?? '';
    expect(caseFilter(get({ state: 'incident:handling' }))).toEqual({ family: 'incident', state: ['handling'] });
    // The tab is of one family, whatever state was chosen before.
    expect(queueFilter(get({ tab: 'coordination', state: 'incident:handling' }))).toEqual({
      family: 'coordination',
      state: ['handling'],
    });
  });
});

test('a filter shows what the address asks for, also where not every state of the name is asked for', () => {
  const values = ['project:building,constructing', 'incident:handling', 'petition:handling'].map((value) => ({
    value,
  }));
  expect(valueFor('project:building', values)).toBe('project:building,constructing');
  expect(valueFor('petition:handling', values)).toBe('petition:handling');
  // An old link asks for both families: neither is what it shows.
  expect(valueFor('handling', values)).toBe('');
  expect(valueFor('', values)).toBe('');
});

const statistics: Statistics = {
  open: 9,
  overdue: 0,
  closed: 0,
  dueWithinDay: 0,
  byUnit: [],
  byDay: [],
  byState: [
    { family: 'petition', key: 'reviewing', label: { zh: '审查中', en: 'Under examination' }, count: 2 },
    { family: 'approval', key: 'examining', label: { zh: '审查中', en: 'Under examination' }, count: 4 },
    { family: 'project', key: 'building', label: { zh: '建设中', en: 'Being built' }, count: 1 },
    { family: 'project', key: 'constructing', label: { zh: '建设中', en: 'Being built' }, count: 2 },
  ],
};

test('the home page tells them apart, and each line leads to its own cases', () => {
  renderIn('zh', <StateBars statistics={statistics} />);
  const lines = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(lines).toEqual([
    ['审查中（行政审批）4', '/cases?scope=open&state=approval:examining'],
    ['建设中3', '/cases?scope=open&state=project:building,constructing'],
    ['审查中（信访与诉求）2', '/cases?scope=open&state=petition:reviewing'],
  ]);
});

const noChange = (): void => undefined;

describe('the filter of phases', () => {
  beforeEach(() => {
    const phases = [
      { name: 'intake', label: { zh: '受理', en: 'Intake' } },
      { name: 'handling', label: { zh: '办理', en: 'Handling' } },
    ];
    const process = { id: 'p', version: 1, family: 'incident', title: { zh: '', en: '' }, phases, states: [] };
    vi.stubGlobal('fetch', async () => Response.json({ data: { processes: [process] } }));
  });
  afterEach(() => vi.unstubAllGlobals());

  test('shows the phase of the address, and sets another', async () => {
    const user = userEvent.setup();
    const set = vi.fn<UrlFilters['set']>();
    const get = (name: string) => (name === 'phase' ? 'handling' : '');
    renderIn(
      'zh',
      <ThemeProvider theme={createTheme()}>
        <CaseFilters url={{ get, has: (name) => get(name) !== '', set, clear: noChange, goTo: noChange }} />
      </ThemeProvider>,
    );
    expect(activeFilters(get)).toBe(1);
    const select = screen.getByRole('combobox', { name: '阶段' });
    await expect.poll(() => select.textContent).toBe('办理');
    await user.click(select);
    await user.click(await screen.findByRole('option', { name: '受理' }));
    expect(set).toHaveBeenCalledExactlyOnceWith({ phase: 'intake' });
  });
});
