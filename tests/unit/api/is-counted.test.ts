import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { expect, test } from 'vitest';
import { isCounted } from '#graphql/connection-args.ts';

const schema = buildSchema(`
  type Query { list: List! }
  type List { totalCount: Int, edges: [Int!]! }`);

async function countedFor(document: string): Promise<boolean[]> {
  const seen: boolean[] = [];
  const list = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    seen.push(isCounted(info));
    return { totalCount: 1, edges: [] };
  };
  expect(await graphql({ schema, source: document, rootValue: { list } })).not.toHaveProperty('errors');
  return seen;
}

test.each([
  ['{ list { edges } }', [false]],
  ['{ list { totalCount } }', [true]],
  ['{ list { n: totalCount edges } }', [true]],
  ['{ list { ... on List { totalCount } } }', [true]],
  ['{ list { ...part } } fragment part on List { ...inner } fragment inner on List { totalCount }', [true]],
  ['{ list { edges } list { totalCount } }', [true]],
  ['{ a: list { edges } b: list { totalCount } }', [false, true]],
])('%s', async (document, counted) => {
  expect(await countedFor(document)).toEqual(counted);
});
