/** The activity that makes papers and licences, against PostgreSQL and a real file store. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDocumentActivities } from '#activities/issue-documents.ts';
import type { PaperResources } from '#activities/paper-resources.ts';
import { defineAbility } from '#domain/authz/ability.ts';
import type { HeldPost } from '#domain/authz/subjects.ts';
import type { CaseId } from '#domain/ids.ts';
import { accessibleBy } from '#database/accessible-by.ts';
import { Document } from '#database/entities/document.entity.ts';
import { Licence } from '#database/entities/licence.entity.ts';
import { LicenceChange } from '#database/entities/licence-change.entity.ts';
import { findLicences } from '#database/repositories/find-licences.ts';
import { forkForApi } from '#database/session.ts';
import { verifyFile, verifyLicence } from '#graphql/services/licences/verify-licence.ts';
import { loadLicenceCertificate } from '#platform/licence-certificate.ts';
import { decryptPersonal } from '#platform/personal-data.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { qrTextsOf, textOf } from '../unit/documents/pdf-text.ts';
import { unitId, userId } from './case-commits.ts';
import { definitionOf, HOLDER, keys, licensed, prepareLicensing } from './licensing-case.ts';

let database: TestDatabase;
let folder: string;
let resources: PaperResources;
const files = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.pdf'));

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareLicensing(database.orm);
  folder = mkdtempSync(join(tmpdir(), 'papers-'));
  const certificate = loadLicenceCertificate({ dataDir: folder });
  resources = {
    orm: database.orm,
    files: new Disk(new FSDriver({ location: folder, visibility: 'private' })),
    personalKeys: keys,
    publicUrl: 'https://gridcase.example',
    certificate: () => certificate,
    definitionOf,
  };
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

const issue = (id: CaseId, change: Partial<PaperResources> = {}) =>
  createDocumentActivities({ ...resources, ...change }).issueDocuments(id);
const papers = (id: CaseId) =>
  database.orm.em.fork().find(Document, { caseId: id }, { orderBy: { seq: 'asc', kind: 'asc' } });
const licencesOf = (id: CaseId) => database.orm.em.fork().find(Licence, { caseId: id }, { orderBy: { seq: 'asc' } });
const bytesOf = async (row: Document) => Buffer.from(await resources.files.getBytes(row.storageKey));

describe('papers of a case', () => {
  test('are made once, however often and however many at once ask', async () => {
    const id = await licensed(database.orm, 'once', 'grant');
    await Promise.allSettled([issue(id), issue(id)]);
    await issue(id);
    const rows = await papers(id);
    const before = files().length;
    await issue(id);
    expect(rows.map(({ kind, status }) => `${kind} ${status}`).toSorted()).toEqual([
      'approval-decision issued',
      'licence issued',
      'receipt issued',
    ]);
    expect(await papers(id)).toEqual(rows);
    expect(files().length).toBe(before);
    for (const row of rows) {
      const bytes = await bytesOf(row);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(row.sha256);
      expect(bytes.length).toBe(row.size);
    }
  });

  test('name the party, number, matter and remedies; the identity number stays sealed', async () => {
    const id = await licensed(database.orm, 'words', 'grant');
    await issue(id);
    const decision = (await papers(id)).find(({ kind }) => kind === 'approval-decision')!;
    const text = await textOf(await bytesOf(decision));
    expect(decision.number).toMatch(/^泉审许准〔2026〕\d+号$/);
    for (const expected of [decision.number, HOLDER.applicantName, '劳务派遣经营许可', '行政复议', '行政许可法 §38'])
      expect(text).toContain(expected);
    expect(text).not.toContain(HOLDER.holderCode);
    const receipt = (await papers(id)).find(({ kind }) => kind === 'receipt')!;
    expect(await textOf(await bytesOf(receipt))).toContain('申请书、营业执照、场所证明');
  });

  test('that fail are seen as failed, fail the activity, and keep their number when they succeed', async () => {
    const id = await licensed(database.orm, 'failing');
    const broken = new Disk(new FSDriver({ location: '/dev/null/nowhere', visibility: 'private' }));
    await expect(issue(id, { files: broken })).rejects.toThrow(/1 papers/);
    const [failed] = await papers(id);
    expect(failed).toMatchObject({ status: 'failed', attempts: 1, storageKey: '' });
    await issue(id);
    expect(await papers(id)).toMatchObject([{ status: 'issued', number: failed!.number }]);
  });

  test('of another jurisdiction are behind the fence, and the API writes nothing but deliveries', async () => {
    const id = await licensed(database.orm, 'fence', 'grant');
    await issue(id);
    expect(await forkForApi(database.orm, '350500').count(Document, { caseId: id })).toBe(3);
    expect(await forkForApi(database.orm, 'boston').count(Document, { caseId: id })).toBe(0);
    expect(await forkForApi(database.orm, 'boston').count(Licence, {})).toBe(0);
    const api = () => forkForApi(database.orm, '350500');
    await expect(api().nativeUpdate(Document, { caseId: id }, { sha256: 'x' })).rejects.toThrow(/permission/);
    await expect(api().nativeUpdate(Licence, { caseId: id }, { status: 'valid' })).rejects.toThrow(/permission/);
    const delivered = { deliveredAt: new Date(), deliveryManner: 'post', deliveredBy: userId('acceptor') } as const;
    expect(await api().nativeUpdate(Document, { caseId: id, kind: 'receipt' }, delivered)).toBe(1);
  });
});

describe('licences', () => {
  test('are registered with the holder sealed, and lead to their verification', async () => {
    const id = await licensed(database.orm, 'register', 'grant');
    await issue(id);
    const [licence] = await licencesOf(id);
    expect(licence).toMatchObject({
      status: 'valid',
      version: 1,
      holderNameMasked: '泉州********公司',
      holderCodeMasked: '3****************4',
      issuedOn: '2026-09-21',
      validTo: '2029-09-20',
      issuerUnitId: unitId('village'),
    });
    const sealed = decryptPersonal(keys, licence!.holder, licence!.id);
    expect(sealed).toEqual({ name: HOLDER.applicantName, holderCode: HOLDER.holderCode });
    const paper = (await papers(id)).find(({ kind }) => kind === 'licence')!;
    expect(await qrTextsOf(await bytesOf(paper))).toEqual([`https://gridcase.example/verify/${licence!.identifier}`]);
  });

  test('verify by identifier and by file, and tell a stranger nothing more', async () => {
    const id = await licensed(database.orm, 'verify', 'grant');
    await issue(id);
    const [row] = await licencesOf(id);
    const em = database.orm.em.fork();
    const now = Date.UTC(2026, 10, 24);
    const found = (await verifyLicence(em, row!.identifier, now))!;
    expect(found).toMatchObject({ status: 'valid', holder: '泉州********公司' });
    expect(JSON.stringify(found)).not.toContain(HOLDER.applicantName);
    expect((await verifyLicence(em, row!.identifier, Date.UTC(2031, 0, 1)))?.status).toBe('expired');
    expect(await verifyLicence(em, `${row!.identifier.slice(0, -1)}?`, now)).toBeNull();
    const paper = (await papers(id)).find(({ kind }) => kind === 'licence')!;
    const bytes = await bytesOf(paper);
    const { fingerprint256 } = resources.certificate().certificate;
    expect(verifyFile(bytes, found, fingerprint256)).toBe('authentic');
    expect(verifyFile(bytes, { ...found, sha256: 'of another licence' }, fingerprint256)).toBe('otherFile');
    expect(verifyFile(bytes, found, 'of another signer')).toBe('otherSigner');
    bytes[300] = bytes[300]! ^ 1;
    expect(verifyFile(bytes, found, fingerprint256)).toBe('altered');
  });

  test('granted again follow the one before, which ends', async () => {
    const id = await licensed(database.orm, 'renewal', 'grant', 'grant');
    await issue(id);
    const [first, second] = await licencesOf(id);
    expect(first).toMatchObject({ version: 1, status: 'expired' });
    expect(second).toMatchObject({ version: 2, status: 'valid', previousId: first!.id, serial: first!.serial });
  });

  test('change their status once, by the case that decides it', async () => {
    const id = await licensed(database.orm, 'revoked', 'grant', 'revoke');
    await issue(id);
    await issue(id);
    expect(await licencesOf(id)).toMatchObject([{ status: 'revoked' }]);
    const changes = await database.orm.em.fork().find(LicenceChange, { caseId: id });
    expect(changes).toMatchObject([{ status: 'revoked' }]);
    expect((await papers(id)).map(({ kind }) => kind)).toContain('revocation-decision');
  });

  test('are listed for the territory and the issuer, and searched by number, identifier and status', async () => {
    const caller = { userId: userId('acceptor'), jurisdiction: '350500' };
    const held = (id: string, level: 'city' | 'county', divisionCode: string): HeldPost => ({
      post: 'handler',
      unit: { id: unitId(id), level, kind: 'department', divisionCode },
    });
    const list = (post: HeldPost, more: { text?: string; status?: 'valid' | 'revoked' } = {}) =>
      findLicences(database.orm.em.fork(), {
        accessible: accessibleBy(defineAbility(caller, [post]), 'read', 'Licence'),
        today: '2026-11-24',
        page: 0,
        ...more,
      });
    const city = held('elsewhere', 'city', '350500');
    const all = await list(city);
    expect(all.total).toBeGreaterThan(3);
    expect((await list(held('elsewhere', 'county', '350502'))).total).toBe(all.total);
    expect((await list(held('elsewhere', 'county', '350582'))).total).toBe(0);
    expect((await list(held('village', 'county', '350582'))).total).toBe(all.total);
    const [one] = all.rows;
    expect((await list(city, { text: one!.identifier })).rows.map(({ id }) => id)).toEqual([one!.id]);
    expect((await list(city, { text: one!.number })).rows.map(({ id }) => id)).toEqual([one!.id]);
    expect((await list(city, { text: '%' })).total).toBe(0);
    expect((await list(city, { status: 'revoked' })).rows.every(({ status }) => status === 'revoked')).toBe(true);
  });
});
