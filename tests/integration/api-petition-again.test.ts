/** 不再受理 (信访工作条例 §36): the case that ended is named by its number, and hangs on the new one. */
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Caller, signIn } from '#tests/support/api-client.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';
const JINJIANG = '350582';
const GHOST = 'XS-350500-20200101-99999-X';

let desk: Caller;
let handler: Caller;
let leader: Caller;
let city: Caller;

beforeAll(async () => {
  desk = await signIn(url, 'county-petitions-acceptor');
  handler = await signIn(url, 'county-petitions-handler');
  leader = await signIn(url, 'county-petitions-leader');
  city = await signIn(url, 'city-petitions-acceptor');
});

const again = (earlierNumber: string): Answers => fillForm('petition-again@1', { earlierNumber });

async function registered(who: Caller, divisionCode = LICHENG): Promise<CaseView> {
  const form = fillForm('petition-appeal@1', { channel: 'visit' });
  return done(await open(who, { process: 'petition.appeal', entry: 'register', divisionCode, form }));
}

async function concluded(): Promise<CaseView> {
  const { id } = await registered(desk);
  done(await act(desk, id, 'acceptOwn', { form: fillForm('petition-acceptance@1') }));
  done(await act(handler, id, 'draftOpinion', { form: fillForm('petition-decision@1') }));
  done(await act(leader, id, 'issueOpinion'));
  return done(await act(desk, id, 'acceptResult'));
}

const registerAgain = (who: Caller, number: string) =>
  open(who, { process: 'petition.appeal', entry: 'registerAgain', divisionCode: LICHENG, form: again(number) });

async function linksOf({ id }: CaseView): Promise<unknown> {
  const query = 'query L($id: ID!) { case(id: $id) { links { kind case { number } } } }';
  return (await desk.ask<{ case: { links: unknown } }>(query, { id })).case.links;
}

describe('a matter raised again after its end', () => {
  it('is registered and ended at once, with the earlier case beside it on either side', async () => {
    const first = await concluded();
    const second = done(await registerAgain(desk, first.number));
    expect(second.state).toBe('noLonger');
    expect(await linksOf(second)).toEqual([{ kind: 'earlier', case: { number: first.number } }]);
    expect(await linksOf(first)).toEqual([{ kind: 'repeat', case: { number: second.number } }]);
  });

  it('is refused later, too, and then hangs on the earlier case as well', async () => {
    const first = await concluded();
    const second = await registered(desk);
    const refusal = { form: again(first.number), reason: '与已终结事项相同' };
    const ended = done(await act(desk, second.id, 'refuseAgain', refusal));
    expect(ended.state).toBe('noLonger');
    expect(await linksOf(ended)).toEqual([{ kind: 'earlier', case: { number: first.number } }]);
  });
});

describe('a number is no earlier matter', () => {
  const problem = (zh: string) => ({ code: 'INVALID_FORM', fields: [{ path: '/earlierNumber', zh }] });
  const UNKNOWN = problem('没有查到该编号的信访事项');

  it('when nobody knows it, or the case is kept from whoever names it', async () => {
    const hidden = await registered(city, JINJIANG);
    expect(await registerAgain(desk, GHOST)).toMatchObject(UNKNOWN);
    expect(await registerAgain(desk, hidden.number)).toMatchObject(UNKNOWN);
  });

  it('when its case goes on, was withdrawn, or is this very case', async () => {
    const noLastWord = problem('该事项没有终结结论，不能据以不再受理');
    const present = await registered(desk);
    expect(await registerAgain(desk, present.number)).toMatchObject(noLastWord);
    const itself = { form: again(present.number), reason: '与已终结事项相同' };
    expect(await act(desk, present.id, 'refuseAgain', itself)).toMatchObject(UNKNOWN);
    done(await act(desk, present.id, 'withdraw', { reason: '信访人撤回' }));
    expect(await registerAgain(desk, present.number)).toMatchObject(noLastWord);
  });
});
