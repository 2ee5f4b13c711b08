/** Approvals through the real API: from the application to the rating, and departments that answer in parallel. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Caller } from '#tests/support/api-client.ts';
import { signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import type { CaseView, Result } from '#tests/support/incident.ts';
import { act, done, open, view } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';

let caller: Record<string, Caller>;
const as = (name: string): Caller => caller[name]!;

beforeAll(async () => {
  const names = [
    'county-service-centre-acceptor',
    'county-service-centre-handler',
    'county-service-centre-leader',
    'county-education-acceptor',
    'county-education-handler',
    'county-traffic-police-handler',
    'county-transport-handler',
    'county-government-leader',
    'county-housing-handler',
  ];
  caller = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await signIn(url, name)] as const)));
});

const desk = (): Caller => as('county-service-centre-acceptor');
const reviewer = (): Caller => as('county-service-centre-handler');
const head = (): Caller => as('county-service-centre-leader');

const apply = (who: Caller, process: string, form: unknown): Promise<Result> =>
  open(who, { process, entry: 'apply', divisionCode: LICHENG, form });

async function step(who: Caller, { id }: CaseView, action: string, form?: string, more = {}): Promise<CaseView> {
  return done(await act(who, id, action, { ...(form !== undefined && { form: fillForm(form) }), ...more }));
}

interface Delivered {
  readonly kind: string;
  readonly status: string;
  readonly deliveredAt: string | null;
  readonly deliveryManner: { readonly en: string } | null;
  readonly deliveredBy: { readonly displayName: string } | null;
}

const GENERIC = 'approval.generic-licence';
const application = fillForm('approval-generic-licence@1');

async function delivered(): Promise<CaseView> {
  let now = done(await apply(desk(), GENERIC, application));
  now = await step(desk(), now, 'grantOnSpot', 'approval-grant@1');
  now = await step(desk(), now, 'publish', 'approval-publication@1');
  return step(desk(), now, 'deliver', 'approval-delivery@1');
}

describe('an approval', () => {
  it('is completed once, accepted, granted, published, delivered and rated', async () => {
    let now = done(await apply(desk(), GENERIC, application));
    expect(now).toMatchObject({ state: 'received', number: expect.stringMatching(/^AP-350500-/) });
    now = await step(desk(), now, 'askCorrection', 'approval-correction-list@1');
    now = await step(desk(), now, 'submitCorrection', 'approval-correction@1');
    expect(now.availableActions.map(({ name }) => name)).not.toContain('askCorrection');
    now = await step(desk(), now, 'accept');
    now = await step(reviewer(), now, 'proposeGrant', 'approval-review@1');
    now = await step(head(), now, 'grant', 'approval-grant@1');
    now = await step(desk(), now, 'publish', 'approval-publication@1');
    now = await step(desk(), now, 'deliver', 'approval-delivery@1');
    now = await step(desk(), now, 'rate', 'approval-rating@1');
    expect(now).toMatchObject({ state: 'closed', availableActions: [] });
  });

  it('delivers its decision and licence with the receipt, once, and not tomorrow', async () => {
    let now = done(await apply(desk(), GENERIC, application));
    now = await step(desk(), now, 'grantOnSpot', 'approval-grant@1');
    now = await step(desk(), now, 'publish', 'approval-publication@1');
    const tomorrow = fillForm('approval-delivery@1', { deliveredOn: '2099-01-01' });
    expect(await act(desk(), now.id, 'deliver', { form: tomorrow })).toMatchObject({ code: 'DELIVERY_DATE_WRONG' });
    const byPost = fillForm('approval-delivery@1', { method: 'post' });
    now = done(await act(desk(), now.id, 'deliver', { form: byPost }));
    const papersDelivered = async () => {
      const { found } = await desk().ask<{ found: { documents: Delivered[] } }>(
        `query D($id: ID!) { found: case(id: $id) { documents { kind status deliveredAt deliveryManner { en } deliveredBy { displayName } } } }`,
        { id: now.id },
      );
      return found.documents;
    };
    const kinds = async () =>
      (await papersDelivered()).flatMap((paper) => (paper.deliveredAt === null ? [] : paper.kind));
    await expect
      .poll(async () => (await kinds()).toSorted(), { timeout: 60_000, interval: 500 })
      .toEqual(['approval-decision', 'licence']);
    expect((await papersDelivered()).find(({ kind }) => kind === 'licence')).toMatchObject({
      deliveryManner: { en: 'By post' },
      deliveredBy: { displayName: expect.any(String) },
    });
  });

  it('asks for the right form, and shows nothing to a department it is not about', async () => {
    expect(await apply(desk(), GENERIC, {})).toMatchObject({ __typename: 'Refused', code: 'INVALID_FORM' });
    const now = done(await apply(desk(), GENERIC, application));
    expect(await view(as('county-housing-handler'), now.id)).toBeNull();
    expect(await act(reviewer(), now.id, 'accept')).toMatchObject({ code: 'NOT_YOUR_POST' });
  });

  it('is refused with reasons and remedies or not at all', async () => {
    let now = done(await apply(desk(), GENERIC, application));
    now = await step(desk(), now, 'accept');
    now = await step(reviewer(), now, 'proposeRefusal', 'approval-review@1');
    const bare = { reasons: '不符合法定条件，详见审查意见' };
    expect(await act(head(), now.id, 'refuse', { form: bare })).toMatchObject({ code: 'INVALID_FORM' });
    now = await step(head(), now, 'refuse', 'approval-refusal@1');
    now = await step(desk(), now, 'deliverRefusal', 'approval-delivery@1');
    expect(now.state).toBe('delivered');
  });

  it('rated badly, is put right in a case of its own whose end closes it', async () => {
    const rated = await step(desk(), await delivered(), 'rateBad', 'approval-bad-rating@1');
    expect(rated.state).toBe('rectifying');
    let child = await childOf(rated.id);
    child = await step(desk(), child, 'callBack', 'approval-call-back@1');
    child = await step(reviewer(), child, 'rectify', 'approval-rectification@1');
    child = await step(desk(), child, 'feedBack', 'approval-rating-feedback@1');
    child = await step(head(), child, 'confirm');
    expect(child.state).toBe('rectified');
    await expect.poll(async () => (await view(desk(), rated.id))?.state, { timeout: 30_000 }).toBe('closed');
  });
});

describe('what the law wants of the way to the decision', () => {
  it('hears applicant and third party without a hearing (§36)', async () => {
    let now = done(await apply(desk(), GENERIC, application));
    now = await step(desk(), now, 'accept');
    const concerned = { speaker: 'concerned', concerned: '海丝社区业主委员会', statement: '施工噪声影响居民休息' };
    const form = fillForm('approval-statement@1', concerned);
    now = done(await act(reviewer(), now.id, 'hearStatement', { form }));
    now = await step(desk(), now, 'hearStatement', 'approval-statement@1');
    expect(now.state).toBe('examining');
    const { seen } = await head().ask<{ seen: { submissions: { form: string; data: Record<string, unknown> }[] } }>(
      'query S($id: ID!) { seen: case(id: $id) { submissions { form data } } }',
      { id: now.id },
    );
    const heard = seen.submissions.filter((one) => one.form === 'approval-statement@1').map(({ data }) => data);
    expect(heard).toContainEqual(expect.objectContaining(concerned));
    expect(heard).toContainEqual(expect.objectContaining({ speaker: 'applicant' }));
    now = await step(reviewer(), now, 'proposeGrant', 'approval-review@1');
    expect(await act(reviewer(), now.id, 'hearStatement', { form })).toMatchObject({ code: 'ACTION_NOT_ALLOWED' });
  });

  it('promises nothing that falls due after the day of the law (环境影响评价法 §22)', async () => {
    const form = fillForm('approval-eia@1', { documentKind: 'form' });
    const environment = await signIn(url, 'county-environment-acceptor');
    const { id } = done(await apply(environment, 'approval.eia', form));
    const { seen } = await environment.ask<{ seen: { clocks: { name: string; dueAt: string }[] } }>(
      'query K($id: ID!) { seen: case(id: $id) { clocks { name dueAt } } }',
      { id },
    );
    const [promised, statutory] = ['promised', 'statutoryForm'].map((name) =>
      Date.parse(seen.clocks.find((clock) => clock.name === name)!.dueAt),
    );
    expect(promised).toBeLessThanOrEqual(statutory!);
  });
});

/** Opened by the engine beside the case: there as soon as its number is. */
async function childOf(caseId: string): Promise<CaseView> {
  const query = `query Children($id: ID!) { case(id: $id) { links { kind case { id process } } } }`;
  type Links = { case: { links: { kind: string; case: { id: string; process: string } | null }[] } };
  const find = async (): Promise<string | undefined> => {
    const answer = await desk().ask<Links>(query, { id: caseId });
    return answer.case.links.find((link) => link.case?.process === 'approval.rectification')?.case?.id;
  };
  await expect.poll(find, { timeout: 30_000 }).toBeDefined();
  return (await view(desk(), (await find()) ?? ''))!;
}

describe('a school bus', () => {
  it('three departments answer in parallel, the lead concludes, the government decides', async () => {
    const education = as('county-education-handler');
    let now = done(
      await apply(as('county-education-acceptor'), 'approval.school-bus', fillForm('approval-school-bus@1')),
    );
    now = await step(as('county-education-acceptor'), now, 'accept');
    now = await step(education, now, 'consult');
    const opinion = 'approval-joint-opinion@2';
    now = await step(as('county-traffic-police-handler'), now, 'submitOpinion', opinion);
    now = await step(education, now, 'submitOpinion', opinion);
    expect(now.state).toBe('consulting');
    now = await step(as('county-transport-handler'), now, 'submitOpinion', opinion);
    expect(now.state).toBe('consolidating');
    const unitId = await unitOf(as('county-government-leader'));
    now = await step(education, now, 'proposeGrant', 'approval-review@1', { unitId });
    now = await step(as('county-government-leader'), now, 'grant', 'approval-grant@1');
    expect(now.state).toBe('granted');
  });
});

async function unitOf(who: Caller): Promise<string> {
  const { me } = await who.ask<{ me: { holdings: { unit: { id: string } }[] } }>('{ me { holdings { unit { id } } } }');
  return me.holdings[0]!.unit.id;
}
