/** A petition answered in the county, reviewed by the city and handled anew: a case that another case's action opens. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open, view } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';
const grounds = { grounds: '意见未回应主要诉求', request: '请求撤销原意见', receivedOn: '2026-11-20' };

let caller: Record<string, Caller>;
const as = (name: string): Caller => caller[name]!;

beforeAll(async () => {
  const names = ['acceptor', 'handler', 'leader'].flatMap((role) => [
    `county-petitions-${role}`,
    `city-petitions-${role}`,
  ]);
  const people = [...names, 'county-health-acceptor', 'county-service-centre-acceptor'];
  caller = Object.fromEntries(await Promise.all(people.map(async (name) => [name, await signIn(url, name)] as const)));
});

async function step(who: string, { id }: CaseView, action: string, form?: string, answers = {}): Promise<CaseView> {
  return done(await act(as(who), id, action, form === undefined ? {} : { form: fillForm(form, answers) }));
}

async function answered(): Promise<CaseView> {
  const form = fillForm('petition-appeal@1', { channel: 'visit', visitors: 1 });
  const input = { process: 'petition.appeal', entry: 'register', divisionCode: LICHENG, form };
  let now = done(await open(as('county-petitions-acceptor'), input));
  now = await step('county-petitions-acceptor', now, 'acceptOwn', 'petition-acceptance@1');
  now = await step('county-petitions-handler', now, 'draftOpinion', 'petition-decision@1');
  return step('county-petitions-leader', now, 'issueOpinion');
}

interface Linked extends CaseView {
  readonly title: string;
  readonly submissions: readonly { readonly id: string; readonly form: string; readonly data: object }[];
  readonly links: readonly { readonly kind: string; readonly case: { readonly id: string } | null }[];
}

async function linked(who: string, id: string): Promise<Linked> {
  const { found } = await as(who).ask<{ found: Linked }>(
    `query Linked($id: ID!) { found: case(id: $id) {
      id number state seq title submissions { id form data } links { kind case { id } } } }`,
    { id },
  );
  return found;
}

/** What the city's office has of reviews. */
async function reviews(): Promise<readonly string[]> {
  const { cases } = await as('city-petitions-acceptor').ask<{ cases: { edges: { node: { id: string } }[] } }>(
    `{ cases(filter: { process: "petition.review" }, first: 50) { edges { node { id } } } }`,
  );
  return cases.edges.map(({ node }) => node.id);
}

/** The opening goes on beside the answer to whoever asked for it: the city finds a new case in its office. */
async function reviewAskedFor(petition: CaseView, input: object = {}): Promise<Linked> {
  const before = await reviews();
  const asked = { form: grounds, ...input };
  expect(done(await act(as('county-petitions-acceptor'), petition.id, 'askReview', asked)).state).toBe('underReview');
  const id = await eventually(async () => (await reviews()).find((review) => !before.includes(review)));
  return linked('city-petitions-acceptor', id);
}

async function eventually<Found>(look: () => Promise<Found | null | undefined>): Promise<Found> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const found = await look();
    if (found !== null && found !== undefined) return found;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new Error('it did not come to pass');
}

const inState = ({ id }: Pick<CaseView, 'id'>, state: string, who = 'county-petitions-acceptor'): Promise<CaseView> =>
  eventually(async () => {
    const now = await view(as(who), id);
    return now?.state === state ? now : null;
  });

describe('a review asked for', () => {
  it('is opened once at the superior of the same trade, with the form that asked for it', async () => {
    const petition = await answered();
    const request = { requestId: crypto.randomUUID() };
    const review = await reviewAskedFor(petition, request);
    done(await act(as('county-petitions-acceptor'), petition.id, 'askReview', { form: grounds, ...request }));
    expect(review).toMatchObject({
      number: expect.stringMatching(/^XC-350500-/),
      state: 'requested',
      title: expect.stringMatching(/^信访复查 · 信访·申诉求决 · /),
      links: [{ kind: 'parent' }],
    });
    const parent = await linked('county-petitions-acceptor', petition.id);
    expect(parent.links).toHaveLength(1);
    const original = parent.submissions.find(({ form }) => form === 'petition-review-request@1');
    expect(review.submissions).toMatchObject([{ form: 'petition-review-request@1', data: original!.data }]);
    expect(review.submissions[0]!.id).not.toBe(original!.id);
  });

  it('is for the higher unit: nobody in the county may decide it', async () => {
    const petition = await answered();
    const review = await reviewAskedFor(petition);
    const form = fillForm('petition-acceptance@1');
    expect(await act(as('county-petitions-acceptor'), review.id, 'accept', { form })).toMatchObject({
      __typename: 'Refused',
    });
    expect(await view(as('county-health-acceptor'), review.id)).toBeNull();
  });

  it('sends the petition back to be handled anew when it revokes the opinion', async () => {
    const petition = await answered();
    let review: CaseView = await reviewAskedFor(petition);
    review = await step('city-petitions-acceptor', review, 'accept', 'petition-acceptance@1');
    review = await step('city-petitions-handler', review, 'draft', 'petition-review-decision@1', { result: 'revoke' });
    review = await step('city-petitions-leader', review, 'issueRevocation');
    expect(review.state).toBe('revoked');
    expect((await inState(petition, 'handling')).workItems.filter(({ status }) => status === 'open')).toHaveLength(1);
  });

  it('is withdrawn at the city when the petitioner gives it up in the county, however far it is', async () => {
    for (const isDrafted of [false, true]) {
      const petition = await answered();
      let review: CaseView = await reviewAskedFor(petition);
      if (isDrafted) {
        review = await step('city-petitions-acceptor', review, 'accept', 'petition-acceptance@1');
        review = await step('city-petitions-handler', review, 'draft', 'petition-review-decision@1');
      }
      const given = done(
        await act(as('county-petitions-acceptor'), petition.id, 'giveUpReview', { reason: '申请人放弃' }),
      );
      expect(given.state).toBe('concluded');
      expect((await inState(review, 'withdrawn', 'city-petitions-acceptor')).availableActions).toEqual([]);
    }
  });

  it('is concluded at the city when it was answered there before the petitioner gave it up', async () => {
    const petition = await answered();
    let review: CaseView = await reviewAskedFor(petition);
    review = await step('city-petitions-acceptor', review, 'accept', 'petition-acceptance@1');
    review = await step('city-petitions-handler', review, 'draft', 'petition-review-decision@1', { result: 'modify' });
    review = await step('city-petitions-leader', review, 'issueOpinion');
    done(await act(as('county-petitions-acceptor'), petition.id, 'giveUpReview', { reason: '申请人放弃' }));
    expect((await inState(review, 'modified', 'city-petitions-acceptor')).availableActions).toEqual([]);
  });

  it('is withdrawn though it was given up before it was there', async () => {
    const petition = await answered();
    const before = await reviews();
    done(await act(as('county-petitions-acceptor'), petition.id, 'askReview', { form: grounds }));
    done(await act(as('county-petitions-acceptor'), petition.id, 'giveUpReview', { reason: '申请人放弃' }));
    const id = await eventually(async () => (await reviews()).find((review) => !before.includes(review)));
    const review = await linked('city-petitions-acceptor', id);
    expect((await inState(review, 'withdrawn', 'city-petitions-acceptor')).availableActions).toEqual([]);
  });

  it('ends with the petition where the petitioner lets the review stand', async () => {
    const petition = await answered();
    let review: CaseView = await reviewAskedFor(petition);
    review = await step('city-petitions-acceptor', review, 'accept', 'petition-acceptance@1');
    review = await step('city-petitions-handler', review, 'draft', 'petition-review-decision@1', { result: 'modify' });
    review = await step('city-petitions-leader', review, 'issueOpinion');
    done(await act(as('city-petitions-acceptor'), review.id, 'concludeModified', { reason: '申请人息诉' }));
    expect((await inState(petition, 'concluded')).availableActions).toEqual([]);
  });
});

describe('a bad rating', () => {
  it('opens a rectification at the same unit, and the telephone number goes with it sealed anew', async () => {
    const desk = as('county-service-centre-acceptor');
    const form = fillForm('approval-generic-licence@1');
    const input = { process: 'approval.generic-licence', entry: 'apply', divisionCode: LICHENG, form };
    let now = done(await open(desk, input));
    for (const [action, actionForm] of [
      ['grantOnSpot', 'approval-grant@1'],
      ['publish', 'approval-publication@1'],
      ['deliver', 'approval-delivery@1'],
    ] as const) {
      now = done(await act(desk, now.id, action, { form: fillForm(actionForm) }));
    }
    const rating = fillForm('approval-bad-rating@1', { signing: 'named', raterPhone: '13800000000' });
    now = done(await act(desk, now.id, 'rateBad', { form: rating }));
    const child = await eventually(
      async () =>
        (await linked('county-service-centre-acceptor', now.id)).links.find(({ kind }) => kind === 'child')?.case,
    );
    const rectification = await linked('county-service-centre-acceptor', child.id);
    expect(rectification.submissions).toMatchObject([
      { form: 'approval-bad-rating@1', data: { raterPhone: '13800000000' } },
    ]);
  });
});
