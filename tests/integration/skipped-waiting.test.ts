/** What only time brings about, through the real API: nobody acts, weeks pass, and people find the case moved on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open, view } from '#tests/support/incident.ts';
import { answersOnRecord } from '#tests/support/known-answers.ts';
import { type SkippingProduct, startSkippingProduct } from '#tests/support/skipping-product.ts';

let product: SkippingProduct;
beforeAll(async () => {
  product = await startSkippingProduct();
}, 300_000);
afterAll(() => product.stop());

const callers = new Map<string, Promise<Caller>>();
function as(name: string): Promise<Caller> {
  const known = callers.get(name) ?? signIn(product.url, name);
  callers.set(name, known);
  return known;
}

interface More {
  readonly answers?: Answers;
  readonly reason?: string;
  readonly unitId?: string;
}

const tries = async (who: string, { id }: CaseView, action: string, form?: string, { answers, ...more }: More = {}) =>
  act(await as(who), id, action, { ...(form !== undefined && { form: fillForm(form, answers) }), ...more });
const step = async (...given: Parameters<typeof tries>): Promise<CaseView> => done(await tries(...given));

async function found(who: string, { id }: CaseView) {
  const { seen } = await (
    await as(who)
  ).ask<{
    seen: { state: string; events: { type: string; engineReason: string | null }[]; documents: { kind: string }[] };
  }>(`query C($id: ID!) { seen: case(id: $id) { state events { type engineReason } documents { kind } } }`, { id });
  return seen;
}

describe('a hearing of who has a major interest (行政许可法 §36, §47, §48)', () => {
  const desk = 'county-service-centre-acceptor';
  const reviewer = 'county-service-centre-handler';
  const head = 'county-service-centre-leader';

  async function offered(): Promise<CaseView> {
    const form = fillForm('approval-generic-licence@1');
    const input = { process: 'approval.generic-licence', entry: 'apply', divisionCode: '350502', form };
    let now = done(await open(await as(desk), input));
    now = await step(desk, now, 'accept');
    return step(reviewer, now, 'offerHearing', 'approval-third-party@1');
  }

  it('is held once seven working days of notice have passed, not by who examines, and the licence follows', async () => {
    let now = await offered();
    now = await step(desk, now, 'requestHearing', 'approval-hearing-request@1');
    now = await step(head, now, 'announceHearing', 'approval-hearing-notice@1');
    const record = 'approval-hearing-record@1';
    expect(await tries(head, now, 'recordHearing', record)).toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
    await product.pass(5);
    expect((await found(desk, now)).state).toBe('hearingAnnounced');
    await product.pass(20);
    expect((await found(desk, now)).state).toBe('hearingSession');
    expect(await tries(reviewer, now, 'recordHearing', record)).toMatchObject({ code: 'HANDLER_MAY_NOT_CLOSE' });
    now = await step(head, now, 'recordHearing', record);
    expect(now.state).toBe('examining');
    now = await step(reviewer, now, 'proposeGrant', 'approval-review@1');
    now = await step(head, now, 'grant', 'approval-grant@1');
    const { events, documents } = await found(desk, now);
    expect(events.filter(({ type, engineReason }) => type === 'moved' && engineReason === 'clock')).toHaveLength(1);
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['clockPaused', 'clockResumed']));
    expect(documents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['hearing-offer', 'hearing-notice']));
  });

  it('that nobody asks for within five working days does not hold the examination up', async () => {
    const now = await offered();
    await product.pass(3);
    expect((await view(await as(reviewer), now.id))?.state).toBe('hearingOffered');
    await product.pass(20);
    const later = await view(await as(reviewer), now.id);
    expect(later?.state).toBe('examining');
    expect(later?.availableActions.map(({ name }) => name)).toContain('proposeGrant');
  });
});

describe('a franchise', () => {
  const desk = 'city-development-reform-acceptor';
  const lead = 'city-development-reform-handler';
  const head = 'city-development-reform-leader';
  const builder = 'city-education-handler';

  async function implementer(now: CaseView): Promise<string> {
    const { targets } = await (
      await as(desk)
    ).ask<{ targets: { unit: { id: string; name: { en: string } } }[] }>(
      `query T($id: ID!) { targets: dispatchTargets(caseId: $id, action: "nameImplementer") { unit { id name { en } } } }`,
      { id: now.id },
    );
    return targets.find(({ unit }) => unit.name.en.includes('Education'))!.unit.id;
  }

  it('is offered for the whole notice, waits out its term and is handed over', async () => {
    const form = fillForm('project-franchise-proposal@1', { userPayment: 'yes' });
    let now = done(
      await open(await as(desk), { process: 'project.franchise', entry: 'propose', divisionCode: '350500', form }),
    );
    now = await step(desk, now, 'nameImplementer', undefined, { unitId: await implementer(now) });
    now = await step(builder, now, 'submitPlan', 'project-franchise-plan@1', { answers: { termYears: 30 } });
    now = await step(head, now, 'approvePlan', 'project-plan-review@1');
    now = await step(builder, now, 'announce', 'project-tender-notice@1');
    expect(await tries(builder, now, 'select', 'project-selection@1')).toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
    await product.pass(40);
    expect((await found(builder, now)).state).toBe('selecting');
    now = await step(builder, now, 'select', 'project-selection@1');
    const endsOn = await product.dayAfter(2_000);
    now = await step(builder, now, 'signAgreement', 'project-agreement@1', { answers: { endsOn } });
    now = await step(lead, now, 'recordInvestment', 'project-investment-approval@1');
    now = await step(builder, now, 'recordCompletion', 'project-completion@1');
    // Years in which nobody has to do anything; at their end people begin the hand-over, not the clock.
    await product.pass(2_001);
    expect((await found(builder, now)).state).toBe('operating');
    now = await step(lead, now, 'termEnds');
    const failed = { answers: { performanceTest: 'rework' } };
    expect(await tries(builder, now, 'handOver', 'project-handover@1', failed)).toMatchObject({
      code: 'CONDITION_NOT_MET',
    });
    now = await step(builder, now, 'handOver', 'project-handover@1', { answers: { performanceTest: 'passed' } });
    now = await step(head, now, 'close');
    expect(now).toMatchObject({ state: 'closed', availableActions: [] });
  });
});

describe('a display (公示)', () => {
  const desk = 'city-industry-acceptor';
  const lead = 'city-industry-handler';
  const head = 'city-industry-leader';

  async function committee(now: CaseView): Promise<string> {
    const { targets } = await (
      await as(lead)
    ).ask<{ targets: { unit: { id: string } }[] }>(
      `query T($id: ID!) { targets: dispatchTargets(caseId: $id, action: "convenePanel") { unit { id } } }`,
      { id: now.id },
    );
    return targets[0]!.unit.id;
  }

  async function judged(now: CaseView): Promise<CaseView> {
    await step(lead, now, 'convenePanel', undefined, { unitId: await committee(now) });
    for (const expert of [1, 2, 3]) await step(`city-expert-${expert}`, now, 'giveOpinion', 'project-panel-opinion@1');
    const answers = await answersOnRecord(await as(lead), now.id, 'concludePanel');
    return step(lead, now, 'concludePanel', 'project-panel-conclusion@2', { answers });
  }

  it.each([
    [17, 'project.tech-upgrade-subsidy', 'project-tech-upgrade@1', true],
    [19, 'project.iot-demo', 'project-iot-demo@1', true],
    [22, 'project.software-award', 'project-software-award@1', false],
  ])('row %i, %s: goes on after an unfounded objection, then it is decided, carried out and closed', async (...row) => {
    const [, process, application, panel] = row;
    const form = fillForm(application);
    let now = done(await open(await as(desk), { process, entry: 'apply', divisionCode: '350500', form }));
    now = await step(desk, now, 'accept');
    if (panel) now = await judged(now);
    now = await step(lead, now, 'review', 'project-publicity@1');
    now = await step(desk, now, 'recordObjection', 'project-objection@1');
    const answers = { result: 'rejected' };
    now = await step(lead, now, 'answerObjection', 'project-objection-answer@1', { answers });
    expect(now.state).toBe('publicity');
    expect(await tries(head, now, 'approve')).toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
    await product.pass(14);
    expect((await found(lead, now)).state).toBe('deciding');
    now = await step(head, now, 'approve');
    now = await step(lead, now, 'deliver', 'project-result@1');
    now = await step(head, now, 'close');
    expect(now).toMatchObject({ state: 'closed', availableActions: [] });
  });
});
