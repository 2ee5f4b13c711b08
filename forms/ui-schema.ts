/** A form in one language for react-jsonschema-form: titles in the schema, everything else in its uiSchema. */
import type { Language } from '#domain/labels.ts';
import type { FieldSchema, FormSchema } from './form-schema.ts';

/** The schema with plain `title`s; what is valid stays the same. */
export function localizedSchema(schema: FormSchema, language: Language): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.properties))
    properties[name] = { ...field, title: field['x-label'][language] };
  return { ...schema, properties };
}

function fieldUi(field: FieldSchema, language: Language): Record<string, unknown> {
  const hint = field['x-ui'];
  const labels = field['x-enum-labels'];
  return {
    'ui:widget': hint.widget,
    ...(hint.placeholder && { 'ui:placeholder': hint.placeholder[language] }),
    ...(hint.help && { 'ui:help': hint.help[language] }),
    ...(labels && field.enum && { 'ui:enumNames': field.enum.map((value) => labels[value]?.[language] ?? value) }),
    'ui:options': {
      ...(hint.rows && { rows: hint.rows }),
      classification: field['x-classification'],
    },
  };
}

export function uiSchemaOf(schema: FormSchema, language: Language): Record<string, unknown> {
  const names = Object.keys(schema.properties);
  return {
    'ui:order': names,
    'ui:submitButtonOptions': { norender: true },
    ...Object.fromEntries(names.map((name) => [name, fieldUi(schema.properties[name]!, language)])),
  };
}
