/** What a form said, as rows of a paper: labels in Chinese, choices by their words, personal fields left out. */
import type { Row } from '#domain/documents/facts.ts';
import { isPersonalField } from '#forms/form-schema.ts';
import { findForm } from '#forms/registry.ts';

/** Files and units stand in the case; a number of one means nothing on paper. */
const NOT_PRINTED: ReadonlySet<string> = new Set(['attachments', 'unit']);

export function rowsOfForm(formId: string, data: Readonly<Record<string, unknown>>): readonly Row[] {
  const schema = findForm(formId)?.schema;
  if (schema === undefined) return [];
  return Object.entries(schema.properties).flatMap(([name, field]): readonly Row[] => {
    if (isPersonalField(field) || NOT_PRINTED.has(field['x-ui'].widget) || !Object.hasOwn(data, name)) return [];
    const words = { ...field['x-enum-labels'], ...(field.items?.type === 'string' && field.items['x-enum-labels']) };
    const value = inWords(data[name], (text) => words[text]?.zh ?? text);
    return value === '' ? [] : [{ label: field['x-label'].zh, value }];
  });
}

function inWords(value: unknown, say: (text: string) => string): string {
  if (typeof value === 'string') return say(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((entry) => inWords(entry, say)).join('；');
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value)
    .map((part) => inWords(part, say))
    .join('，');
}
