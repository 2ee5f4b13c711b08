/** What the UI asks for is never refused as too complex. */
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { Kind, type OperationDefinitionNode, parse, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { limits } from '#graphql/builder.ts';
import { readPersistedDocuments } from '#graphql/persisted-operations.ts';
import { buildSchema } from '#graphql/schema/index.ts';

const schema = buildSchema();
/** The largest page. */
const variables = { first: 100 };
const operations = [...readPersistedDocuments().values()].map((text) => {
  const document = parse(text);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return { name: operation?.name?.value ?? '', document };
});

describe('an operation of the UI keeps within what the API allows', () => {
  test.each(operations)('$name', ({ document }) => {
    // Only the size of a page counts: the other variables may be missing.
    const query = visit(document, { VariableDefinition: (node) => ({ ...node, type: optional(node.type) }) });
    const { complexity, depth, breadth } = complexityFromQuery(query, { schema, variables, ctx: {} });
    expect(complexity).toBeLessThanOrEqual(limits.complexity);
    expect(depth).toBeLessThanOrEqual(limits.depth);
    expect(breadth).toBeLessThanOrEqual(limits.breadth);
  });
});

type VariableType = NonNullable<OperationDefinitionNode['variableDefinitions']>[number]['type'];
const optional = (type: VariableType): VariableType => (type.kind === Kind.NON_NULL_TYPE ? type.type : type);
