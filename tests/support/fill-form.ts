/** A form filled in as its schema asks: the least that is valid, with given answers where it matters. */
import { deliveryForm } from '#domain/documents/delivery-forms.ts';
import type { ColumnSchema, EntrySchema, FieldSchema, RowSchema } from '#forms/form-schema.ts';
import { findForm } from '#forms/registry.ts';
import { hiddenFields } from '#forms/sections.ts';

export type Answers = Readonly<Record<string, unknown>>;

export function fillForm(id: string, answers: Answers = {}): Answers {
  const schema = findForm(id)?.schema;
  if (schema === undefined) throw new Error(`no form ${id}`);
  const required = schema.required.map((name) => {
    const value = name === deliveryForm(id)?.day ? today() : valueOf(schema.properties[name]!);
    return [name, value] as const;
  });
  // What is computed from a form is no field of it.
  const given = Object.entries(answers).filter(([name]) => Object.hasOwn(schema.properties, name));
  const all = { ...Object.fromEntries(required), ...Object.fromEntries(given) };
  const hidden = hiddenFields(schema, all);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !hidden.has(name)));
}

/** A delivery of tomorrow is refused. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

function valueOf(field: FieldSchema | ColumnSchema | EntrySchema): unknown {
  if (field.const !== undefined) return field.const;
  if (field.enum !== undefined) return field.enum[0];
  if (field.type === 'boolean') return false;
  if (field.type === 'number' || field.type === 'integer') return Math.max(field.minimum ?? 0, 1);
  if (field.type === 'array' && 'items' in field) return field.items === undefined ? [] : [itemOf(field.items)];
  return textOf(field);
}

function itemOf(items: EntrySchema | RowSchema): unknown {
  if (items.type === 'string') return valueOf(items);
  return Object.fromEntries(Object.entries(items.properties).map(([name, column]) => [name, valueOf(column)]));
}

/** Telephone, identity, credit code, project code, month, case number: what the forms of the city ask for in a pattern. */
const specimens = [
  '91350500123456789',
  '91350500M0001TXB3A',
  '2026-350500-04-01-123456',
  '2022-05',
  'XF-350500-20261124-00012-K',
];

function textOf({ format, pattern, minLength = 1 }: { format?: string; pattern?: string; minLength?: number }): string {
  if (format === 'date') return '2026-12-01';
  if (format === 'date-time') return '2026-12-01T09:00:00+08:00';
  if (pattern === undefined) return '材料齐全属实'.padEnd(minLength, '，见附件说明');
  const specimen = specimens.find((text) => new RegExp(pattern, 'u').test(text));
  if (specimen === undefined) throw new Error(`nothing fits ${pattern}`);
  return specimen;
}
