import { describe, expect, test } from 'vitest';
import { departmentTypeCodes } from '#database/seeds/departments.ts';
import { listLatestDefinitions } from '#domain/processes/registry.ts';
import { isCompetent } from '#domain/routing/competence.ts';

const department = (departmentType: string) => ({ level: 'county', kind: 'department', departmentType }) as const;
const ofDivisions = listLatestDefinitions().filter(({ intake }) => intake?.kind === 'division');
const takers = (id: string) => {
  const definition = ofDivisions.find((one) => one.id === id)!;
  return departmentTypeCodes.filter((type) => isCompetent(definition, department(type)));
};

describe('who registers a matter', () => {
  test.each(ofDivisions.map((definition) => [definition.id, definition] as const))(
    '%s: the department that takes it and the one that leads it do',
    (_id, definition) => {
      const { intake, matter } = definition;
      const own = [...(intake?.kind === 'division' ? [intake.department] : []), ...(matter ? [matter.lead] : [])];
      for (const type of own) expect(isCompetent(definition, department(type))).toBe(true);
      expect(isCompetent(definition, { level: 'county', kind: 'department', departmentType: null })).toBe(
        takers(definition.id).length === departmentTypeCodes.length,
      );
    },
  );

  test('of a licence nobody but the organ and the one window', () => {
    expect(takers('approval.pesticide-trade')).toEqual(['agriculture', 'service-centre']);
  });

  test('of a complaint the department, the hotline and the petitions office', () => {
    expect(takers('petition.tourism-complaint')).toEqual(['culture-tourism', 'petitions', 'hotline']);
  });

  test('of a petition every organ that it is brought to', () => {
    expect(takers('petition.appeal')).toEqual(departmentTypeCodes);
  });

  test('of an old PPP the treasury alone', () => {
    expect(takers('project.ppp-legacy')).toEqual(['finance']);
  });
});
