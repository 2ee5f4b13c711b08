/**
 * Whatever is sent, the answer is data or a refusal with a code and both texts, and never a failure inside: every root field of
 * the contract with arguments that no page would send, and the doors beside it.
 */
import * as fc from 'fast-check';
import { getNamedType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { errors } from '#domain/errors.ts';
import { type Answer, type Caller, login, requestId, signIn } from '#tests/support/api-client.ts';
import { demoVillages, done, open, pointIn, reportForm, someCategory } from '#tests/support/incident.ts';
import { contract, documentOf, rootFields } from '#tests/support/schema-documents.ts';

const url = inject('productUrl');
/** The same input in every run: other seeds are for looking further by hand. */
const [RUNS, SEED] = [60, 350_500];
/** Of a chain that other tests do not count on the queues of. */
const names = ['jj-village-worker', 'jj-village-acceptor', 'jj-county-supervisor', 'admin'] as const;
const callers: Caller[] = [];
const known: string[] = [];

beforeAll(async () => {
  for (const name of names) callers.push(await signIn(url, name));
  const [worker] = callers;
  const location = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.jinjiang);
  const categoryCode = await someCategory(worker!);
  const { id, number, workItems } = done(await open(worker!, { form: reportForm, location, categoryCode }));
  known.push(id, workItems[0]!.id, number, categoryCode, demoVillages.jinjiang, requestId());
});

const globalId = (text: string): string => Buffer.from(text).toString('base64');
const types = ['Case', 'User', 'Unit', 'Notice', 'Document', 'Licence', 'Delegation', 'Submission', 'Attachment'];
const globalIds = fc.oneof(
  fc.constantFrom(...types).map((type) => globalId(`${type}:00000000-0000-0000-0000-000000000000`)),
  fc.constantFrom(...types, '__proto__').map((type) => globalId(`${type}:`)),
  fc.constantFrom(...types, 'WorkItem').map((type) => globalId(`${type}:x'.1`)),
  fc.constant(globalId('WorkItem:00000000-0000-0000-0000-000000000000.999999999')),
);
const hostile = fc.constantFrom(
  '',
  ' ',
  'a\0b',
  '\ud800',
  '%',
  '\\',
  `'; drop table case_file; --`,
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x'.repeat(30_000),
  '9'.repeat(400),
  '../../etc/passwd',
  '2026-02-31',
  '-271821-04-20T00:00:00.000Z',
  'grid.incident',
  'grid.incident@2',
  'petition.report',
  'report',
  'accept',
  'supervisor',
);
const text = fc.oneof(
  { weight: 6, arbitrary: hostile },
  { weight: 2, arbitrary: globalIds },
  { weight: 4, arbitrary: fc.nat(20).map((at) => known[at % known.length]!) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const json = fc.oneof(
  fc.constantFrom<unknown>(
    {},
    [],
    null,
    'text',
    7,
    JSON.parse('{"__proto__":{"description":"x"},"constructor":1}'),
    JSON.parse('['.repeat(200) + ']'.repeat(200)),
    { ...reportForm, description: ['x'] },
    { ...reportForm, reporterPhone: { toString: 'x' } },
    { ...reportForm, description: 'a\0b' },
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(fc.constantFrom('description', 'reporterPhone', 'channel', 'party', 'until', 'standardRow'), text),
);
const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  String: text,
  ID: fc.oneof(globalIds, text),
  JSON: json,
  Int: fc.constantFrom(0, -1, 1, 50, 101, 2_147_483_647, -2_147_483_648),
  Float: fc.constantFrom(0, -0, 118.6, 24.9, 1e308, -1e308, 5e-324),
  Boolean: fc.boolean(),
  DateTime: fc.constantFrom(
    '2026-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '9999-12-31T23:59:59Z',
    'x',
  ),
};
const misshapen = fc.constantFrom<unknown>(null, [], {}, 1.5, 'nonsense', true, [[]], { __typename: 'x' });

/** Mostly of the type, so that what looks deeper is reached; now and then of no type at all. */
function valuesOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  const fitting = fittingOf(type, depth);
  return fc.oneof({ weight: 19, arbitrary: fitting }, { weight: 1, arbitrary: misshapen });
}

/** What need not be said is left out as often as not: a cursor that is none would hide whatever is wrong beside it. */
const argument = (type: GraphQLInputType): fc.Arbitrary<unknown> =>
  isNonNullType(type) ? valuesOf(type) : fc.option(valuesOf(type), { freq: 1, nil: undefined });

function fittingOf(type: GraphQLInputType, depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return fittingOf(type.ofType, depth);
  if (isListType(type)) return fc.array(valuesOf(type.ofType, depth + 1), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (!isInputObjectType(type)) return scalars[type.name] ?? misshapen;
  const fields = Object.values(type.getFields());
  const requiredKeys = fields.filter(({ type: inner }) => isNonNullType(inner)).map(({ name }) => name);
  const shape = Object.fromEntries(
    fields.map(({ name, type: inner }) => [name, name === 'requestId' ? requestIds : valuesOf(inner, depth + 1)]),
  );
  return fc.record(shape, { requiredKeys });
}

const requestIds = fc.oneof({ weight: 9, arbitrary: fc.uuid() }, { weight: 1, arbitrary: text });

describe('is answered by data or by code', () => {
  it.each(rootFields().map((root) => [`${root.operation} ${root.field.name}`, root] as const))(
    '%s',
    async (_name, root) => {
      const variables = fc.record(Object.fromEntries(root.field.args.map(({ name, type }) => [name, argument(type)])));
      const document = documentOf(root, 0);
      await fc.assert(
        fc.asyncProperty(variables, fc.constantFrom(...callers), async (given, caller) => {
          expectCoded(await caller.send(document, given));
        }),
        { numRuns: root.field.args.length === 0 ? 1 : RUNS, seed: SEED, endOnFailure: true },
      );
    },
  );

  it.each([
    ['a document that is none', '{ me {'],
    ['a field that is not there', '{ me { passwordHash } }'],
    ['a fragment inside itself', '{ me { ...A } } fragment A on Me { ...A }'],
    ['brackets without end', `{ form(id: ${'['.repeat(1_900)}) { id } }`],
    ['an id that is none', '{ node(id: "x") { id } }'],
    ['a type without nodes', `{ node(id: "${globalId('Licence:x')}") { id } }`],
    ['NUL as an escape', String.raw`{ cases(filter: { search: "a\u0000b" }) { totalCount } }`],
    ['half a pair as an escape', String.raw`{ cases(filter: { search: "\ud800" }) { totalCount } }`],
    ['a number beyond all', '{ similarCases(categoryCode: "x", longitude: 1e999, latitude: 0) { id } }'],
  ])('%s', async (_what, query) => {
    const answer = await callers[0]!.send(query);
    expectCoded(answer);
    expect(answer.errors).toBeDefined();
  });

  it.each([
    '{',
    '[]',
    'null',
    '1',
    '{}',
    '{"query":1}',
    '{"query":"{me{rules}}","variables":[1]}',
    '[{"query":"{me{rules}}"}]',
  ])('the body %s', async (body) => {
    const authorization = `Bearer ${callers[0]!.token}`;
    const headers = { 'content-type': 'application/json', authorization };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    expectCoded((await answer.json()) as Answer<unknown>);
  });
});

describe('a node', () => {
  it.each(contract.getPossibleTypes(contract.getType('Node') as never).map(({ name }) => name))(
    'of the type %s with a key that is none is not there',
    async (type) => {
      for (const key of ['', 'x', "x'.1", '1', '00000000-0000-0000-0000-00000000000g', `${known[0]}`]) {
        const answer = await callers[1]!.send<{ readonly node: unknown }>(
          'query N($id: ID!) { node(id: $id) { id } }',
          {
            id: globalId(`${type}:${key}`),
          },
        );
        expectCoded(answer);
        expect(answer.data?.node ?? null).toBeNull();
      }
    },
  );
});

describe('a page', () => {
  const lists = rootFields().filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));

  it.each(lists.map((root) => [root.field.name, root] as const))(
    'of %s has no size that none has',
    async (_name, root) => {
      for (const size of [-1, -50, -2_147_483_648, 101, 2_147_483_647]) {
        for (const side of ['first', 'last']) {
          const answer = await callers[1]!.send(documentOf(root, 1), { [side]: size });
          expect([side, size, answer.errors?.[0]?.extensions?.code]).toEqual([
            side,
            size,
            expect.stringMatching(/^(INVALID_INPUT|TOO_COMPLEX)$/),
          ]);
        }
      }
    },
  );
});

describe('a cursor', () => {
  it.each(['1/abc', '/0', '99999999999999999/0', `8640000000000000/${'0'.repeat(8)}`, '/', '-/x'])(
    '%s is refused',
    async (at) => {
      const after = Buffer.from(at).toString('base64url');
      for (const list of ['cases', 'overdue', 'queue', 'notices']) {
        const answer = await callers[1]!.send(`query L($after: String) { ${list}(after: $after) { totalCount } }`, {
          after,
        });
        expect(answer.errors?.[0]?.extensions?.code).toBe('INVALID_INPUT');
      }
    },
  );

  it('of another list is refused', async () => {
    const key = `1/${Buffer.from(known[1]!, 'base64').toString().slice('WorkItem:'.length)}`;
    const after = Buffer.from(key).toString('base64url');
    const answer = await callers[1]!.send('query L($after: String) { cases(after: $after) { totalCount } }', { after });
    expect(answer.errors?.[0]?.extensions?.code).toBe('INVALID_INPUT');
  });
});

describe('a door beside GraphQL answers by code', () => {
  const post = (
    path: string,
    body: BodyInit,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) => fetch(url + path, { method: 'POST', headers, body });
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' };

  it.each([
    ['an account with NUL in its name', () => login(url, 'a\0b', 'x'), 422],
    ['a password beyond all', () => login(url, 'a', 'x'.repeat(10_000)), 413],
    ['a sign-in that is no object', () => post('/auth/login', '[]'), 422],
    ['a sign-in that is no JSON', () => post('/auth/login', '{'), 422],
    [
      'a paper asked for with NUL',
      () => post('/public/documents', '{"number":"\\u0000","code":"x","documentId":"x"}'),
      422,
    ],
    ['a form without its parts', () => post('/public/attachments', 'x', multipart), 422],
    ['a licence checked by no file', () => post('/verify/x', 'x', multipart), 404],
    ['a file called NUL', () => fetch(`${url}/attachments/%00`, { headers: bearer() }), 404],
    ['a paper called NUL', () => fetch(`${url}/documents/%00`, { headers: bearer() }), 404],
    ['an upload without its parts', () => post('/attachments', 'x', { ...multipart, ...bearer() }), 422],
  ])('%s', async (_what, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    const told = answer.headers.get('content-type')?.includes('json') === true ? await answer.text() : CODED;
    expect(Object.keys(errors)).toContain((JSON.parse(told) as { code: string }).code);
  });

  const bearer = () => ({ authorization: `Bearer ${callers[0]!.token}` });
});

/** A page says it in words. */
const CODED = JSON.stringify({ code: 'NOT_FOUND' });

function expectCoded(answer: Answer<unknown>): void {
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions);
  for (const extensions of codes) {
    expect(Object.keys(errors)).toContain(extensions?.code);
    expect(extensions).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
    expect(extensions?.code).not.toBe('INTERNAL');
  }
}
