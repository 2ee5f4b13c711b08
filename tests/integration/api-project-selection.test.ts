/** Requests and applications for the special projects through the real API, each from its form to its closing. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { latestDefinition } from '#domain/processes/registry.ts';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open } from '#tests/support/incident.ts';
import { answersOnRecord } from '#tests/support/known-answers.ts';

const url = inject('productUrl');
const people = new Map<string, Caller>();
const experts = ['city-expert-1', 'city-expert-2', 'city-expert-3'];

async function as(account: string): Promise<Caller> {
  const known = people.get(account);
  if (known !== undefined) return known;
  const caller = await signIn(url, account);
  people.set(account, caller);
  return caller;
}

interface Course {
  readonly process: string;
  readonly lead: string;
}

class Story {
  readonly course: Course;
  now: CaseView | null = null;

  constructor(course: Course) {
    this.course = course;
  }

  /** By a post of the leading department, or by an account named. */
  async step(who: string, action: string, answers: Answers = {}, more: object = {}): Promise<void> {
    const account = who.startsWith('city-') ? who : `city-${this.course.lead}-${who}`;
    const definition = latestDefinition(this.course.process)!.actions[action]!;
    const known = definition.known === undefined ? {} : await answersOnRecord(await as(account), this.now!.id, action);
    const input = {
      ...(definition.form !== undefined && { form: fillForm(definition.form, { ...known, ...answers }) }),
      ...(definition.reason === 'required' && { reason: '按规定办理' }),
      ...more,
    };
    this.now = done(await act(await as(account), this.now!.id, action, input));
  }

  async committee(): Promise<string> {
    const lead = await as(`city-${this.course.lead}-handler`);
    const { dispatchTargets } = await lead.ask<{ dispatchTargets: { unit: { id: string } }[] }>(
      `query Targets($id: ID!) { dispatchTargets(caseId: $id, action: "convenePanel") { unit { id } } }`,
      { id: this.now!.id },
    );
    return dispatchTargets[0]!.unit.id;
  }

  async panel(): Promise<void> {
    await this.step('handler', 'convenePanel', {}, { unitId: await this.committee() });
    for (const expert of experts) await this.step(expert, 'giveOpinion');
    await this.step('handler', 'concludePanel');
  }
}

async function applied(course: Course): Promise<Story> {
  const story = new Story(course);
  const { form } = latestDefinition(course.process)!.entries['apply']!;
  const window = await as(`city-${course.lead}-acceptor`);
  const { process } = course;
  story.now = done(await open(window, { process, entry: 'apply', divisionCode: '350500', form: fillForm(form) }));
  await story.step('acceptor', 'accept');
  return story;
}

async function carriedOut(story: Story): Promise<CaseView | null> {
  await story.step('leader', 'approve');
  await story.step('handler', 'deliver');
  await story.step('leader', 'close');
  return story.now;
}

beforeAll(async () => {
  await as('city-industry-handler');
});

describe('selections', () => {
  it.each([
    { process: 'project.cloud-resource-request', lead: 'development-reform' },
    { process: 'project.platform-onboarding', lead: 'industry' },
  ])('$process is reviewed, decided and carried out', async (course) => {
    const story = await applied(course);
    await story.step('handler', 'review');
    expect(await carriedOut(story)).toMatchObject({ state: 'closed', availableActions: [] });
  });

  it.each([
    { process: 'project.tech-upgrade-subsidy', lead: 'industry', panel: true },
    { process: 'project.iot-demo', lead: 'industry', panel: true },
    { process: 'project.software-award', lead: 'industry', panel: false },
  ])('$process is displayed, and an unfounded objection neither stops nor ends it', async ({ panel, ...course }) => {
    const story = await applied(course);
    if (panel) await story.panel();
    await story.step('handler', 'review');
    expect(story.now?.state).toBe('publicity');
    await story.step('acceptor', 'recordObjection');
    await story.step('handler', 'answerObjection', { result: 'rejected' });
    // Its five days are waited for in skipped-waiting.test.ts.
    expect(story.now?.state).toBe('publicity');
  });
});

it('an existing PPP project is confirmed, handed over and appraised', async () => {
  const story = new Story({ process: 'project.ppp-legacy', lead: 'finance' });
  const form = fillForm('project-legacy@1', { contractMonth: '2019-06', stage: 'transfer' });
  const request = { process: 'project.ppp-legacy', entry: 'register', divisionCode: '350500', form };
  story.now = done(await open(await as('city-finance-acceptor'), request));
  await story.step('acceptor', 'confirmTransferring');
  await story.step('handler', 'finishTransfer');
  await story.step('leader', 'appraise');
  expect(story.now).toMatchObject({ state: 'closed' });
});

it('no new PPP project is registered: a contract after October 2023 is refused by the form', async () => {
  const form = { ...fillForm('project-legacy@1'), contractMonth: '2023-11' };
  const request = { process: 'project.ppp-legacy', entry: 'register', divisionCode: '350500', form };
  expect(await open(await as('city-finance-acceptor'), request)).toMatchObject({ code: 'INVALID_FORM' });
});
