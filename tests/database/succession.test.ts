/** Abolished units: who works their queues off, who sees their cases, and that they take nothing new. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { OrgUnitSuccession } from '#database/entities/org-unit-succession.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { PostHolding } from '#database/entities/post-holding.entity.ts';
import { commitCase } from '#database/repositories/commit-case.ts';
import { countQueue } from '#database/repositories/find-queue-page.ts';
import { findStaffedUnits } from '#database/repositories/find-staffed-units.ts';
import { findUnitOfToday } from '#database/repositories/find-successor.ts';
import { can } from '#domain/authz/ability.ts';
import { availableActions } from '#domain/case/available-actions.ts';
import { loadViewer } from '#graphql/auth/load-viewer.ts';
import { canReadCase } from '#graphql/case-access.ts';
import { actorOf, type Viewer } from '#graphql/viewer.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { handler } from '../unit/kernel/cast.ts';
import { accepted, caseIn } from '../unit/kernel/stories.ts';
import { context, MONDAY_NINE } from '../unit/kernel/test-case.ts';
import { caseIdOf, storable, unitId, userId } from './case-commits.ts';

const ABOLISHED = new Date('2025-11-09T16:00:00Z');
const justBefore = new Date(ABOLISHED.getTime() - 1);

let database: TestDatabase;
let row: CaseFile;

beforeAll(async () => {
  database = await createTestDatabase();
  const em = database.orm.em.fork();
  const unit = { jurisdiction: '350500', nameZh: '', nameEn: '', kind: 'department', divisionCode: '350502' } as const;
  const named = (code: string, validTo: Date | null) => ({
    ...unit,
    id: unitId(code),
    code,
    level: 'county' as const,
    validFrom: new Date(0),
    validTo,
  });
  await em.insertMany(OrgUnit, [
    named('streets', new Date('2020-01-01T00:00:00Z')),
    named('roads', ABOLISHED),
    named('transport', null),
    named('gardens', null),
  ]);
  await em.insertMany(OrgUnitSuccession, [
    {
      predecessorId: unitId('streets'),
      successorId: unitId('roads'),
      since: new Date('2020-01-01T00:00:00Z'),
      basis: '',
    },
    { predecessorId: unitId('roads'), successorId: unitId('transport'), since: ABOLISHED, basis: '' },
  ]);
  const account = { displayName: '', passwordHash: '', jurisdiction: '350500' };
  await em.insertMany(
    AppUser,
    ['handler', 'heir', 'clerk', 'gardener'].map((username) => ({ ...account, id: userId(username), username })),
  );
  await em.insertMany(PostHolding, [
    { userId: userId('handler'), unitId: unitId('roads'), post: 'handler', validFrom: new Date(0) },
    { userId: userId('heir'), unitId: unitId('transport'), post: 'handler', validFrom: new Date(0) },
    { userId: userId('clerk'), unitId: unitId('transport'), post: 'administrator', validFrom: new Date(0) },
    { userId: userId('gardener'), unitId: unitId('gardens'), post: 'handler', validFrom: new Date(0) },
  ]);
  const story = caseIn('pendingHandle', { caseId: caseIdOf('left-behind') });
  accepted(story.claim(handler));
  for (const commit of story.commits) await commitCase(database.orm, storable(commit));
  row = await database.orm.em.fork().findOneOrFail(CaseFile, { id: caseIdOf('left-behind') });
});
afterAll(() => database.drop());

async function viewerAt(username: string, now: Date): Promise<Viewer> {
  const em = database.orm.em.fork();
  return loadViewer(em, await em.findOneOrFail(AppUser, { username }), now);
}

const queuesOf = ({ holdings }: Viewer) => holdings.map(({ unit, post }) => ({ unitId: unit.id, post }));
const queued = (viewer: Viewer): Promise<number> =>
  countQueue(database.orm.em.fork(), { queues: queuesOf(viewer), withheldFrom: { unitIds: [], userIds: [] } });
const offered = (viewer: Viewer): readonly string[] =>
  availableActions(context, row.kernel, actorOf(viewer), MONDAY_NINE).map(({ name }) => name);

describe('the day a unit is abolished', () => {
  test('before it, its own people have its queue and its successor has not', async () => {
    const [own, heir] = await Promise.all([viewerAt('handler', justBefore), viewerAt('heir', justBefore)]);
    expect(own.holdings.map(({ unit }) => unit.id)).toEqual([unitId('roads'), unitId('streets')]);
    expect(heir.holdings.map(({ unit }) => unit.id)).toEqual([unitId('transport')]);
    expect(await Promise.all([queued(own), queued(heir)])).toEqual([1, 0]);
    expect(canReadCase(heir, row)).toBe(false);
  });

  test('from it on, whoever holds the post in the successor has the queue, sees the case and can act', async () => {
    const [left, heir] = await Promise.all([viewerAt('handler', ABOLISHED), viewerAt('heir', ABOLISHED)]);
    expect(left.holdings).toEqual([]);
    expect(heir.holdings.map(({ unit, post, inherited }) => [unit.id, post, inherited])).toEqual([
      [unitId('transport'), 'handler', undefined],
      ...[unitId('roads'), unitId('streets')].toSorted().map((id) => [id, 'handler', true]),
    ]);
    expect(await queued(heir)).toBe(1);
    expect(canReadCase(heir, row)).toBe(true);
    expect(
      can(heir.ability, 'work', 'WorkItem', { jurisdiction: '350500', unitId: unitId('roads'), post: 'handler' }),
    ).toBe(true);
  });

  test('what its people had claimed is free for the successor', async () => {
    expect(offered(await viewerAt('heir', ABOLISHED))).toContain('startHandling');
  });

  test('another post, another department: nothing', async () => {
    const [clerk, gardener] = await Promise.all([viewerAt('clerk', ABOLISHED), viewerAt('gardener', ABOLISHED)]);
    expect(clerk.holdings.map(({ unit }) => unit.id)).toEqual([unitId('transport')]);
    expect(gardener.holdings.map(({ unit }) => unit.id)).toEqual([unitId('gardens')]);
    expect(offered(gardener)).toEqual([]);
  });
});

describe('an abolished unit', () => {
  test('takes nothing new', async () => {
    const staffed = await findStaffedUnits(database.orm.em.fork(), '350500', ['350502'], 'handler');
    expect(staffed.map(({ code }) => code)).toEqual(['gardens', 'transport']);
  });

  test('is followed to the unit of today over every reorganisation that has happened', async () => {
    const em = database.orm.em.fork();
    const ref = (code: string) => ({ id: unitId(code), level: 'county', kind: 'department' }) as const;
    const [ended, present] = await Promise.all([
      findUnitOfToday(em, ref('streets')),
      findUnitOfToday(em, ref('transport')),
    ]);
    expect(present).toEqual(ref('transport'));
    expect(ended).toEqual(ref('transport'));
  });

  test('no unit takes over from itself', async () => {
    const itself = { predecessorId: unitId('roads'), successorId: unitId('roads'), since: ABOLISHED, basis: '' };
    await expect(database.orm.em.fork().insert(OrgUnitSuccession, itself)).rejects.toThrow('not_itself');
  });
});
