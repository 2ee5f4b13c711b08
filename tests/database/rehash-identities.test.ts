/** Digests of stored forms, made anew: for cases from before there were any, and while a key is being replaced. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { PartyIdentity } from '#database/entities/party-identity.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import { casesWithIdentities, storeIdentities } from '#database/repositories/party-identities.ts';
import { residentCheck } from '#domain/identity/identity-number.ts';
import { identitiesIn } from '#domain/identity/party-identity.ts';
import type { RequestId, SubmissionId } from '#domain/ids.ts';
import { identityDigests } from '#platform/identity-digest.ts';
import { type KeyRing, parseKeyRing } from '#platform/keys.ts';
import { encryptPersonal } from '#platform/personal-data.ts';
import { type Progress, rehashIdentities } from '#temporal-config/rehash-identities/rehash.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseIdOf, userId, uuidOf } from './case-commits.ts';
import { caseRow, insertRows } from './case-rows.ts';

const CITY = '350500';
const ring = (...ids: readonly string[]): KeyRing =>
  parseKeyRing(ids.map((id) => `${id}:${Buffer.alloc(32, id).toString('base64')}`).join(','))!;
const personal = ring('personal');
const formOf = (name: string) => uuidOf(`form-${name}`) as SubmissionId;

function person(serial: number) {
  const body = `35050219800101${String(serial).padStart(3, '0')}`;
  return { idNumber: `${body}${residentCheck(body)}`, contactPhone: `1390000${String(serial).padStart(4, '0')}` };
}

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  await database.orm.em.fork().execute('delete from party_identity; delete from submission');
});

interface Stored {
  readonly personalKeys?: KeyRing;
  readonly process?: string;
  readonly isOpening?: boolean;
}

let cases = 0;
/** A case as a build without digests left it. */
async function storeCase(form: Readonly<Record<string, string>>, stored: Stored = {}): Promise<string> {
  const { personalKeys = personal, process = 'petition.appeal', isOpening = true } = stored;
  cases += 1;
  const name = `case-${cases}`;
  const [id, em] = [formOf(name), database.orm.em.fork()];
  await insertRows(database.orm, [caseRow(name)]);
  const common = { caseId: caseIdOf(name), jurisdiction: CITY };
  await em.insert(Submission, {
    ...common,
    id,
    form: 'petition-appeal@1',
    data: { request: '请求' },
    personal: encryptPersonal(personalKeys, form, id),
    createdBy: userId('clerk'),
    createdAt: new Date(0),
    requestId: name as RequestId,
  });
  const opening = isOpening ? id : formOf(`other-${name}`);
  await em.insert(CaseEvent, {
    ...common,
    seq: 1,
    type: 'opened',
    data: { process, version: 1, submission: { id: opening } } as never,
    at: new Date(0),
    requestId: name as RequestId,
    digest: '',
    actorUserId: null,
    actorUnitId: null,
    actorPost: null,
    actorOnBehalfOf: null,
    engineReason: null,
    previousHash: '',
    hash: '',
  });
  return name;
}

const digestsOf = (form: Readonly<Record<string, string>>, identity: KeyRing) =>
  identityDigests(identity, CITY, identitiesIn(form));
const rehash = (identity: KeyRing, options = {}) => rehashIdentities(database.orm, { identity, personal }, options);
const find = (form: Readonly<Record<string, string>>, identity: KeyRing) =>
  casesWithIdentities(database.orm.em.fork(), digestsOf(form, identity));
async function keysStored(name: string): Promise<readonly string[]> {
  const rows = await database.orm.em.fork().find(PartyIdentity, { submissionId: formOf(name) });
  return [...new Set(rows.map(({ keyId }) => keyId))].toSorted();
}

describe('a case from before there were digests', () => {
  it('is found by number and by telephone afterwards', async () => {
    const name = await storeCase(person(1));
    expect(await find(person(1), ring('k1'))).toEqual([]);
    expect(await rehash(ring('k1'))).toEqual({ forms: 1, stored: 2, removed: 0, unreadable: [] });
    expect(await find({ idNumber: person(1).idNumber }, ring('k1'))).toEqual([caseIdOf(name)]);
    expect(await find({ contactPhone: person(1).contactPhone }, ring('k1'))).toEqual([caseIdOf(name)]);
  });

  it('is not given those of forms handed in later, nor where nobody is a party', async () => {
    await storeCase(person(1), { isOpening: false });
    await storeCase(person(2), { process: 'grid.incident' });
    expect(await rehash(ring('k1'))).toMatchObject({ stored: 0 });
  });

  it('is changed by the first run alone', async () => {
    await storeCase(person(1));
    await rehash(ring('k1'));
    expect(await rehash(ring('k1'))).toEqual({ forms: 1, stored: 0, removed: 0, unreadable: [] });
  });
});

describe('a key that is replaced', () => {
  it('finds at every step what was stored before it', async () => {
    const name = await storeCase(person(1));
    await storeIdentities(database.orm.em.fork(), formOf(name), CITY, digestsOf(person(1), ring('k1')));
    expect(await find(person(1), ring('k2', 'k1'))).toEqual([caseIdOf(name)]);
    await rehash(ring('k2', 'k1'));
    expect(await find(person(1), ring('k2', 'k1'))).toEqual([caseIdOf(name)]);
    expect(await find(person(1), ring('k2'))).toEqual([caseIdOf(name)]);
    expect(await keysStored(name)).toEqual(['k1', 'k2']);
    expect(await rehash(ring('k2'), { removesOtherKeys: true, batch: 1 })).toMatchObject({ removed: 2 });
    expect(await keysStored(name)).toEqual(['k2']);
    expect(await find(person(1), ring('k2'))).toEqual([caseIdOf(name)]);
  });

  it('keeps what other keys made as long as nobody asks for its removal', async () => {
    const name = await storeCase(person(1));
    await rehash(ring('k1'));
    await rehash(ring('k2'));
    expect(await keysStored(name)).toEqual(['k1', 'k2']);
  });

  it('under the name of the old one leaves none of its digests', async () => {
    await storeCase(person(1));
    const other: KeyRing = [{ id: 'k1', secret: Buffer.alloc(32, 9) }];
    await rehash(other);
    expect(await rehash(ring('k1'))).toMatchObject({ stored: 2, removed: 2 });
    expect(await find(person(1), other)).toEqual([]);
  });
});

describe('a run', () => {
  it('goes on where another was interrupted, in batches, and tells how far it is', async () => {
    for (const serial of [1, 2, 3, 4, 5]) await storeCase(person(serial));
    const seen: Progress[] = [];
    const stop = (progress: Progress): void => {
      seen.push(progress);
      if (progress.done === 4) throw new Error('interrupted');
    };
    await expect(rehash(ring('k1'), { batch: 2, onProgress: stop })).rejects.toThrow('interrupted');
    expect(seen.map(({ done, total }) => [done, total])).toEqual([
      [2, 5],
      [4, 5],
    ]);
    expect(await rehash(ring('k1'), { batch: 2, after: seen.at(-1)!.last })).toMatchObject({ forms: 1, stored: 2 });
    expect(await rehash(ring('k1'))).toMatchObject({ forms: 5, stored: 0 });
  });

  it('beside another and beside intake ends the same', async () => {
    const names = await Promise.all([1, 2, 3, 4, 5, 6].map((serial) => storeCase(person(serial))));
    const intake = names.map((name, at) =>
      storeIdentities(database.orm.em.fork(), formOf(name), CITY, digestsOf(person(at + 1), ring('k2', 'k1'))),
    );
    const runs = [1, 2, 3].map((batch) => rehash(ring('k2', 'k1'), { batch }));
    await Promise.all([...intake, ...runs]);
    expect(await database.orm.em.fork().count(PartyIdentity)).toBe(6 * 2 * 2);
  });

  it('names what it cannot read, leaves it as it was, and then removes nothing', async () => {
    const name = await storeCase(person(1), { personalKeys: ring('lost') });
    await storeIdentities(database.orm.em.fork(), formOf(name), CITY, digestsOf(person(1), ring('k1')));
    const readable = await storeCase(person(2));
    const outcome = await rehash(ring('k2'), { removesOtherKeys: true });
    expect(outcome).toEqual({ forms: 2, stored: 2, removed: 0, unreadable: [formOf(name)] });
    expect([await keysStored(name), await keysStored(readable)]).toEqual([['k1'], ['k2']]);
  });
});
