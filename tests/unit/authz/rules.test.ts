import { describe, expect, it } from 'vitest';
import { can, defineAbility, packAbility, unpackAbility } from '#domain/authz/ability.ts';
import type { CaseSubject, HeldPost } from '#domain/authz/subjects.ts';
import type { UnitId, UserId } from '#domain/ids.ts';
import type { Level, Post, UnitKind } from '#domain/organisation.ts';

const caller = { userId: 'u1', jurisdiction: 'quanzhou' };

function held(post: Post, level: Level, divisionCode: string, kind: UnitKind = 'centre'): HeldPost {
  return { post, unit: { id: `${kind}-${divisionCode}` as UnitId, level, kind, divisionCode } };
}

const reported: CaseSubject = {
  jurisdiction: 'quanzhou',
  cityCode: '350500',
  countyCode: '350502',
  townCode: '350502001',
  villageCode: '350502001001',
  unitIds: ['centre-350502001001'],
  reporterIds: ['reporter'],
  deniedUnitIds: [],
  deniedUserIds: [],
};
const sees = (holdings: readonly HeldPost[], record: Partial<CaseSubject> = {}, who = caller): boolean =>
  can(defineAbility(who, holdings), 'read', 'Case', { ...reported, ...record });

describe('who sees a case', () => {
  it('each centre up the chain sees the cases of its territory', () => {
    expect(sees([held('acceptor', 'village', '350502001001')])).toBe(true);
    expect(sees([held('acceptor', 'town', '350502001')])).toBe(true);
    expect(sees([held('dispatcher', 'county', '350502')])).toBe(true);
    expect(sees([held('supervisor', 'city', '350500')])).toBe(true);
  });

  it('a centre does not see its neighbour', () => {
    expect(sees([held('acceptor', 'village', '350502001002')])).toBe(false);
    expect(sees([held('acceptor', 'county', '350582')])).toBe(false);
  });

  it('a department sees what is or was its own and not its territory', () => {
    const water = held('handler', 'county', '350502', 'department');
    expect(sees([water])).toBe(false);
    expect(sees([water], { unitIds: ['centre-350502001001', water.unit.id] })).toBe(true);
  });

  it('a reporter sees his own report wherever it goes', () => {
    const elsewhere = [held('gridWorker', 'village', '350582001001')];
    expect(sees(elsewhere, {}, { ...caller, userId: 'reporter' })).toBe(true);
    expect(sees(elsewhere)).toBe(false);
  });

  it('an administrator sees none, not even one he reported', () => {
    expect(sees([held('administrator', 'city', '350500')], {}, { ...caller, userId: 'reporter' })).toBe(false);
  });

  it('another jurisdiction with the same codes stays invisible', () => {
    expect(sees([held('acceptor', 'city', '350500')], { jurisdiction: 'boston' })).toBe(false);
  });

  it('an accused unit does not see a report against it, not even with a post elsewhere or standing in (§30)', () => {
    const city = held('supervisor', 'city', '350500');
    const accused = held('handler', 'county', '350502', 'department');
    const report = { unitIds: [accused.unit.id], deniedUnitIds: [accused.unit.id], deniedUserIds: ['director'] };
    expect(sees([city], report)).toBe(true);
    expect(sees([city, accused], report)).toBe(false);
    expect(sees([city], report, { ...caller, userId: 'director' })).toBe(false);
    expect(sees([{ ...city, onBehalfOf: 'director' as UserId }], report)).toBe(false);
    const caretaker = { ...accused, post: 'administrator' } as const;
    expect(sees([city, caretaker], report)).toBe(false);
  });

  it('a centre without a division does not see cases that lack one', () => {
    expect(sees([held('acceptor', 'village', '')], { villageCode: '' })).toBe(false);
  });
});

describe('personal data', () => {
  const allowed = (holdings: readonly HeldPost[]): boolean =>
    can(defineAbility(caller, holdings), 'readPersonal', 'PersonalData', {
      jurisdiction: 'quanzhou',
      deniedUnitIds: [],
      deniedUserIds: [],
      ownerUnitId: 'centre-350502001001',
      handlingUnitIds: ['department-350502', 'department-350500'],
    });

  it('is for the owner and every unit that handles, not for those who merely see the case', () => {
    expect(allowed([held('acceptor', 'village', '350502001001')])).toBe(true);
    expect(allowed([held('handler', 'county', '350502', 'department')])).toBe(true);
    expect(allowed([held('handler', 'city', '350500', 'department')])).toBe(true);
    expect(allowed([held('acceptor', 'town', '350502001')])).toBe(false);
  });
});

it('the browser gets the same answers from packed rules', () => {
  const ability = defineAbility(caller, [held('acceptor', 'town', '350502001')]);
  const inBrowser = unpackAbility(JSON.parse(JSON.stringify(packAbility(ability))) as unknown[]);
  expect(can(inBrowser, 'read', 'Case', reported)).toBe(true);
  expect(can(inBrowser, 'read', 'Case', { ...reported, townCode: '350502002' })).toBe(false);
  const item = { jurisdiction: 'quanzhou', unitId: 'centre-350502001', post: 'acceptor' };
  expect(can(inBrowser, 'work', 'WorkItem', item)).toBe(true);
  expect(can(inBrowser, 'work', 'WorkItem', { ...item, post: 'dispatcher' })).toBe(false);
});

describe('who may touch a working calendar', () => {
  const may = (action: 'read' | 'publish', post: Post, jurisdiction = 'quanzhou'): boolean =>
    can(defineAbility(caller, [held(post, 'city', '350500')]), action, 'Calendar', { jurisdiction });

  it('the administrator of its city publishes, supervisors look, nobody else does either', () => {
    expect([may('read', 'administrator'), may('publish', 'administrator')]).toEqual([true, true]);
    expect([may('read', 'supervisor'), may('publish', 'supervisor')]).toEqual([true, false]);
    expect([may('read', 'dispatcher'), may('publish', 'unitLeader')]).toEqual([false, false]);
    expect([may('read', 'administrator', 'boston'), may('publish', 'administrator', 'boston')]).toEqual([false, false]);
  });
});
