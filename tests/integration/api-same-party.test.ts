/** The same person with the same matter again: found by those who may know whose matter it is, and by nobody else. */
import { Client } from 'pg';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { createOrm } from '#database/orm.ts';
import { residentCheck } from '#domain/identity/identity-number.ts';
import { type Answer, type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';
import { act, type CaseView, done, open, type Result } from '#tests/support/incident.ts';

const url = inject('productUrl');
const LICHENG = '350502';

interface Same {
  readonly case: { readonly id: string; readonly number: string };
  readonly match: string;
  readonly sameMatter: boolean;
}

let serial = 0;
/** Nobody else's in the whole run: numbers of one test are not those of another. */
function person(): { readonly idNumber: string; readonly contactPhone: string } {
  serial += 1;
  const body = `350502197501${String(10 + Math.floor(serial / 100)).padStart(2, '0')}${String(serial % 100).padStart(3, '0')}`;
  return { idNumber: `${body}${residentCheck(body)}`, contactPhone: `1370000${String(serial).padStart(4, '0')}` };
}

let desk: Caller;
beforeAll(async () => {
  desk = await signIn(url, 'county-petitions-acceptor');
});

const tryRegister = (who: Caller, form: Answers, input: Answers = {}): Promise<Result> =>
  open(who, {
    process: 'petition.appeal',
    entry: 'register',
    divisionCode: LICHENG,
    form: fillForm('petition-appeal@1', form),
    ...input,
  });
const register = async (form: Answers, input: Answers = {}): Promise<CaseView> =>
  done(await tryRegister(desk, form, input));

async function ask(who: Caller, form: Answers, process = 'petition.appeal'): Promise<readonly Same[]> {
  const { samePartyCases } = await who.ask<{ samePartyCases: Same[] }>(
    `query S($process: String!, $form: JSON!) {
      samePartyCases(process: $process, form: $form) { case { id number } match sameMatter } }`,
    { process, form },
  );
  return samePartyCases;
}
const numbers = (found: readonly Same[]): readonly string[] => found.map((one) => one.case.number).toSorted();

async function onPageOf(who: Caller, { id }: CaseView): Promise<readonly Same[]> {
  const answer = await who.ask<{ case: { samePartyCases: Same[] } | null }>(
    'query C($id: ID!) { case(id: $id) { samePartyCases { case { id number } match sameMatter } } }',
    { id },
  );
  return answer.case?.samePartyCases ?? [];
}

describe('who registers a matter', () => {
  it('is shown the earlier ones of the same person, however the number is written', async () => {
    const zhang = person();
    const first = await register(zhang);
    const spaced = zhang.idNumber.toLowerCase().replace(/^(.{6})(.{8})/, '$1 $2-');
    const found = [{ case: { id: first.id, number: first.number }, match: 'number', sameMatter: true }];
    expect(await ask(desk, { idNumber: spaced })).toEqual(found);
    expect(await ask(desk, { contactPhone: `+86 ${zhang.contactPhone}` })).toMatchObject([{ match: 'phone' }]);
    expect(await ask(desk, { idNumber: spaced }, 'petition.opinion')).toMatchObject([{ sameMatter: false }]);
  });

  it('is shown nothing of anybody else, nor of a relative with the same telephone', async () => {
    const [zhang, li] = [person(), person()];
    await register(zhang);
    expect(await ask(desk, li)).toEqual([]);
    expect(await ask(desk, { ...li, contactPhone: zhang.contactPhone })).toEqual([]);
    expect(await ask(desk, { petitionerName: '材料齐全属实' })).toEqual([]);
  });

  it('finds the representatives of a group visit, on either side', async () => {
    const [speaker, other] = [person(), person()];
    const representatives = [{ name: '李四', phone: other.contactPhone }];
    const group = await register({ ...speaker, isGroup: true, visitors: 9, representatives });
    expect(await ask(desk, other)).toMatchObject([{ case: { number: group.number }, match: 'representative' }]);
    const single = await register(other);
    const again = { ...person(), representatives };
    expect(numbers(await ask(desk, again))).toEqual([group.number, single.number].toSorted());
  });

  it('registers a matter as raised again, of the same person alone', async () => {
    const [zhang, li] = [person(), person()];
    const first = await register(zhang);
    const again = await register(zhang, { repeatOfCaseId: first.id });
    const linksOf = async ({ id }: CaseView) =>
      (
        await desk.ask<{ case: { links: { kind: string; case: { number: string } | null }[] } }>(
          'query L($id: ID!) { case(id: $id) { links { kind case { number } } } }',
          { id },
        )
      ).case.links;
    expect(await linksOf(again)).toEqual([{ kind: 'earlier', case: { number: first.number } }]);
    expect(await linksOf(first)).toEqual([{ kind: 'repeat', case: { number: again.number } }]);
    expect(await onPageOf(desk, again)).toMatchObject([{ case: { number: first.number } }]);
    expect(await tryRegister(desk, li, { repeatOfCaseId: first.id })).toMatchObject({ code: 'NOT_THE_SAME_PARTY' });
  });
});

describe('a matter registered as raised again after its last word (信访工作条例 §36)', () => {
  async function ended(form: Answers): Promise<CaseView> {
    const [handler, leader] = [
      await signIn(url, 'county-petitions-handler'),
      await signIn(url, 'county-petitions-leader'),
    ];
    const { id } = await register(form);
    done(await act(desk, id, 'acceptOwn', { form: fillForm('petition-acceptance@1') }));
    done(await act(handler, id, 'draftOpinion', { form: fillForm('petition-decision@1') }));
    done(await act(leader, id, 'issueOpinion'));
    return done(await act(desk, id, 'acceptResult'));
  }
  const acceptance = { form: fillForm('petition-acceptance@1') };

  it('is accepted by nobody until new facts are on record', async () => {
    const zhang = person();
    const first = await ended(zhang);
    expect(first.state).toBe('concluded');
    const again = await register(zhang, { repeatOfCaseId: first.id });
    const offered = again.availableActions.map(({ name }) => name);
    expect(offered).toEqual(expect.arrayContaining(['refuseAgain', 'noteNewFacts']));
    expect(offered).not.toEqual(expect.arrayContaining(['acceptOwn']));
    expect(await act(desk, again.id, 'acceptOwn', acceptance)).toMatchObject({ code: 'MATTER_ENDED_BEFORE' });
    const noNews = { form: fillForm('petition-new-facts@1', { differs: false }) };
    expect(await act(desk, again.id, 'noteNewFacts', noNews)).toMatchObject({ code: 'INVALID_FORM' });
    done(await act(desk, again.id, 'noteNewFacts', { form: fillForm('petition-new-facts@1') }));
    expect(done(await act(desk, again.id, 'acceptOwn', acceptance)).state).toBe('handling');
  });

  it('is accepted as ever while the earlier one is in hand, or where another kind of matter is raised', async () => {
    const [zhang, li] = [person(), person()];
    const inHand = await register(zhang);
    const repeat = await register(zhang, { repeatOfCaseId: inHand.id });
    expect(done(await act(desk, repeat.id, 'acceptOwn', acceptance)).state).toBe('handling');
    const first = await ended(li);
    const suggestion = fillForm('petition-suggestion@1', li);
    const other = done(
      await tryRegister(desk, {}, { process: 'petition.opinion', form: suggestion, repeatOfCaseId: first.id }),
    );
    expect(done(await act(desk, other.id, 'acceptOwn', acceptance)).state).toBe('handling');
  });
});

describe('least visibility', () => {
  it('hides an accusation from the unit accused, that asks with the very number', async () => {
    const orm = createOrm({ databaseUrl: inject('productEnvironment')['DATABASE_URL']!, poolSize: 1 });
    const accused = await orm.em.fork().findOneOrFail(OrgUnit, { code: 'petitions-350502' });
    await orm.close();
    const whistleblower = person();
    const city = await signIn(url, 'city-petitions-acceptor');
    const form = fillForm('petition-accusation@1', { ...whistleblower, accusedUnit: accused.id });
    const report = done(
      await open(city, { process: 'petition.report', entry: 'register', divisionCode: LICHENG, form }),
    );
    const appeal = await register(whistleblower);
    expect(numbers(await ask(desk, whistleblower))).toEqual([appeal.number]);
    expect(await onPageOf(desk, appeal)).toEqual([]);
    expect(numbers(await ask(city, whistleblower))).toEqual([report.number]);
    expect(await tryRegister(desk, whistleblower, { repeatOfCaseId: report.id })).toMatchObject({
      code: 'NOT_THE_SAME_PARTY',
    });
  });

  it('tells nothing to those who see the case without its personal data, or register no such matter', async () => {
    const zhang = person();
    const first = await register(zhang);
    await register(zhang);
    const centre = await signIn(url, 'county-acceptor');
    expect(await onPageOf(centre, first)).toEqual([]);
    expect(await ask(centre, zhang)).toEqual([]);
    const health = await signIn(url, 'county-health-handler');
    await expect(ask(health, zhang)).rejects.toThrow('NOT_YOUR_POST');
  });

  it('is asked by units that register such a matter, and by no other of the same post', async () => {
    const [window, health] = await Promise.all([
      signIn(url, 'county-service-centre-acceptor'),
      signIn(url, 'county-health-acceptor'),
    ]);
    expect(await ask(window, person(), 'approval.school-bus')).toEqual([]);
    await expect(ask(health, person(), 'approval.school-bus')).rejects.toThrow('NOT_COMPETENT');
    // Petitions are registered by every organ they are brought to (信访工作条例 §23).
    expect(await ask(health, person())).toEqual([]);
  });

  it('lets a citizen ask for nobody, and shows staff what he handed in', async () => {
    const zhang = person();
    const first = await register(zhang);
    const send = async <Data>(query: string, variables: Answers): Promise<Answer<Data>> => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query, variables });
      return (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()) as Answer<Data>;
    };
    const stranger = await send('{ samePartyCases(process: "petition.appeal", form: {}) { match } }', {});
    expect(stranger.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const input = {
      process: 'petition.appeal',
      entry: 'register',
      divisionCode: LICHENG,
      form: fillForm('petition-appeal@1', zhang),
      requestId: requestId(),
    };
    const submitted = await send<{ submitMatter: { number: string } }>(
      'mutation M($input: SubmitMatterInput!) { submitMatter(input: $input) { ... on SubmittedMatter { number } } }',
      { input },
    );
    expect(numbers(await onPageOf(desk, first))).toEqual([submitted.data!.submitMatter.number]);
  });
});

it('no number and no telephone stands readable in any table', async () => {
  const zhang = person();
  const helper = person();
  const representatives = [{ name: '李四', phone: helper.contactPhone }];
  await register({ ...zhang, isGroup: true, visitors: 9, representatives });
  await ask(desk, zhang);
  const client = new Client({ connectionString: inject('productEnvironment')['DATABASE_URL'] });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.rows.length).toBeGreaterThan(30);
    for (const { name } of tables.rows) {
      for (const secret of [zhang.idNumber, zhang.contactPhone, helper.contactPhone]) {
        const hex = Buffer.from(secret).toString('hex');
        const { rows } = await client.query(
          `select count(*)::int as n from ${name} t where t::text like $1 or t::text like $2`,
          [`%${secret}%`, `%${hex}%`],
        );
        expect([name, rows[0]]).toEqual([name, { n: 0 }]);
      }
    }
  } finally {
    await client.end();
  }
});
