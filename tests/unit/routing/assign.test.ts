import { describe, expect, test } from 'vitest';
import { chooseOwner, type Duty, rankTargets, refuseTarget, type TargetCandidate } from '#domain/routing/assign.ts';
import type { Level } from '#domain/organisation.ts';

const centre = (level: Level, isHeld: boolean): { level: Level; isHeld: boolean } => ({ level, isHeld });
const department = (departmentType: string, level: Level): TargetCandidate => ({
  code: `${departmentType}-${level}`,
  level,
  kind: 'department',
  departmentType,
});
const station = (level: Level): TargetCandidate => ({ code: level, level, kind: 'centre', departmentType: null });
const housing: readonly Duty[] = [
  { departmentType: 'housing', level: 'county' },
  { departmentType: 'housing', level: 'city' },
];

describe('the owner of a new report', () => {
  test('is the village where somebody takes reports there', () => {
    const [village, city] = [centre('village', true), centre('city', true)];
    expect(chooseOwner([city, village])).toEqual({ owner: village, site: village, skippedUnheld: false });
  });

  test('is the next centre above that can, and the case says that the village could not', () => {
    const centres = [centre('village', false), centre('town', false), centre('county', true), centre('city', true)];
    expect(chooseOwner(centres)).toEqual({ owner: centres[2], site: centres[0], skippedUnheld: true });
  });

  test('is nobody where no centre can', () => {
    expect(chooseOwner([centre('village', false), centre('city', false)])).toBeNull();
    expect(chooseOwner([])).toBeNull();
  });
});

describe('where a case may be sent', () => {
  test('a department outside the duty list is refused', () => {
    expect(refuseTarget(department('gardens', 'county'), housing, 'county')).toEqual({ code: 'NOT_ON_DUTY_LIST' });
    expect(refuseTarget(department('housing', 'town'), housing, 'county')).toEqual({ code: 'NOT_ON_DUTY_LIST' });
    expect(refuseTarget(department('housing', 'county'), housing, 'county')).toBeNull();
  });

  test('a centre below may be asked, one above only by escalation', () => {
    expect(refuseTarget(station('village'), housing, 'town')).toBeNull();
    expect(refuseTarget(station('town'), housing, 'town')).toBeNull();
    expect(refuseTarget(station('county'), housing, 'town')).toEqual({ code: 'NOT_ON_DUTY_LIST' });
  });

  test('the department of the duty list nearest to the owner is proposed, centres come last', () => {
    const units = [
      station('village'),
      department('housing', 'city'),
      department('gardens', 'county'),
      station('town'),
      department('housing', 'county'),
    ];
    const ranked = rankTargets(units, housing, 'town');
    expect(ranked.map(({ unit }) => unit.code)).toEqual(['housing-county', 'housing-city', 'town', 'village']);
    expect(ranked.map(({ preferred }) => preferred)).toEqual([true, false, false, false]);
  });

  test('without a duty list nothing is proposed', () => {
    const ranked = rankTargets([station('village'), department('housing', 'county')], [], 'village');
    expect(ranked).toEqual([{ unit: station('village'), onDutyList: false, preferred: false }]);
  });
});
