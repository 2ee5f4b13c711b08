/** What is wrong with the sections of a form; nothing for a form without sections. */
import type { FormSchema, SectionSchema } from '#forms/form-schema.ts';

export function sectionFaults(schema: FormSchema): readonly string[] {
  const sections = schema['x-sections'];
  if (!sections) return [];
  const placed = sections.flatMap((section) => section.fields);
  const names = Object.keys(schema.properties);
  return [
    ...names.filter((name) => placed.filter((each) => each === name).length !== 1).map((name) => `${name}: not in one`),
    ...placed.filter((name) => !names.includes(name)).map((name) => `${name}: unknown`),
    ...sections.flatMap((section, index) => conditionFaults(schema, section, sections.slice(0, index))),
  ];
}

function conditionFaults(schema: FormSchema, { key, when }: SectionSchema, earlier: readonly SectionSchema[]) {
  if (!when) return [];
  const field = schema.properties[when.field];
  if (!field || field.type === 'array') return [`${key}: depends on no single value`];
  if (!earlier.some((section) => section.fields.includes(when.field))) return [`${key}: depends on a later section`];
  const impossible = when.isOneOf.filter((value) => field.enum && !field.enum.some((each) => each === value));
  return impossible.map((value) => `${key}: ${String(value)} can never be chosen`);
}
