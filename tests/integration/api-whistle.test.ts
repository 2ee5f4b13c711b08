/** A village calls three departments together: roll-call, joint plan, reports, mutual rating, through the real API. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Caller } from '#tests/support/api-client.ts';
import { requestId, signIn } from '#tests/support/api-client.ts';
import { act, demoVillages, done, open, pointIn, reportForm, someCategory, view } from '#tests/support/incident.ts';
import type { Result } from '#tests/support/incident.ts';

const url = inject('productUrl');
const HOUR = 3_600_000;
const departments = ['water', 'housing', 'gardens'] as const;

let caller: Record<string, Caller>;
let categoryCode = '';
let location = { longitude: 0, latitude: 0 };
/** Global ids of the three county departments, in their order. */
let unitIds: string[] = [];

const as = (name: string): Caller => caller[name]!;
const leaderOf = (department: string): Caller => as(`county-${department}-leader`);

beforeAll(async () => {
  const names = [
    'village-worker',
    'village-acceptor',
    'county-supervisor',
    'county-emergency-leader',
    ...departments.map((department) => `county-${department}-leader`),
  ];
  caller = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await signIn(url, name)] as const)));
  categoryCode = await someCategory(as('village-worker'));
  location = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.licheng);
  unitIds = await Promise.all(
    departments.map(async (department) => {
      const { me } = await leaderOf(department).ask<{ me: { holdings: { unit: { id: string } }[] } }>(
        '{ me { holdings { unit { id } } } }',
      );
      return me.holdings[0]!.unit.id;
    }),
  );
});

/** At its village's dispatcher. */
async function matter(): Promise<string> {
  const { id } = done(await open(as('village-worker'), { form: reportForm, location, categoryCode }));
  return id;
}

async function blow(who: Caller, caseId: string, input: Readonly<Record<string, unknown>> = {}): Promise<Result> {
  const data = await who.ask<{ blowWhistle: Result }>(
    `mutation Blow($input: BlowWhistleInput!) { blowWhistle(input: $input) {
      __typename ... on CaseChanged { case { ...View } } ... on Refused { code zh en fields { path zh } } } }
    fragment View on Case { id number state seq unit { name { zh } } workItems { id status post } availableActions { name } }`,
    {
      input: {
        caseId,
        unitIds,
        reason: '内涝反复发生，需水务、住建、园林到场会商',
        meetingAt: new Date(Date.now() + 3 * HOUR).toISOString(),
        meetingPlace: '社区网格站',
        requestId: requestId(),
        ...input,
      },
    },
  );
  return data.blowWhistle;
}

const noticesOf = async (who: Caller): Promise<string[]> => {
  const { notices } = await who.ask<{ notices: { edges: { node: { kind: string } }[] } }>(
    '{ notices(first: 20) { edges { node { kind } } } }',
  );
  return notices.edges.map(({ node }) => node.kind);
};

describe('a whistle', () => {
  it('calls three departments; two come, a third declines; all is carried out, rated and closed', async () => {
    const convener = as('village-acceptor');
    const parent = await matter();
    const whistle = done(await blow(convener, parent));
    expect(whistle).toMatchObject({ state: 'called', number: expect.stringMatching(/^WH-350500-/) });
    expect(whistle.workItems.filter(({ status }) => status === 'open')).toHaveLength(3);
    expect(await noticesOf(leaderOf('water'))).toContain('whistleBlown');

    expect(done(await act(leaderOf('water'), whistle.id, 'confirm')).state).toBe('called');
    expect(await act(leaderOf('water'), whistle.id, 'confirm')).toMatchObject({ code: 'NOT_YOUR_POST' });
    expect(await act(leaderOf('gardens'), whistle.id, 'decline')).toMatchObject({ code: 'REASON_REQUIRED' });
    done(await act(leaderOf('gardens'), whistle.id, 'decline', { reason: '不涉及绿地' }));
    expect(await noticesOf(as('county-supervisor'))).toContain('whistleDeclined');
    expect(done(await act(leaderOf('housing'), whistle.id, 'confirm')).state).toBe('planning');

    const plan = { attendance: '水务、住建到场，园林书面说明', tasks: '水务：清淤\n住建：修复雨水口' };
    const attending = unitIds.slice(0, 2);
    expect(await act(convener, whistle.id, 'recordPlan', { form: plan })).toMatchObject({ code: 'TARGET_REQUIRED' });
    done(await act(convener, whistle.id, 'recordPlan', { form: plan, unitIds: attending }));
    expect(
      await act(leaderOf('gardens'), whistle.id, 'reportDone', { form: { result: '未参加', score: '3' } }),
    ).toMatchObject({
      code: 'NOT_YOUR_POST',
    });
    const report = { result: '已完成', score: '5', remark: '组织得当' };
    expect(done(await act(leaderOf('water'), whistle.id, 'reportDone', { form: report })).state).toBe('carryingOut');
    expect(done(await act(leaderOf('housing'), whistle.id, 'reportDone', { form: report })).state).toBe('rating');

    const rate = (index: number, score: string) => {
      const party = Buffer.from(attending[index]!, 'base64').toString().split(':')[1];
      return act(convener, whistle.id, 'rateParty', { form: { party, score, remark: '响应及时' } });
    };
    done(await rate(0, '5'));
    expect(await act(convener, whistle.id, 'close')).toMatchObject({ code: 'PARTY_NOT_RATED' });
    done(await rate(1, '4'));
    expect(done(await act(convener, whistle.id, 'close')).state).toBe('closed');
    expect((await view(convener, parent))?.state).toBe('reported');
  });

  it('goes on without those who do not answer when the convener closes the roll-call', async () => {
    const whistle = done(await blow(as('village-acceptor'), await matter()));
    done(await act(leaderOf('water'), whistle.id, 'confirm'));
    expect(done(await act(as('village-acceptor'), whistle.id, 'closeRollCall')).state).toBe('planning');
  });

  it('is blown by who has the case, to departments above, in time', async () => {
    const parent = await matter();
    expect(await blow(leaderOf('water'), parent)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await blow(as('county-supervisor'), parent)).toMatchObject({ code: 'NOT_YOUR_POST' });
    const { me } = await as('village-worker').ask<{ me: { holdings: { unit: { id: string } }[] } }>(
      '{ me { holdings { unit { id } } } }',
    );
    const own = me.holdings[0]!.unit.id;
    expect(await blow(as('village-acceptor'), parent, { unitIds: [own] })).toMatchObject({
      code: 'PARTY_NOT_ELIGIBLE',
    });
    const soon = new Date(Date.now() + 60_000).toISOString();
    expect(await blow(as('village-acceptor'), parent, { meetingAt: soon })).toMatchObject({ code: 'MEETING_TOO_SOON' });
  });

  it('is seen by those called and by nobody else of their level', async () => {
    const whistle = done(await blow(as('village-acceptor'), await matter()));
    expect(await view(leaderOf('gardens'), whistle.id)).not.toBeNull();
    expect(await view(as('county-emergency-leader'), whistle.id)).toBeNull();
  });
});
