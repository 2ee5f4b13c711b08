/** The row filter and `can()` agree on every row, whoever asks: a list never shows, or counts, what a record check denies. */
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { abilityOf, can, defineAbility } from '#domain/authz/ability.ts';
import type { HeldPost } from '#domain/authz/subjects.ts';
import type { UnitId } from '#domain/ids.ts';
import { levels, posts } from '#domain/organisation.ts';
import type { Post } from '#domain/organisation.ts';
import { accessibleBy } from '#database/accessible-by.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { createTestDatabase } from '#tests/support/database.ts';

/** A small world, so that codes of different levels, jurisdictions and people meet often. */
const jurisdictions = ['quanzhou', 'boston'];
const codes = ['', '35', '3505', '350502', '350582'];
const unitIds = Array.from({ length: 6 }, () => randomUUID());
const userIds = Array.from({ length: 4 }, () => randomUUID());

const code = fc.constantFrom(...codes);
const caseRow = fc.record({
  jurisdiction: fc.constantFrom(...jurisdictions),
  cityCode: code,
  countyCode: code,
  townCode: code,
  villageCode: code,
  unitIds: fc.uniqueArray(fc.constantFrom(...unitIds), { maxLength: 3 }),
  reporterIds: fc.uniqueArray(fc.constantFrom(...userIds), { maxLength: 2 }),
  deniedUnitIds: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.tuple(fc.constantFrom(...unitIds))),
  deniedUserIds: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.tuple(fc.constantFrom(...userIds))),
});
const holding: fc.Arbitrary<HeldPost> = fc.record({
  post: fc.constantFrom(...(Object.keys(posts) as Post[])),
  unit: fc.record({
    id: fc.constantFrom(...(unitIds as UnitId[])),
    level: fc.constantFrom(...levels),
    kind: fc.constantFrom('centre' as const, 'department' as const),
    divisionCode: code,
  }),
});
const caller = fc.record({
  userId: fc.constantFrom(...userIds),
  jurisdiction: fc.constantFrom(...jurisdictions),
  holdings: fc.array(holding, { maxLength: 4 }),
});

let database: TestDatabase;
let rows: CaseFile[];

beforeAll(async () => {
  database = await createTestDatabase();
  const em = database.orm.em.fork();
  await em.insertMany(CaseFile, fc.sample(caseRow, { numRuns: 300, seed: 20_261_124 }).map(filled));
  rows = await em.find(CaseFile, {});
});
afterAll(() => database.drop());

it('a row is returned exactly when can(read, row) holds', async () => {
  await fc.assert(
    fc.asyncProperty(caller, async ({ holdings, ...who }) => {
      const ability = defineAbility(who, holdings);
      expect(await returned(accessibleBy(ability, 'read', 'Case'))).toEqual(
        rows.filter((row) => can(ability, 'read', 'Case', row)).map(({ id }) => id),
      );
    }),
    { numRuns: 150 },
  );
}, 120_000);

it('nobody of an accused unit, and no accused person, reads a case, whatever else he holds (信访工作条例 §30)', async () => {
  await fc.assert(
    fc.asyncProperty(caller, async ({ holdings, ...who }) => {
      const seen = new Set(await returned(accessibleBy(defineAbility(who, holdings), 'read', 'Case')));
      const accused = rows.filter(
        ({ deniedUnitIds, deniedUserIds }) =>
          deniedUserIds.some((id) => id === who.userId) ||
          holdings.some(({ post, unit }) => post !== 'administrator' && deniedUnitIds.includes(unit.id)),
      );
      expect(accused.filter(({ id }) => seen.has(id))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

it('a rule that forbids is a row that is not returned', async () => {
  const ability = abilityOf([
    { action: 'read', subject: 'Case', conditions: { jurisdiction: 'quanzhou' } },
    { action: 'read', subject: 'Case', inverted: true, conditions: { unitIds: { $in: [unitIds[0]!] } } },
  ]);
  const expected = rows.filter((row) => can(ability, 'read', 'Case', row)).map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(0);
  expect(await returned(accessibleBy(ability, 'read', 'Case'))).toEqual(expected);
});

it('an administrator, and somebody without a post, gets no condition at all', () => {
  const who = { userId: userIds[0]!, jurisdiction: 'quanzhou' };
  const unit = { id: unitIds[0] as UnitId, level: 'city', kind: 'centre', divisionCode: '3505' } as const;
  expect(accessibleBy(defineAbility(who, [{ post: 'administrator', unit }]), 'read', 'Case')).toBeNull();
  expect(accessibleBy(defineAbility(who, []), 'read', 'Case')).toBeNull();
});

it('an operator that SQL would read differently is refused, not guessed', () => {
  const ability = abilityOf([{ action: 'read', subject: 'Case', conditions: { cityCode: { $ne: '3505' } } }]);
  expect(() => accessibleBy(ability, 'read', 'Case')).toThrow(TypeError);
});

async function returned(where: ReturnType<typeof accessibleBy>): Promise<string[]> {
  if (where === null) return [];
  const found = new Set((await database.orm.em.fork().find(CaseFile, where, { fields: ['id'] })).map(({ id }) => id));
  return rows.filter(({ id }) => found.has(id)).map(({ id }) => id);
}

/** The columns permissions do not look at. */
function filled(subject: object, position: number) {
  const now = new Date();
  return {
    ...subject,
    id: randomUUID(),
    number: `GI-${position}`,
    title: '',
    process: 'grid.incident',
    version: 1,
    family: 'incident',
    state: 'reported',
    phase: 'intake',
    final: false,
    categoryCode: '',
    urgency: 'normal',
    cellCode: '',
    longitude: 0,
    latitude: 0,
    ownerUnitId: unitIds[0],
    seq: 1,
    headHash: '',
    overdue: false,
    openedAt: now,
    createdAt: now,
    updatedAt: now,
    kernel: {},
  } as unknown as CaseFile;
}
