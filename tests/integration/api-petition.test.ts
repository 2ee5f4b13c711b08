/** A 12345 order and an appeal as the people of the county take them on, through the API. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';

let caller: Record<string, Caller>;
const as = (name: string): Caller => caller[`county-${name}`]!;

beforeAll(async () => {
  const roles = {
    hotline: ['acceptor', 'supervisor'],
    petitions: ['acceptor'],
    health: ['acceptor', 'handler', 'leader'],
    'urban-management': ['handler'],
  };
  const names = Object.entries(roles).flatMap(([unit, posts]) => posts.map((post) => `county-${unit}-${post}`));
  caller = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await signIn(url, name)] as const)));
});

const healthBureau = (who: string, now: CaseView, action: string): Promise<string> =>
  unitNamed('鲤城区卫生健康委员会', who, now, action);

async function unitNamed(name: string, who: string, { id }: CaseView, action: string): Promise<string> {
  const { dispatchTargets } = await as(who).ask<{
    dispatchTargets: { unit: { id: string; name: { zh: string } } }[];
  }>(
    `query Targets($id: ID!, $action: String) { dispatchTargets(caseId: $id, action: $action) { unit { id name { zh } } } }`,
    {
      id,
      action,
    },
  );
  return dispatchTargets.find(({ unit }) => unit.name.zh.startsWith(name))!.unit.id;
}

type Rest = Readonly<Partial<Record<'form', Answers> & Record<'reason' | 'unitId', string> & { unitIds: string[] }>>;
const step = async (who: string, { id }: CaseView, action: string, rest: Rest = {}): Promise<CaseView> =>
  done(await act(as(who), id, action, rest));

async function registered(who: string, process: string, form: Answers): Promise<CaseView> {
  return done(await open(as(who), { process, entry: 'register', divisionCode: LICHENG, form }));
}

describe('a hotline order', () => {
  it('is objected to, designated, done, called back, redone and closed', async () => {
    const form = fillForm('hotline-order@1', { channel: 'phone', matterKind: 'complaint' });
    let now = await registered('hotline-acceptor', 'petition.hotline', form);
    const unitId = await healthBureau('hotline-acceptor', now, 'dispatch');
    now = await step('hotline-acceptor', now, 'dispatch', { form: fillForm('hotline-dispatch@1'), unitId });
    const objection = { form: fillForm('hotline-objection@1'), reason: '不属于本单位职责' };
    now = await step('health-acceptor', now, 'objectDispatch', objection);
    now = await step('hotline-supervisor', now, 'confirmDispatch', { reason: '属目录内职责' });
    expect(await act(as('health-acceptor'), now.id, 'objectDispatch', objection)).toMatchObject({
      code: 'DESIGNATED_MAY_NOT_RETURN',
    });
    now = await step('health-acceptor', now, 'take', { form: fillForm('hotline-contact@1') });
    now = await step('health-handler', now, 'submitReply', { form: fillForm('hotline-reply@1') });
    const callBack = (answers: Answers) => fillForm('hotline-callback@1', answers);
    const unsatisfied = callBack({ contacted: 'yes', solved: 'no', satisfied: 'no', outcome: 'redo' });
    expect(await act(as('hotline-acceptor'), now.id, 'close', { form: unsatisfied })).toMatchObject({
      code: 'CONDITION_NOT_MET',
    });
    now = await step('hotline-acceptor', now, 'redo', { form: unsatisfied, reason: '诉求人不满意' });
    expect(now.state).toBe('handling');
    now = await step('health-handler', now, 'submitReply', { form: fillForm('hotline-reply@1') });
    const satisfied = callBack({ contacted: 'yes', solved: 'yes', satisfied: 'yes', outcome: 'close' });
    now = await step('hotline-acceptor', now, 'close', { form: satisfied });
    expect(now.state).toBe('closed');
  });

  it('of several units is answered by the lead for all, and closed with a reason where the caller is not satisfied', async () => {
    const form = fillForm('hotline-order@1', { channel: 'phone', matterKind: 'complaint' });
    let now = await registered('hotline-acceptor', 'petition.hotline', form);
    const unitIds = [
      await healthBureau('hotline-acceptor', now, 'dispatchJointly'),
      await unitNamed('鲤城区城市管理', 'hotline-acceptor', now, 'dispatchJointly'),
    ];
    now = await step('hotline-acceptor', now, 'dispatchJointly', { form: fillForm('hotline-dispatch@1'), unitIds });
    const reply = { form: fillForm('hotline-reply@1') };
    now = await step('health-handler', now, 'submitPart', reply);
    now = await step('urban-management-handler', now, 'submitPart', reply);
    expect(now.state).toBe('gathering');
    expect(await act(as('urban-management-handler'), now.id, 'submitJointReply', reply)).toMatchObject({
      code: 'NOT_YOUR_POST',
    });
    now = await step('health-handler', now, 'submitJointReply', reply);
    expect(now.state).toBe('callBack');
    const said = { contacted: 'yes', solved: 'yes', satisfied: 'no', outcome: 'close' };
    const callBack = { form: fillForm('hotline-callback@1', said) };
    expect(await act(as('hotline-acceptor'), now.id, 'close', callBack)).toMatchObject({
      code: 'CONDITION_NOT_MET',
      fields: [{ path: '/satisfied' }],
    });
    expect(await act(as('hotline-acceptor'), now.id, 'closeUnsatisfied', callBack)).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    const reason = '诉求已依法办理，诉求人要求超出政策规定';
    now = await step('hotline-acceptor', now, 'closeUnsatisfied', { ...callBack, reason });
    expect(now.state).toBe('closed');
    const { papers } = await as('hotline-acceptor').ask<{ papers: { documents: { kind: string }[] } }>(
      'query P($id: ID!) { papers: case(id: $id) { documents { kind } } }',
      { id: now.id },
    );
    expect(papers.documents.map(({ kind }) => kind)).toContain('reply');
  });
});

describe('an appeal', () => {
  it('is assigned, accepted and answered with the completion report that was asked for', async () => {
    const form = fillForm('petition-appeal@1', { channel: 'visit' });
    let now = await registered('petitions-acceptor', 'petition.appeal', form);
    const unitId = await healthBureau('petitions-acceptor', now, 'assign');
    const assignment = fillForm('petition-assignment@1', { finishBy: '2027-03-01' });
    now = await step('petitions-acceptor', now, 'assign', { form: assignment, unitId });
    now = await step('health-acceptor', now, 'accept', { form: fillForm('petition-acceptance@1') });
    expect(
      await act(as('health-handler'), now.id, 'draftOpinion', { form: fillForm('petition-decision@1') }),
    ).toMatchObject({ code: 'CONDITION_NOT_MET' });
    now = await step('health-handler', now, 'draftWithReport', { form: fillForm('petition-completion@1') });
    now = await step('health-leader', now, 'issueOpinion');
    expect(now.state).toBe('answered');
  });
});
