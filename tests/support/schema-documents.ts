/** Documents made from the schema itself, so that a field nobody thought of is asked for too. */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  isInterfaceType,
} from 'graphql';

/** The contract as committed: CI compares it with the code. */
export const contract: GraphQLSchema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'));

export type Operation = 'query' | 'mutation' | 'subscription';
type AnyField = GraphQLField<unknown, unknown>;

export interface RootField {
  readonly operation: Operation;
  readonly field: AnyField;
}

export function rootFields(schema: GraphQLSchema = contract): readonly RootField[] {
  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() };
  return Object.entries(roots).flatMap(([operation, type]) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ operation: operation as Operation, field })),
  );
}

/** With every argument as a variable of its name, and everything that can be selected down to so many levels. */
export function documentOf({ operation, field }: RootField, depth: number): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = declared === '' ? operation : `${operation} (${declared})`;
  return `${head} { ${field.name}${passed === '' ? '' : `(${passed})`} ${selectionOf(field.type, depth)} }`;
}

export function selectionOf(output: GraphQLOutputType, depth: number, alias = ''): string {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    const parts = type
      .getTypes()
      .map((member) => `... on ${member.name} ${selectionOf(member, depth, `${member.name}_`)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).flatMap(({ name, type: inner, args }) => {
    if (args.some(({ type: wanted, defaultValue }) => isNonNullType(wanted) && defaultValue === undefined)) return [];
    // Members of a union may have a field of one name and of different types.
    const called = alias === '' ? name : `${alias}${name}: ${name}`;
    if (isLeafType(getNamedType(inner))) return [called];
    return depth === 0 ? [] : [`${called} ${selectionOf(inner, depth - 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** A value of the type; `leaf` gives those of scalars by the name of the argument or field they are for. */
export function valueOf(input: GraphQLInputType, name: string, leaf: (type: string, name: string) => unknown): unknown {
  if (isNonNullType(input)) return valueOf(input.ofType, name, leaf);
  if (isListType(input)) return [valueOf(input.ofType, name, leaf)];
  if (isEnumType(input)) return input.getValues()[0]?.name;
  if (!isInputObjectType(input)) return leaf(input.name, name);
  return Object.fromEntries(
    Object.values(input.getFields()).map((field) => [field.name, valueOf(field.type, field.name, leaf)]),
  );
}
