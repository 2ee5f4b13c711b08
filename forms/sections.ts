/** Which fields a form asks for, given what has been filled in: the same answer on the server and in the browser. */
import type { FormSchema, SectionSchema } from './form-schema.ts';

const isAsked = ({ when }: SectionSchema, data: Readonly<Record<string, unknown>>, hidden: ReadonlySet<string>) => {
  if (!when) return true;
  // A field that is itself hidden says nothing, whatever somebody typed into it before.
  const value = hidden.has(when.field) || !Object.hasOwn(data, when.field) ? undefined : data[when.field];
  return when.isOneOf.some((wanted) => wanted === value);
};

/** Names of the fields of sections that are not asked for. Sections look at earlier ones only, so one pass is enough. */
export function hiddenFields(schema: FormSchema, data: unknown): ReadonlySet<string> {
  const hidden = new Set<string>();
  const given = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  for (const section of schema['x-sections'] ?? [])
    if (!isAsked(section, given, hidden)) for (const name of section.fields) hidden.add(name);
  return hidden;
}

/** Sections asked for, in order. */
export function askedSections(schema: FormSchema, data: unknown): readonly SectionSchema[] {
  const hidden = hiddenFields(schema, data);
  return (schema['x-sections'] ?? []).filter((section) => section.fields.some((name) => !hidden.has(name)));
}
