/**
 * A case is nowhere for those it does not concern: every root field of the contract is asked by each of them, with each of its
 * arguments naming the case, for everything that it can answer. A field added later is asked as well.
 */
import { getNamedType, type GraphQLArgument, isInputObjectType, isNonNullType } from 'graphql';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Caller, requestId, signIn } from '#tests/support/api-client.ts';
import { demoVillages, done, open, pointIn, someCategory, view } from '#tests/support/incident.ts';
import type { CaseView, Point } from '#tests/support/incident.ts';
import { contract, documentOf, type RootField, rootFields, valueOf } from '#tests/support/schema-documents.ts';

const url = inject('productUrl');
const outsiders = ['jj-village-acceptor', 'jj-town-supervisor', 'county-water-handler', 'admin'] as const;
const callers = new Map<string, Caller>();
const asWorker = (): Caller => callers.get('village-worker')!;

/** Types with `node(id:)`: rows of the case, or names that everybody in the city may know. */
const nodes = {
  Case: 'hidden',
  WorkItem: 'hidden',
  Submission: 'hidden',
  Attachment: 'hidden',
  Notice: 'hidden',
  Unit: 'directory',
  User: 'directory',
} as const;

const secretText = `只有本案才有的话 ${requestId()}`;
const form = { description: secretText, reporterPhone: '13859601234', reporterName: '林某某' };
const ids = new Map<string, string>();
let reported: CaseView;
let location: Point;
let categoryCode: string;

beforeAll(async () => {
  for (const name of ['village-worker', 'village-acceptor', ...outsiders]) callers.set(name, await signIn(url, name));
  location = await pointIn(inject('productEnvironment')['DATABASE_URL']!, demoVillages.licheng);
  categoryCode = await someCategory(asWorker());
  const attachmentId = await upload(asWorker());
  reported = done(await open(asWorker(), { form, location, categoryCode, attachmentIds: [attachmentId] }));
  const found = await callers.get('village-acceptor')!.ask<{
    case: { submissions: { id: string }[]; unit: { id: string }; events: { actor: { id: string } | null }[] };
    notices: { edges: { node: { id: string; case: { id: string } | null } }[] };
  }>(
    `query Ids($id: ID!) { case(id: $id) { submissions { id } unit { id } events { actor { id } } }
      notices(first: 100) { edges { node { id case { id } } } } }`,
    { id: reported.id },
  );
  const told = found.notices.edges.find(({ node }) => node.case?.id === reported.id);
  for (const [type, id] of Object.entries({
    Case: reported.id,
    WorkItem: reported.workItems[0]!.id,
    Submission: found.case.submissions[0]!.id,
    Attachment: attachmentId,
    Notice: told!.node.id,
    Unit: found.case.unit.id,
    User: found.case.events.find(({ actor }) => actor !== null)!.actor!.id,
  })) {
    ids.set(type, id);
  }
});

describe('a node', () => {
  it('of every type is either hidden or a name that everybody may know', () => {
    const types = contract.getPossibleTypes(contract.getType('Node') as never).map(({ name }) => name);
    expect(types.toSorted()).toEqual(Object.keys(nodes).toSorted());
  });

  it.each(Object.entries(nodes))('of the type %s is %s', async (type, rule) => {
    for (const name of outsiders) {
      const query = 'query Node($id: ID!) { node(id: $id) { id } }';
      const { node } = await callers.get(name)!.ask<{ node: unknown }>(query, { id: ids.get(type) });
      expect(node === null ? 'hidden' : 'directory').toBe(rule);
    }
    const seen = await callers
      .get('village-acceptor')!
      .ask<{ node: unknown }>('query Node($id: ID!) { node(id: $id) { id } }', { id: ids.get(type) });
    expect(seen.node).not.toBeNull();
  });
});

describe.each(outsiders)('%s', (name) => {
  it.each(rootFields().map((root) => [`${root.operation} ${root.field.name}`, root] as const))(
    'is told nothing of the case by %s',
    async (_name, root) => {
      for (const variables of variantsOf(root)) {
        const answer = await askAll(callers.get(name)!, root, variables);
        for (const secret of secrets()) expect(answer).not.toContain(secret);
      }
    },
  );

  it.each(rootFields().map((root) => [`${root.operation} ${root.field.name}`, root] as const))(
    'is answered by %s as if there were no such case',
    async (_name, root) => {
      const absent = variantsOf(root, ghost());
      for (const [at, variables] of variantsOf(root).entries()) {
        if (!namesCase(variables)) continue;
        const answer = await askAll(callers.get(name)!, root, variables);
        const other = await askAll(callers.get(name)!, root, absent[at]!);
        // What is done has ids of its own: there it is the refusal that must not differ.
        const told = root.operation === 'mutation' ? refusalsIn : withoutInstants;
        expect(told(answer)).toEqual(told(other));
      }
    },
  );
});

it('has been left as it was', async () => {
  expect((await view(asWorker(), reported.id))!.seq).toBe(reported.seq);
});

function secrets(): readonly string[] {
  const key = Buffer.from(reported.id, 'base64').toString().slice('Case:'.length);
  const ours = Object.entries(nodes).flatMap(([type, rule]) => (rule === 'hidden' ? [ids.get(type)!] : []));
  return [reported.number, key, ...ours, secretText, form.reporterPhone, form.reporterName, '现场照片'];
}

interface Named {
  readonly id: string;
  readonly number: string;
  readonly ids: ReadonlyMap<string, string>;
}

/** Called as the case is, and not there. */
function ghost(): Named {
  const key = requestId();
  const global = (type: string, of: string): [string, string] => [
    type,
    Buffer.from(`${type}:${of}`).toString('base64'),
  ];
  const rows = ['Submission', 'Attachment', 'Notice'].map((type) => global(type, requestId()));
  const made = [global('Case', key), global('WorkItem', `${key}.1`), ...rows];
  return {
    id: global('Case', key)[1],
    number: reported.number.replace(/\d{5}(?=\D*$)/, '99999'),
    ids: new Map([...ids, ...made]),
  };
}

function namesCase(variables: Readonly<Record<string, unknown>>): boolean {
  const said = JSON.stringify(variables);
  return secrets().some((secret) => secret !== secretText && said.includes(secret));
}

/** Some answers say when they were given. */
const withoutInstants = (answer: string): string => answer.replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"then"');

const refusalsIn = (answer: string): readonly string[] =>
  [...answer.matchAll(/"(?:code|\w*__typename|\w*_code)":"(?<code>\w+)"/g)].map(({ groups }) => groups!['code']!);

/** Everything of the answer, as deep as the limits let the question be. */
async function askAll(caller: Caller, root: RootField, variables: Readonly<Record<string, unknown>>): Promise<string> {
  for (let depth = 3; depth >= 0; depth--) {
    const answer = JSON.stringify(await caller.send(documentOf(root, depth), variables));
    expect(answer).not.toContain('"INTERNAL"');
    // Of a list that is asked for so little of, no row is seen.
    if (isConnection(root) && depth < 2) break;
    // A row that refuses some of its fields is there: whoever asks for the others alone is told them.
    expect(answer).not.toMatch(/"path":\[[^\]]*,\d/);
    if (!answer.includes('TOO_COMPLEX')) return answer;
  }
  throw new Error(`${root.field.name} is too complex to be asked at all`);
}

const isConnection = ({ field }: RootField): boolean => getNamedType(field.type).name.endsWith('Connection');
/** So few that they are told in full; the case is the newest. */
const FEW = 10;

/** What a document must say, and beside that nothing, or one thing more that names the case; for a change everything at once. */
function variantsOf(root: RootField, named: Named = { ...reported, ids }): Readonly<Record<string, unknown>>[] {
  const { operation, field } = root;
  const leaf = leafOf(named);
  const given = (args: readonly GraphQLArgument[]) =>
    Object.fromEntries(args.map(({ name, type }) => [name, valueOf(type, name, leaf)]));
  const required = field.args.filter(({ type }) => isNonNullType(type));
  if (operation === 'mutation') return [given(required), given(field.args)];
  const optional = field.args.filter((arg) => !required.includes(arg) && !['after', 'before'].includes(arg.name));
  const variants = optional.flatMap((arg): Readonly<Record<string, unknown>>[] => {
    const type = getNamedType(arg.type);
    if (!isInputObjectType(type)) return [given([arg])];
    return Object.values(type.getFields()).map((inner) => ({
      [arg.name]: { [inner.name]: valueOf(inner.type, inner.name, leaf) },
    }));
  });
  const few = isConnection(root) ? { first: FEW } : {};
  return [{}, ...variants].map((more) => ({ ...few, ...given(required), ...more }));
}

/** What the case is called by, wherever an argument could take it. */
const leafOf = (named: Named) => (type: string, name: string) => called(named, type, name);

function called({ id, number, ids: own }: Named, type: string, name: string): unknown {
  const key = Buffer.from(id, 'base64').toString().slice('Case:'.length);
  const values: Readonly<Record<string, unknown>> = {
    ...location,
    workItemId: own.get('WorkItem'),
    attachmentId: own.get('Attachment'),
    attachmentIds: own.get('Attachment'),
    documentId: Buffer.from(`Document:${key}`).toString('base64'),
    ids: own.get('Notice'),
    unitId: own.get('Unit'),
    unitIds: own.get('Unit'),
    heldByUnitId: own.get('Unit'),
    issuerId: own.get('Unit'),
    fromUserId: own.get('User'),
    toUserId: own.get('User'),
    accusedIds: own.get('User'),
    requestId: requestId(),
    draftId: key,
    categoryCode,
    divisionCode: demoVillages.licheng,
    process: 'grid.incident',
    action: 'accept',
    family: 'incident',
    first: FEW,
    last: undefined,
    dueWithinHours: 24 * 365,
    openedFrom: '2020-01-01T00:00:00.000Z',
    state: 'reported',
  };
  if (name in values) return values[name];
  if (type === 'ID') return id;
  if (type === 'String') return name === 'id' ? key : number;
  return { Int: 1, Float: 1, Boolean: true, DateTime: '2030-01-01T00:00:00.000Z', JSON: form }[type];
}

async function upload({ token }: Caller): Promise<string> {
  const body = new FormData();
  body.set('file', new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 4, 5, 6])], '现场照片.jpg'));
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${url}/attachments`, { method: 'POST', headers, body });
  return ((await answer.json()) as { id: string }).id;
}
