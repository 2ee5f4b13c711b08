/** Routing counts nobody who cannot sign in: a case would wait in a queue that no one opens. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { PostHolding } from '#database/entities/post-holding.entity.ts';
import { findIssuer } from '#database/repositories/find-issuer.ts';
import { findStaffedUnits } from '#database/repositories/find-staffed-units.ts';
import type { Post, UnitRef } from '#domain/organisation.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { unitId, userId } from './case-commits.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const em = database.orm.em.fork();
  const unit = { jurisdiction: '350500', nameZh: '', nameEn: '', level: 'county', divisionCode: '350502' } as const;
  const units = ['roads', 'gardens', 'centre', 'left-centre'].map((code) => ({
    ...unit,
    id: unitId(code),
    code,
    kind: code.endsWith('centre') ? ('centre' as const) : ('department' as const),
    validFrom: new Date(0),
  }));
  await em.insertMany(OrgUnit, units);
  const account = { displayName: '', passwordHash: '', jurisdiction: '350500' };
  await em.insertMany(AppUser, [
    { ...account, id: userId('present'), username: 'present' },
    { ...account, id: userId('gone'), username: 'gone', disabledAt: new Date(0) },
  ]);
  const held = (who: string, where: string, post: Post) => {
    return { userId: userId(who), unitId: unitId(where), post, validFrom: new Date(0) };
  };
  await em.insertMany(PostHolding, [
    held('present', 'roads', 'handler'),
    held('gone', 'roads', 'handler'),
    held('gone', 'gardens', 'handler'),
    held('present', 'centre', 'supervisor'),
    held('gone', 'left-centre', 'supervisor'),
  ]);
});
afterAll(() => database.drop());

const ref = (code: string, kind: UnitRef['kind']): UnitRef => ({ id: unitId(code), level: 'county', kind });

describe('a unit whose people have left', () => {
  test('is no target of a dispatch', async () => {
    const staffed = await findStaffedUnits(database.orm.em.fork(), '350500', ['350502'], 'handler');
    expect(staffed.map(({ code }) => code)).toEqual(['roads']);
  });

  test('issues no supervision order that nobody would follow up', async () => {
    const issuedBy = (code: string) =>
      findIssuer(database.orm.em.fork(), ref(code, 'centre'), ref('roads', 'department'));
    expect(await issuedBy('centre')).toEqual({ issuer: ref('centre', 'centre'), skippedUnheld: false });
    expect(await issuedBy('left-centre')).toEqual({ issuer: ref('left-centre', 'centre'), skippedUnheld: true });
  });
});
