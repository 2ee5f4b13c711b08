import { describe, expect, it } from 'vitest';
import type { UnitId } from '#domain/ids.ts';
import type { Level, Post, UnitKind } from '#domain/organisation.ts';
import type { ActionDefinition, ProcessDefinition } from '#domain/processes/define.ts';
import { petitionAppeal } from '#domain/processes/petition/appeal.ts';
import { type MatterCandidate, matterTargets } from '#domain/routing/matter-targets.ts';

const everybody: readonly Post[] = ['acceptor', 'handler', 'unitLeader'];

function unit(code: string, level: Level, held: readonly Post[] = everybody, kind: UnitKind = 'department') {
  const departmentType = kind === 'centre' ? null : code.replace(/-\d+$/, '');
  return { id: code as UnitId, code, level, kind, departmentType, held } satisfies MatterCandidate;
}

const units = [
  unit('finance-1', 'city'),
  unit('industry-1', 'city'),
  unit('finance-2', 'county'),
  unit('industry-2', 'county'),
  unit('water-2', 'county', ['acceptor']),
  unit('petitions-1', 'city'),
  unit('town-3', 'town', everybody, 'centre'),
  unit('county-3', 'county', ['dispatcher', 'acceptor', 'supervisor'], 'centre'),
];

const county = { level: 'county', superiorId: 'petitions-1' as UnitId } as const;

function actionTo(to: string, departments?: ActionDefinition['departments']): ActionDefinition {
  const action = { label: { zh: '转送', en: 'Send' }, from: ['registered'], by: ['holder'], tone: 'primary' } as const;
  return { ...action, to, target: 'unit', ...(departments && { departments }) };
}

const targets = (action: ActionDefinition | undefined, owner: typeof county | { level: Level; superiorId: null }) =>
  matterTargets(units, owner, petitionAppeal as ProcessDefinition, action).map((target) => target.unit.code);

describe('where a matter may be sent', () => {
  it('are the departments that the action names, the nearest to the owner first', () => {
    const departments = { types: ['industry', 'finance'], choice: 'any' } as const;
    expect(targets(actionTo('stay', departments), county)).toEqual([
      'finance-2',
      'industry-2',
      'finance-1',
      'industry-1',
    ]);
  });

  it('are all of them at the level of the owner, in the order named, where every one is asked', () => {
    const departments = { types: ['industry', 'finance'], choice: 'all' } as const;
    expect(targets(actionTo('stay', departments), county)).toEqual(['industry-2', 'finance-2']);
    expect(targets(actionTo('stay', departments), { level: 'city', superiorId: null })).toEqual([
      'industry-1',
      'finance-1',
    ]);
  });

  it('are the units up to the level of the owner and its superior where none is named', () => {
    expect(targets(undefined, county)).toEqual([
      'county-3',
      'finance-2',
      'industry-2',
      'water-2',
      'petitions-1',
      'town-3',
    ]);
  });

  it('are none that would let the task lie for want of people: a centre works through other posts', () => {
    const reached = targets(actionTo('handling'), county);
    expect(reached).not.toContain('water-2');
    expect(reached).not.toContain('town-3');
    expect(reached).toContain('county-3');
  });

  it('proposes the nearest where only one kind of department is named', () => {
    const departments = { types: ['finance'], choice: 'any' } as const;
    const found = matterTargets(units, county, petitionAppeal as ProcessDefinition, actionTo('stay', departments));
    expect(found.map(({ unit: { code }, preferred }) => [code, preferred])).toEqual([
      ['finance-2', true],
      ['finance-1', false],
    ]);
  });
});
