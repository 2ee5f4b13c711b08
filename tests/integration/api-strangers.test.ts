/**
 * What can be asked without an account, told by the schema itself: a field added without a rule, or one that leads from a
 * citizen's page to what is behind the sign-in, is found here.
 */
import { getNamedType, isObjectType, isUnionType } from 'graphql';
import { describe, expect, inject, it } from 'vitest';
import { contract, documentOf, rootFields, valueOf } from '#tests/support/schema-documents.ts';

const url = inject('productUrl');
const OPEN = [
  'me',
  'publicDivisions',
  'publicMatters',
  'publicUnits',
  'trackCase',
  'actAsParty',
  'addPartyMaterial',
  'submitMatter',
];
const closed = rootFields().filter(({ field }) => !OPEN.includes(field.name));

const uuid = '00000000-0000-4000-8000-000000000000';
const leaves: Readonly<Record<string, unknown>> = {
  ID: Buffer.from(`Case:${uuid}`).toString('base64'),
  String: uuid,
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-01-01T00:00:00.000Z',
  JSON: {},
};

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
}

describe('without a session', () => {
  it.each(closed.map((root) => [root.field.name, root] as const))('%s is refused', async (_name, root) => {
    const variables = root.field.args.map(({ name, type }) => [name, valueOf(type, name, (leaf) => leaves[leaf])]);
    const { errors, data } = await ask(documentOf(root, 1), Object.fromEntries(variables));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  });

  it('nothing is told live', async () => {
    for (const field of Object.values(contract.getSubscriptionType()?.getFields() ?? {})) {
      const { errors } = await ask(`subscription { ${field.name} { __typename } }`);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('`me` is nobody', async () => {
    const answer = await ask('{ me { rules } }');
    expect(answer).toEqual({ data: { me: null } });
  });

  it('these types and no other are within reach', () => {
    expect(reachedFrom(OPEN.filter((name) => name !== 'me'))).toEqual([
      'Clock: basis basisLabel budget consumed dueAt label limit name overdue pauses provisional remaining status unit',
      'ClockPause: basis from to',
      'Division: children code label level name parent',
      'FieldProblem: en path zh',
      'Form: id schema title uiSchema',
      'Label: en zh',
      'PartyCaseChanged: case',
      'ProgressStep: label name standing',
      'PublicAction: basis form label name reasonAsked reasonRequired tone',
      'PublicCase: actions clocks closedAt divisionCode documents final number openedAt phase process processTitle progress renewalInTime stateLabel steps title titleLabel unit',
      'PublicDocument: deliveredAt id issuedAt number title',
      'PublicEntry: form label name',
      'PublicLimit: label limit',
      'PublicMatter: entries family lead limits process summary title',
      'PublicStep: at label own',
      'PublicUnit: id level name',
      'Refused: code en fields zh',
      'SubmittedMatter: code number openedAt processTitle title titleLabel',
    ]);
  });
});

/** `Type: fields` of every object that can be got at from these roots; a refusal's case is loaded as whoever asks sees it. */
function reachedFrom(names: readonly string[]): string[] {
  const reached = new Map<string, string>();
  const waiting = rootFields()
    .filter(({ field }) => names.includes(field.name))
    .map(({ field }) => getNamedType(field.type));
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (isUnionType(type)) waiting.push(...type.getTypes());
    if (!isObjectType(type) || reached.has(type.name)) continue;
    const fields = Object.values(type.getFields()).filter(({ name }) => !(type.name === 'Refused' && name === 'case'));
    const told = fields.map(({ name }) => name).toSorted();
    reached.set(type.name, `${type.name}: ${told.join(' ')}`);
    waiting.push(...fields.map((field) => getNamedType(field.type)));
  }
  return [...reached.values()].toSorted();
}
