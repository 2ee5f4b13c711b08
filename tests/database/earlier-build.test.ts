/**
 * A database that an earlier build filled over its API comes up to today's schema, and its cases read and go on. The rows
 * are of that build: an incident under way on each version of its process, an appeal, a hotline order with its supervision
 * order, a consumer complaint and an approval that ended with a licence. The people in them are made up; what is sealed is
 * sealed with the key below.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { CaseFile } from '#database/entities/case-file.entity.ts';
import { Submission } from '#database/entities/submission.entity.ts';
import { migrate } from '#database/migrate.ts';
import { commitCase } from '#database/repositories/commit-case.ts';
import { casesWithIdentities } from '#database/repositories/party-identities.ts';
import { readCases } from '#database/repositories/read-cases.ts';
import { standingState } from '#database/repositories/standing-state.ts';
import { asKernelEvent, verifyChain } from '#database/repositories/verify-chain.ts';
import { forkForApi } from '#database/session.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve, replay } from '#domain/case/evolve.ts';
import type { CaseState } from '#domain/case/state.ts';
import { toCommit } from '#domain/case/to-commit.ts';
import { identitiesIn } from '#domain/identity/party-identity.ts';
import type { CaseId, RequestId } from '#domain/ids.ts';
import { findDefinition } from '#domain/processes/registry.ts';
import { identityDigests } from '#platform/identity-digest.ts';
import { derivedIdentityKeys, type KeyRing } from '#platform/keys.ts';
import { rehashIdentities } from '#temporal-config/rehash-identities/rehash.ts';
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts';
import { mainland } from '../unit/clock/calendars.ts';

/** The last migration of the build. */
const LAST = 'Migration20261125004705_indicators';
const personal: KeyRing = [{ id: 'k1', secret: Buffer.alloc(32, 7) }];
const identity = derivedIdentityKeys(personal);
const CITY = '350500';

type Line = readonly [table: string, row: Readonly<Record<string, unknown>>];
const lines = readFileSync(`${import.meta.dirname}/earlier-build/rows.ndjson`, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Line => JSON.parse(line));

let database: TestDatabase;
let cases: readonly CaseFile[];
beforeAll(async () => {
  database = await createEmptyDatabase();
  await database.orm.migrator.up({ to: LAST });
  const em = database.orm.em.fork();
  for (const [table, row] of lines) {
    await em.execute(`insert into ${table} select * from jsonb_populate_record(null::${table}, ?::jsonb)`, [
      JSON.stringify(row),
    ]);
  }
  await migrate(database.url);
  const rows = await database.orm.em.fork().find(CaseFile, {});
  cases = await readCases(
    forkForApi(database.orm, CITY),
    rows.map(({ id }) => id),
  );
});
afterAll(() => database.drop());

const ofProcess = (process: string, version = 1): CaseFile =>
  cases.find((one) => one.process === process && one.version === version)!;

describe('cases of an earlier build', () => {
  it('are all there for the API, with the values and the intact events they had', async () => {
    const before = lines.flatMap(([table, row]) => (table === 'case_file' ? [row] : []));
    expect(before.length).toBeGreaterThan(6);
    const texts = ({ number, title, state, seq }: Readonly<Record<string, unknown>>) => ({ number, title, state, seq });
    const byNumber = <Row extends { readonly number?: unknown }>(rows: readonly Row[]) =>
      rows.toSorted((left, right) => String(left.number).localeCompare(String(right.number)));
    expect(byNumber(cases.map((one) => texts({ ...one })))).toEqual(byNumber(before.map(texts)));
    for (const { id, seq } of cases) {
      expect(await verifyChain(database.orm.em.fork(), id)).toEqual({ intact: true, events: seq });
    }
  });

  it("have definitions still, and events that today's kernel reads to the state they were in", async () => {
    for (const { id, process, version, kernel } of cases) {
      expect([process, version, findDefinition(process, version) !== null]).toEqual([process, version, true]);
      const events = await database.orm.em.fork().find(CaseEvent, { caseId: id }, { orderBy: { seq: 'asc' } });
      expect(JSON.parse(JSON.stringify(replay(events.map(asKernelEvent))))).toEqual(kernel);
    }
  });

  it('lie at no point where they had none, and where they had one still there', () => {
    for (const { process, longitude, latitude, cellCode } of cases) {
      const isIncident = process === 'grid.incident';
      expect([process, longitude !== null && latitude !== null]).toEqual([process, isIncident]);
      expect([process, cellCode !== '']).toEqual([process, isIncident]);
    }
  });

  it('keep to it when the state that the engine has still names the middle of the city', async () => {
    const { id, kernel } = ofProcess('petition.appeal');
    expect(kernel.place.longitude).toBeTypeOf('number');
    const definition = findDefinition(kernel.process, kernel.version)!;
    const holding = { unit: kernel.owner, post: 'acceptor' } as const;
    const actor = { kind: 'person', userId: kernel.reporters[0]!, holdings: [holding] } as const;
    const context = { definition, calendar: mainland };
    const command = { type: 'addNote', text: '升级后', actor, requestId: 'after' as RequestId } as const;
    const decision = decide(context, kernel, command, kernel.openedAt + 60_000);
    if (!decision.ok) throw new Error(decision.refusal.code);
    const { events } = decision;
    const state = events.reduce<CaseState>(evolve, kernel);
    expect(await commitCase(database.orm, toCommit(context, kernel, state, events))).toBe(true);
    const [after] = await readCases(forkForApi(database.orm, CITY), [id]);
    expect(after).toMatchObject({ seq: kernel.seq + 1, longitude: null, latitude: null });
    expect(standingState(after!).place).toMatchObject({ longitude: null, latitude: null, countyCode: '350502' });
  });

  it('are found by their party once the digests are made', async () => {
    const form = { idNumber: '350502198001010012', contactPhone: '13900000001' };
    const find = () =>
      casesWithIdentities(forkForApi(database.orm, CITY), identityDigests(identity, CITY, identitiesIn(form)));
    const forms = await database.orm.em.fork().count(Submission, { personal: { $ne: null } });
    expect(forms).toBeGreaterThan(4);
    expect(await find()).toEqual([]);
    expect(await rehashIdentities(database.orm, { personal, identity })).toMatchObject({ unreadable: [] });
    expect(await find()).toEqual([ofProcess('petition.appeal').id satisfies CaseId]);
  });
});
