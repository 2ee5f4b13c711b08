/** Units that a citizen names in a form, above all the one he accuses: found without an account, in his own city alone. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { OrgUnit } from '#database/entities/org-unit.entity.ts';
import { createOrm } from '#database/orm.ts';
import { type Answer, requestId, signIn } from '#tests/support/api-client.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';

const url = inject('productUrl');
const LICHENG = '350502';

interface Named {
  readonly id: string;
  readonly name: { readonly zh: string };
}
type Submitted =
  | { readonly __typename: 'SubmittedMatter'; readonly number: string }
  | {
      readonly __typename: 'Refused';
      readonly code: string;
      readonly fields: readonly { readonly path: string; readonly zh: string }[];
    };

async function ask<Data>(query: string, variables: Answers): Promise<Answer<Data>> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  return (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()) as Answer<Data>;
}
const codeOf = ({ errors }: Answer<unknown>): string | undefined => errors?.[0]?.extensions?.code;

const find = (search: string, divisionCode = LICHENG): Promise<Answer<{ publicUnits: Named[] }>> =>
  ask(
    `query U($divisionCode: String!, $search: String!) {
      publicUnits(divisionCode: $divisionCode, search: $search) { id name { zh } } }`,
    { divisionCode, search },
  );

async function accuse(accusedUnit: string): Promise<Submitted> {
  const form = fillForm('petition-accusation@1', { channel: 'web', accusedUnit });
  const input = { process: 'petition.report', entry: 'register', divisionCode: LICHENG, form, requestId: requestId() };
  const answer = await ask<{ submitMatter: Submitted }>(
    `mutation S($input: SubmitMatterInput!) { submitMatter(input: $input) {
      __typename ... on SubmittedMatter { number } ... on Refused { code fields { path zh } } } }`,
    { input },
  );
  return answer.data!.submitMatter;
}

const orm = createOrm({ databaseUrl: inject('productEnvironment')['DATABASE_URL']!, poolSize: 1 });
const elsewhere = 'e1e1e1e1-0000-7000-8000-000000000001' as OrgUnit['id'];
beforeAll(async () => {
  await orm.em.fork().insert(OrgUnit, {
    id: elsewhere,
    jurisdiction: '999900',
    code: 'petitions-999900',
    nameZh: '邻市信访局',
    nameEn: 'Petitions Office of the next city',
    level: 'city',
    kind: 'department',
    departmentType: 'petitions',
    divisionCode: '999900',
    validFrom: new Date(0),
  });
});
afterAll(async () => {
  await orm.em.fork().nativeDelete(OrgUnit, { id: elsewhere });
  await orm.close();
});

describe('the units a citizen may name', () => {
  it('are found by a part of their name, in his city alone, and never all of them', async () => {
    const { data } = await find('卫生健康');
    const names = data!.publicUnits.map(({ name }) => name.zh);
    expect(names).toContain('鲤城区卫生健康委员会');
    expect(names.length).toBeLessThanOrEqual(20);
    expect((await find('  ')).data?.publicUnits).toEqual([]);
    expect((await find('邻市信访局')).data?.publicUnits).toEqual([]);
    expect(codeOf(await find('卫生', '110000'))).toBe('OUTSIDE_JURISDICTION');
  });

  it('do not find the report that accuses them', async () => {
    const [accused] = (await find('鲤城区卫生健康委员会')).data!.publicUnits;
    // Forms keep the bare key, as the page hands it in.
    const report = await accuse(Buffer.from(accused!.id, 'base64').toString().replace('Unit:', ''));
    if (report.__typename === 'Refused') throw new Error(report.code);
    const seenBy = async (account: string): Promise<number> => {
      const { cases } = await (
        await signIn(url, account)
      ).ask<{ cases: { totalCount: number } }>(
        'query F($text: String!) { cases(first: 1, filter: { search: $text }) { totalCount } }',
        { text: report.number },
      );
      return cases.totalCount;
    };
    expect(await seenBy('county-health-leader')).toBe(0);
    expect(await seenBy('county-petitions-acceptor')).toBe(1);
  });

  it.each([elsewhere, '00000000-0000-7000-8000-000000000000', 'not-a-unit', 'VW5pdDpub3QtYS11bml0'])(
    'are none of another city, nor anything else: %s is refused by its field',
    async (unit) => {
      const refusal = { path: '/accusedUnit', zh: expect.stringContaining('本市') };
      expect(await accuse(unit)).toMatchObject({ code: 'INVALID_FORM', fields: [refusal] });
    },
  );

  it('are searched for as often as a person types, and no oftener', async () => {
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 241; n++) codes.push(codeOf(await find('信访局')));
    expect(codes.at(0)).toBeUndefined();
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS');
  });
});
