import { describe, expect, test } from 'vitest';
import { defineAbility, packAbility } from '#domain/authz/ability.ts';
import type { HeldPost } from '#domain/authz/subjects.ts';
import type { UnitId } from '#domain/ids.ts';
import type { Level, Post, UnitKind } from '#domain/organisation.ts';
import { mayUse, overseesArea } from '../../admin-ui/providers/access.ts';
import { abilityOf, type Session } from '../../admin-ui/providers/session.ts';

const caller = { userId: 'u1', jurisdiction: 'quanzhou' };

/** What the API would send for these posts, unpacked as the browser does. */
function given(...posts: readonly { post: Post; level?: Level; kind?: UnitKind }[]) {
  const held = posts.map(({ post, level = 'village', kind = 'centre' }, index): HeldPost => {
    return { post, unit: { id: `unit-${index}` as UnitId, level, kind, divisionCode: '350502001001' } };
  });
  const holdings: Session['holdings'] = held.map(({ post, unit }) => ({
    post,
    postLabel: { zh: post, en: post },
    onBehalfOf: null,
    unit: { id: unit.id, name: { zh: '', en: '' }, level: unit.level, kind: unit.kind },
  }));
  const rules: unknown = JSON.parse(JSON.stringify(packAbility(defineAbility(caller, held))));
  const ability = abilityOf({ rules });
  return (resource: string, action = 'list', record?: Record<string, unknown>) =>
    mayUse(ability, holdings, { action, resource, record });
}

const caseOf = (changes: object) => ({
  jurisdiction: 'quanzhou',
  cityCode: '350500',
  countyCode: '350502',
  townCode: '350502001',
  villageCode: '350502001001',
  unitIds: [],
  reporterIds: [],
  ...changes,
});

describe('access', () => {
  test('a grid worker reports, works a queue and sees cases, but does not watch over others', () => {
    const may = given({ post: 'gridWorker' });
    expect([may('report'), may('queue'), may('cases'), may('notices')]).toEqual([true, true, true, true]);
    expect(may('overdue')).toBe(false);
  });

  test('a supervisor watches over limits and does not report', () => {
    const may = given({ post: 'supervisor', level: 'town' });
    expect([may('overdue'), may('report')]).toEqual([true, false]);
  });

  test('the rates of the hotline are for supervisors of county and city', () => {
    expect(given({ post: 'supervisor', level: 'county', kind: 'department' })('rates')).toBe(true);
    expect(given({ post: 'supervisor', level: 'town' })('rates')).toBe(false);
    expect(given({ post: 'unitLeader', level: 'city', kind: 'department' })('rates')).toBe(false);
  });

  test('an administrator sees no cases, no queue, no overdue list', () => {
    const may = given({ post: 'administrator', level: 'city' });
    expect([may('cases'), may('queue'), may('overdue'), may('report')]).toEqual([false, false, false, false]);
    expect(may('home')).toBe(true);
  });

  test('a centre reads the cases of its own territory only', () => {
    const may = given({ post: 'acceptor' });
    expect(may('cases', 'show', caseOf({}))).toBe(true);
    expect(may('cases', 'show', caseOf({ villageCode: '350502001002' }))).toBe(false);
    expect(may('cases', 'show', caseOf({ jurisdiction: 'boston' }))).toBe(false);
  });

  test('a reporter reads what he reported elsewhere', () => {
    const may = given({ post: 'gridWorker' });
    expect(may('cases', 'show', caseOf({ villageCode: 'other', reporterIds: ['u1'] }))).toBe(true);
  });

  test('nobody edits or deletes through generic pages, and unknown resources are closed', () => {
    const may = given({ post: 'supervisor' });
    expect([may('cases', 'edit'), may('cases', 'delete'), may('users')]).toEqual([false, false, false]);
  });
});

test('weeks are compared for whoever oversees an area, not for a department that cases come to and leave', () => {
  const held = (post: Post, kind: UnitKind): Session['holdings'] => [
    {
      post,
      postLabel: { zh: post, en: post },
      onBehalfOf: null,
      unit: { id: 'u', name: { zh: '', en: '' }, level: 'city', kind },
    },
  ];
  expect(overseesArea(held('supervisor', 'centre'))).toBe(true);
  expect(overseesArea(held('unitLeader', 'department'))).toBe(false);
  expect(overseesArea(held('handler', 'centre'))).toBe(false);
  expect(overseesArea([...held('handler', 'centre'), ...held('unitLeader', 'department')])).toBe(false);
});
