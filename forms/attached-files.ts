/** Files that a form names; they are put on the case with it, so that whoever sees the case can open them. */
import type { FormSchema } from './form-schema.ts';

export function attachedFiles(schema: FormSchema, data: Readonly<Record<string, unknown>>): readonly string[] {
  const names = Object.keys(schema.properties).filter(
    (name) => schema.properties[name]?.['x-ui'].widget === 'attachments',
  );
  const ids = names.flatMap((name): unknown[] => (Array.isArray(data[name]) ? data[name] : []));
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}
