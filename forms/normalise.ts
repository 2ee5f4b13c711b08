/**
 * What people type, before it is validated: white space at the ends goes, a field left empty was not filled in, nor was
 * one of a section that is not asked for.
 */
import { type FormSchema, isRowSchema } from './form-schema.ts';
import { hiddenFields } from './sections.ts';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isEmpty = (value: unknown): boolean => value === '' || value === undefined || value === null;

export function normaliseFormData(schema: FormSchema, data: unknown): unknown {
  if (!isObject(data)) return data;
  const filled = filledOf(data, (name, value) => {
    const field = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    return field?.type === 'array' && Array.isArray(value) ? filledEntries(value, isRowSchema(field.items)) : value;
  });
  const hidden = hiddenFields(schema, filled);
  if (hidden.size === 0) return filled;
  return Object.fromEntries(Object.entries(filled).filter(([name]) => !hidden.has(name)));
}

function filledOf(data: object, valueOf: (name: string, value: unknown) => unknown): object {
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(data)) {
    const kept = valueOf(name, typeof value === 'string' ? value.trim() : value);
    if (!isEmpty(kept)) entries.push([name, kept]);
  }
  // fromEntries defines own properties: a field named __proto__ stays a field, and is refused like any unknown one.
  return Object.fromEntries(entries);
}

/** A row of which nothing was filled in is no row; an array without entries was not filled in. */
function filledEntries(entries: readonly unknown[], areRows: boolean): readonly unknown[] | undefined {
  const kept = entries
    .map((entry) => (areRows && isObject(entry) ? filledOf(entry, (_, value) => value) : entry))
    .map((entry) => (typeof entry === 'string' ? entry.trim() : entry))
    .filter((entry) => !isEmpty(entry) && !(areRows && isObject(entry) && Object.keys(entry).length === 0));
  return kept.length === 0 ? undefined : kept;
}
