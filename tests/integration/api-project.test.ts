/** A city IT project and a franchise through the real API, by the people of the demo city. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open, view } from '#tests/support/incident.ts';
import { answersOnRecord, knownTo } from '#tests/support/known-answers.ts';

const url = inject('productUrl');
const CITY = '350500';
const CODE = { projectCode: '2026-350500-04-05-000001' };
const accounts = [
  'city-industry-acceptor',
  'city-industry-handler',
  'city-industry-leader',
  'city-development-reform-acceptor',
  'city-development-reform-handler',
  'city-development-reform-leader',
  'city-finance-handler',
  'city-government-leader',
  'city-education-handler',
  'city-housing-handler',
  'city-expert-1',
  'city-expert-2',
  'city-expert-3',
  'city-expert-4',
  'city-expert-5',
] as const;
type Account = (typeof accounts)[number];

const people = new Map<Account, Caller>();
const as = (account: Account): Caller => people.get(account)!;
const experts = accounts.filter((account) => account.startsWith('city-expert'));

beforeAll(async () => {
  for (const account of accounts) people.set(account, await signIn(url, account));
});

interface Step {
  readonly form?: string;
  readonly answers?: Answers;
  readonly reason?: string;
  readonly to?: string;
}

async function targetsOf(who: Account, { id }: CaseView, action: string): Promise<{ id: string; name: string }[]> {
  const { dispatchTargets } = await as(who).ask<{ dispatchTargets: { unit: { id: string; name: { en: string } } }[] }>(
    `query Targets($id: ID!, $action: String) {
      dispatchTargets(caseId: $id, action: $action) { unit { id name { en } } } }`,
    { id, action },
  );
  return dispatchTargets.map(({ unit }) => ({ id: unit.id, name: unit.name.en }));
}

async function tries(who: Account, now: CaseView, action: string, { form, answers, reason, to }: Step = {}) {
  const targets = to === undefined ? [] : await targetsOf(who, now, action);
  const unit = targets.find(({ name }) => name.includes(to ?? ''));
  if (to !== undefined && unit === undefined) throw new Error(`${to} is not among ${JSON.stringify(targets)}`);
  return act(as(who), now.id, action, {
    ...(form !== undefined && { form: fillForm(form, answers) }),
    ...(reason !== undefined && { reason }),
    ...(unit !== undefined && { unitId: unit.id }),
  });
}

const step = async (...given: Parameters<typeof tries>): Promise<CaseView> => done(await tries(...given));

const propose = async (who: Account, process: string, form: string): Promise<CaseView> =>
  done(await open(as(who), { process, entry: 'propose', divisionCode: CITY, form: fillForm(form) }));

async function onPanel(): Promise<CaseView> {
  let now = await propose('city-industry-acceptor', 'project.it', 'project-it-proposal@1');
  now = await step('city-industry-acceptor', now, 'submit', { form: 'project-it-application@1' });
  now = await step('city-industry-acceptor', now, 'acceptMaterials', { form: 'project-materials@1' });
  now = await step('city-industry-handler', now, 'askDepartments');
  expect(now.workItems.filter(({ status }) => status.toLowerCase() === 'open')).toHaveLength(3);
  for (const who of ['city-finance-handler', 'city-development-reform-handler', 'city-industry-handler'] as const) {
    now = await step(who, now, 'opine', { form: 'project-opinion@1' });
  }
  return step('city-industry-handler', now, 'convenePanel', { to: 'Expert' });
}

async function conclusion({ id }: CaseView, answers: Answers = {}): Promise<Step> {
  const known = await answersOnRecord(as('city-industry-handler'), id, 'concludePanel');
  return { form: 'project-panel-conclusion@2', answers: { ...known, ...answers } };
}

async function listed(): Promise<CaseView> {
  let now = await onPanel();
  for (const who of experts) now = await step(who, now, 'giveOpinion', { form: 'project-panel-opinion@1' });
  now = await step('city-industry-handler', now, 'concludePanel', await conclusion(now));
  now = await step('city-industry-handler', now, 'recordMinutes', { form: 'project-minutes@1', to: 'Government' });
  now = await step('city-government-leader', now, 'approve', {
    form: 'project-decision@1',
    answers: { approvedEstimate: 1_000_000 },
  });
  return step('city-industry-handler', now, 'enterList', {
    form: 'project-list-entry@1',
    answers: { ...CODE, approvedEstimate: 1_000_000 },
    to: 'Education',
  });
}

describe('a city IT project', () => {
  it('has three opinions, a panel of five, a decision, a code, milestones, acceptance and evaluation', async () => {
    let now = await listed();
    expect(now.number).toMatch(/^IT-350500-/);
    const milestones = [
      ['recordProcurement', 'project-procurement@1'],
      ['recordContract', 'project-contract@1'],
      ['recordStart', 'project-start@1'],
      ['preAccept', 'project-acceptance@1'],
      ['recordTrialRun', 'project-trial-run@1'],
      ['recordSecurity', 'project-security@1'],
    ] as const;
    for (const [action, form] of milestones) now = await step('city-education-handler', now, action, { form });
    now = await step('city-education-handler', now, 'applyForAcceptance');
    now = await step('city-industry-handler', now, 'finalAccept', { form: 'project-acceptance@1' });
    now = await step('city-industry-leader', now, 'evaluate', { form: 'project-evaluation@1' });
    expect(now).toMatchObject({ state: 'closed', availableActions: [] });
  });

  it('counts no expert with a conflict, takes no even number and shows itself to nobody else', async () => {
    let now = await onPanel();
    expect(await view(as('city-housing-handler'), now.id)).toBeNull();
    now = await step('city-expert-1', now, 'declareConflict', {
      form: 'project-conflict@1',
      reason: '曾任项目咨询顾问',
    });
    const opinion = { form: 'project-panel-opinion@1' };
    expect(await tries('city-expert-1', now, 'giveOpinion', opinion)).toMatchObject({ code: 'RECUSED' });
    for (const who of ['city-expert-2', 'city-expert-3'] as const) now = await step(who, now, 'giveOpinion', opinion);
    expect(await knownTo(as('city-industry-handler'), now.id, 'concludePanel')).toBeUndefined();
    now = await step('city-expert-4', now, 'giveOpinion', opinion);
    now = await step('city-industry-handler', now, 'concludePanel', await conclusion(now));
    expect(now.state).toBe('concluding');
  });

  it('averages what the experts who count have signed, shows it to who concludes and takes no other number', async () => {
    let now = await onPanel();
    const scores = [
      ['city-expert-1', 0],
      ['city-expert-2', 90],
      ['city-expert-3', 80],
      ['city-expert-4', 71],
    ] as const;
    for (const [who, score] of scores) {
      const answers = { necessity: score, feasibility: score, economy: score, security: score };
      now = await step(who, now, 'giveOpinion', { form: 'project-panel-opinion@1', answers });
    }
    const conflict = { form: 'project-conflict@1', reason: '曾任项目咨询顾问' };
    now = await step('city-expert-1', now, 'declareConflict', conflict);
    expect(await knownTo(as('city-industry-handler'), now.id, 'concludePanel')).toEqual([
      { field: 'experts', value: 3 },
      { field: 'scoreTotal', value: 964 },
      { field: 'averageScore', value: 80.33 },
      { field: 'agreeing', value: 3 },
      { field: 'conditional', value: 0 },
      { field: 'disagreeing', value: 0 },
    ]);
    const higher = await conclusion(now, { averageScore: 95 });
    expect(await tries('city-industry-handler', now, 'concludePanel', higher)).toMatchObject({
      code: 'KNOWN_OTHERWISE',
      fields: [{ path: '/averageScore' }],
    });
    now = await step('city-industry-handler', now, 'concludePanel', await conclusion(now));
    expect(now.state).toBe('concluding');
  });

  it('goes back to review when it runs over the estimate on record by more than a tenth', async () => {
    const now = await listed();
    const over = { approvedEstimate: 1_000_000, newEstimate: 1_100_001, siteOrScale: 'no' };
    const change = { form: 'project-change@2', answers: over };
    expect(await knownTo(as('city-education-handler'), now.id, 'recordChange')).toEqual([
      { field: 'approvedEstimate', value: 1_000_000 },
    ]);
    const another = { form: 'project-change@2', answers: { ...over, approvedEstimate: 2_000_000 } };
    expect(await tries('city-education-handler', now, 'recordChange', another)).toMatchObject({
      code: 'KNOWN_OTHERWISE',
      fields: [{ path: '/approvedEstimate' }],
    });
    expect(await tries('city-education-handler', now, 'recordChange', change)).toMatchObject({
      code: 'CONDITION_NOT_MET',
    });
    const back = await step('city-education-handler', now, 'reportOverrun', { ...change, reason: '软件开发量增加' });
    expect(back.state).toBe('consolidating');
  });
});

describe('a franchise', () => {
  it('is planned within forty years, reviewed and announced; nobody is chosen during the notice', async () => {
    let now = await propose('city-development-reform-acceptor', 'project.franchise', 'project-franchise-proposal@1');
    now = await step('city-development-reform-acceptor', now, 'nameImplementer', { to: 'Education' });
    const plan = (termYears: number) => ({ form: 'project-franchise-plan@1', answers: { termYears } });
    // By what is computed from the form: no field of it is marked.
    expect(await tries('city-education-handler', now, 'submitPlan', plan(41))).toMatchObject({
      code: 'CONDITION_NOT_MET',
      fields: [],
    });
    now = await step('city-education-handler', now, 'submitPlan', plan(30));
    now = await step('city-development-reform-leader', now, 'approvePlan', { form: 'project-plan-review@1' });
    now = await step('city-education-handler', now, 'announce', { form: 'project-tender-notice@1' });
    expect(now.state).toBe('noticing');
    expect(now.availableActions.map(({ name }) => name)).toEqual(['withdrawNotice']);
    now = await step('city-education-handler', now, 'withdrawNotice', { reason: '竞争条件需要调整' });
    now = await step('city-development-reform-leader', now, 'cancel', { reason: '改由财政直接投资' });
    expect(now.state).toBe('cancelled');
  });
});
