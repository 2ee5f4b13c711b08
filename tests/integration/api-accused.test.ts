/** Who is accused by name sees nothing of the report from then on, in whatever list he looks (信访工作条例 §30). */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { CaseLink } from '#database/entities/case-link.entity.ts';
import { Notice } from '#database/entities/notice.entity.ts';
import { createOrm } from '#database/orm.ts';
import { unitIdOf } from '#database/seeds/org-units.ts';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open, view } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';

interface Person {
  readonly id: string;
  readonly displayName: string;
}

let desk: Caller;
let leader: Caller;
beforeAll(async () => {
  [desk, leader] = (await Promise.all(
    ['county-petitions-acceptor', 'county-petitions-leader'].map((account) => signIn(url, account)),
  )) as [Caller, Caller];
});

async function reported(accusedUnit?: string): Promise<CaseView> {
  const form = fillForm('petition-accusation@1', accusedUnit === undefined ? {} : { accusedUnit });
  return done(await open(desk, { process: 'petition.report', entry: 'register', divisionCode: LICHENG, form }));
}

async function choices(who: Caller, { id }: CaseView, search = ''): Promise<readonly Person[]> {
  const { accusedChoices } = await who.ask<{ accusedChoices: Person[] }>(
    'query A($id: ID!, $search: String) { accusedChoices(caseId: $id, search: $search) { id displayName } }',
    { id, search },
  );
  return accusedChoices;
}

async function node(who: Caller, id: string): Promise<unknown> {
  return (await who.ask<{ node: unknown }>('query N($id: ID!) { node(id: $id) { id } }', { id })).node;
}

const keyIn = (globalId: string): string => Buffer.from(globalId, 'base64').toString().split(':')[1]!;

/** Something about the case that he was told before. */
async function noticeTo(person: Person, { id }: CaseView): Promise<string> {
  const orm = createOrm({ databaseUrl: inject('productEnvironment')['DATABASE_URL']!, poolSize: 1 });
  const noticeId = randomUUID();
  await orm.em.fork().insert(Notice, {
    id: noticeId,
    jurisdiction: '350500',
    caseId: keyIn(id) as Notice['caseId'],
    rung: 'test/0/reminder',
    ordinal: 0,
    kind: 'reminder',
    recipientUserId: keyIn(person.id) as Notice['recipientUserId'],
    createdAt: new Date(),
  });
  await orm.close();
  return Buffer.from(`Notice:${noticeId}`).toString('base64');
}

/** The report raises the matter of an earlier case again. */
async function link(report: CaseView, earlier: CaseView): Promise<void> {
  const orm = createOrm({ databaseUrl: inject('productEnvironment')['DATABASE_URL']!, poolSize: 1 });
  await orm.em.fork().insert(CaseLink, {
    id: randomUUID(),
    jurisdiction: '350500',
    caseId: keyIn(report.id) as CaseLink['caseId'],
    otherCaseId: keyIn(earlier.id) as CaseLink['caseId'],
    kind: 'repeat',
    createdAt: new Date(),
  });
  await orm.close();
}

async function linksOf(who: Caller, { id }: CaseView): Promise<readonly unknown[]> {
  const query = 'query L($id: ID!) { case(id: $id) { links { kind } } }';
  return (await who.ask<{ case: { links: unknown[] } }>(query, { id })).case.links;
}

async function myself(who: Caller): Promise<Person> {
  const { me } = await who.ask<{ me: { user: Person } }>('{ me { user { id displayName } } }');
  return me.user;
}

describe('a person accused', () => {
  it('is named by no event of the timeline, nor is the unit', async () => {
    const unit = unitIdOf('health-350502');
    const report = await reported(unit);
    const handler = await myself(await signIn(url, 'county-health-handler'));
    done(await act(desk, report.id, 'nameAccused', { accusedIds: [handler.id] }));
    const { case: shown } = await desk.ask<{ case: { events: { type: string; data: unknown }[] } }>(
      'query E($id: ID!) { case(id: $id) { events { type data } } }',
      { id: report.id },
    );
    expect(shown.events).toContainEqual({ type: 'accusedNamed', data: { persons: 1 } });
    const told = JSON.stringify(shown.events);
    expect(told).not.toContain(unit);
    expect(told).not.toContain(Buffer.from(handler.id, 'base64').toString().replace('User:', ''));
  });

  it('is chosen among the people of the unit accused, by who may name him', async () => {
    const report = await reported(unitIdOf('health-350502'));
    const people = await choices(desk, report);
    const handler = await myself(await signIn(url, 'county-health-handler'));
    expect(people).toContainEqual(handler);
    expect(people).not.toContainEqual(await myself(leader));
    expect(await choices(await signIn(url, 'county-petitions-handler'), report)).toEqual([]);
    expect(await choices(await signIn(url, 'county-health-leader'), report)).toEqual([]);
    const outsider = (await myself(leader)).id;
    expect(await act(desk, report.id, 'nameAccused', { accusedIds: [outsider] })).toMatchObject({
      code: 'NOT_OF_ACCUSED_UNIT',
    });
    expect(done(await act(desk, report.id, 'nameAccused', { accusedIds: [handler.id] })).state).toBe('registered');
  });

  it('sees nothing more of what he saw, though he leads the very office that has it', async () => {
    const report = await reported();
    const boss = await myself(leader);
    const notice = await noticeTo(boss, report);
    expect(await view(leader, report.id)).not.toBeNull();
    expect(await node(leader, notice)).toEqual({ id: notice });
    expect(await choices(desk, report, boss.displayName)).toContainEqual(boss);
    done(await act(desk, report.id, 'nameAccused', { accusedIds: [boss.id] }));
    expect(await view(leader, report.id)).toBeNull();
    expect(await node(leader, notice)).toBeNull();
    const { cases } = await leader.ask<{ cases: { totalCount: number } }>(
      'query F($text: String!) { cases(first: 1, filter: { search: $text }) { totalCount } }',
      { text: report.number },
    );
    expect(cases.totalCount).toBe(0);
    expect(await view(desk, report.id)).not.toBeNull();
  });

  it('is not told by an earlier case that he was reported in the same matter', async () => {
    const [earlier, report] = [await reported(), await reported()];
    await link(report, earlier);
    expect(await linksOf(leader, earlier)).toEqual([{ kind: 'repeat' }]);
    done(await act(desk, report.id, 'nameAccused', { accusedIds: [(await myself(leader)).id] }));
    expect(await linksOf(leader, earlier)).toEqual([]);
    expect(await linksOf(desk, earlier)).toEqual([{ kind: 'repeat' }]);
  });
});
