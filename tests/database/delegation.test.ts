/** Delegated posts as the API loads them with the person, and the fence around their rows. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { can } from '#domain/authz/ability.ts';
import { accessibleBy } from '#database/accessible-by.ts';
import { AppUser } from '#database/entities/app-user.entity.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Delegation } from '#database/entities/delegation.entity.ts';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { PostHolding } from '#database/entities/post-holding.entity.ts';
import { commitCase } from '#database/repositories/commit-case.ts';
import { verifyChain } from '#database/repositories/verify-chain.ts';
import { forkForApi } from '#database/session.ts';
import { loadViewer } from '#graphql/auth/load-viewer.ts';
import type { Viewer } from '#graphql/viewer.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { handler, person } from '../unit/kernel/cast.ts';
import { accepted, caseIn } from '../unit/kernel/stories.ts';
import { caseIdOf, storable, unitId, userId } from './case-commits.ts';

const FROM = new Date('2026-11-02T00:00:00Z');
const MIDDLE = new Date('2026-11-05T00:00:00Z');
const TO = new Date('2026-11-09T00:00:00Z');
const before = (instant: Date): Date => new Date(instant.getTime() - 1);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  const em = database.orm.em.fork();
  const unit = { nameZh: '', nameEn: '', level: 'county', divisionCode: '', validFrom: new Date(0) } as const;
  await em.insertMany(OrgUnit, [
    { ...unit, id: unitId('roads'), jurisdiction: '350500', code: 'roads', kind: 'department' },
    { ...unit, id: unitId('gardens'), jurisdiction: '350500', code: 'gardens', kind: 'department' },
  ]);
  const names = ['handler', 'b', 'c', 'd'];
  const account = { displayName: '', passwordHash: '', jurisdiction: '350500' };
  await em.insertMany(
    AppUser,
    names.map((username) => ({ ...account, id: userId(username), username })),
  );
  await em.insertMany(PostHolding, [
    { userId: userId('handler'), unitId: unitId('roads'), post: 'handler', validFrom: new Date(0) },
    { userId: userId('b'), unitId: unitId('gardens'), post: 'unitLeader', validFrom: new Date(0) },
  ]);
  const story = caseIn('pendingHandle', { caseId: caseIdOf('roads-case') });
  accepted(story.claim(handler));
  const post = handler.holdings[0]!;
  accepted(story.claim({ ...person('b'), holdings: [{ ...post, onBehalfOf: handler.userId }] }));
  for (const commit of story.commits) await commitCase(database.orm, storable(commit));
});
afterAll(() => database.drop());

async function viewerAt(name: string, now: Date): Promise<Viewer> {
  const em = database.orm.em.fork();
  return loadViewer(em, await em.findOneOrFail(AppUser, { username: name }), now);
}

async function delegated<Result>(
  links: readonly (readonly [string, string, Partial<Delegation>?])[],
  then: () => Promise<Result>,
): Promise<Result> {
  const em = database.orm.em.fork();
  const rows = links.map(([from, to, change]) => ({
    id: randomUUID(),
    jurisdiction: '350500',
    unitId: unitId('roads'),
    post: 'handler' as const,
    fromUserId: userId(from),
    toUserId: userId(to),
    validFrom: FROM,
    validTo: TO,
    createdBy: userId(from),
    createdAt: FROM,
    ...change,
  }));
  await em.insertMany(Delegation, rows);
  try {
    return await then();
  } finally {
    await em.nativeDelete(Delegation, { id: { $in: rows.map(({ id }) => id) } });
  }
}

const principals = (viewer: Viewer) => viewer.holdings.flatMap(({ onBehalfOf }) => onBehalfOf ?? []);

describe('a person is loaded with the posts he stands in for', () => {
  test('from the first instant of a delegation up to, and without, its last', () =>
    delegated([['handler', 'b']], async () => {
      const at = async (now: Date) => principals(await viewerAt('b', now)).length;
      expect(await Promise.all([before(FROM), FROM, before(TO), TO].map(at))).toEqual([0, 1, 1, 0]);
    }));

  test('own posts first, and nothing but the post that was delegated', () =>
    delegated([['handler', 'b']], async () => {
      const { holdings } = await viewerAt('b', MIDDLE);
      expect(holdings).toMatchObject([
        { post: 'unitLeader', unit: { id: unitId('gardens') } },
        { post: 'handler', unit: { id: unitId('roads'), kind: 'department' }, onBehalfOf: userId('handler') },
      ]);
      expect(holdings[0]).not.toHaveProperty('onBehalfOf');
    }));

  test('along a chain, only while all of it holds', () =>
    delegated(
      [
        ['handler', 'b'],
        ['b', 'c', { validFrom: MIDDLE, validTo: TO }],
      ],
      async () => {
        expect(principals(await viewerAt('c', before(MIDDLE)))).toEqual([]);
        expect(principals(await viewerAt('c', MIDDLE))).toEqual([userId('handler')]);
        await database.orm.em.fork().nativeUpdate(Delegation, { toUserId: userId('b') }, { revokedAt: MIDDLE });
        expect(principals(await viewerAt('c', MIDDLE))).toEqual([]);
      },
    ));

  test('and no longer than the absent person holds the post himself', () =>
    delegated([['b', 'c']], async () => expect(principals(await viewerAt('c', MIDDLE))).toEqual([])));

  test('the next stand-in and the holder on his return share the claims of the earlier one', () =>
    delegated([['handler', 'd', { revokedAt: MIDDLE, revokedBy: userId('handler') }]], async () => {
      expect((await viewerAt('handler', TO)).holdings[0]?.sharesClaimsOf).toEqual([userId('d')]);
      await delegated([['handler', 'b', { validFrom: MIDDLE }]], async () => {
        const [, post] = (await viewerAt('b', MIDDLE)).holdings;
        expect(post?.sharesClaimsOf).toEqual([userId('d')]);
      });
    }));
});

describe('what a stand-in sees', () => {
  test('is exactly what the post sees, by row filter and by record, and only meanwhile', () =>
    delegated([['handler', 'd']], async () => {
      const rows = await database.orm.em.fork().findAll(CaseFile);
      const seenBy = async (name: string, now: Date) => {
        const { ability } = await viewerAt(name, now);
        const where = accessibleBy(ability, 'read', 'Case');
        const found = where === null ? [] : await database.orm.em.fork().find(CaseFile, where);
        const allowed = rows.filter((row) => can(ability, 'read', 'Case', row));
        expect(found.map(({ id }) => id)).toEqual(allowed.map(({ id }) => id));
        return found.map(({ id }) => id);
      };
      expect(await seenBy('d', MIDDLE)).toEqual([caseIdOf('roads-case')]);
      expect(await seenBy('d', MIDDLE)).toEqual(await seenBy('handler', MIDDLE));
      expect(await seenBy('d', TO)).toEqual([]);
    }));
});

describe('on record', () => {
  test('the event names both people, and the hash covers both', async () => {
    const em = database.orm.em.fork();
    const caseId = caseIdOf('roads-case');
    const events = await em.find(CaseEvent, { caseId }, { orderBy: { seq: 'asc' } });
    expect(events.at(-1)).toMatchObject({ actorUserId: userId('b'), actorOnBehalfOf: userId('handler') });
    expect(await verifyChain(em, caseId)).toEqual({ intact: true, events: events.length });
  });

  test('delegations of another jurisdiction are invisible and cannot be written; none can be rewritten', () =>
    delegated([['handler', 'b']], async () => {
      const quanzhou = forkForApi(database.orm, '350500');
      const elsewhere = forkForApi(database.orm, 'boston');
      expect(await quanzhou.count(Delegation)).toBe(1);
      expect(await elsewhere.count(Delegation)).toBe(0);
      const row = {
        jurisdiction: '350500',
        unitId: unitId('roads'),
        post: 'handler' as const,
        fromUserId: userId('handler'),
        toUserId: userId('c'),
        validFrom: FROM,
        validTo: TO,
        createdBy: userId('c'),
        createdAt: FROM,
      };
      await expect(elsewhere.fork().insert(Delegation, row)).rejects.toThrow(/row-level security/);
      await expect(quanzhou.fork().nativeUpdate(Delegation, {}, { validTo: new Date() })).rejects.toThrow(/permission/);
      await expect(quanzhou.fork().nativeDelete(Delegation, {})).rejects.toThrow(/permission/);
    }));
});
