/** A form in one language for react-jsonschema-form: titles in the schema, everything else in its uiSchema. */
import type { Language } from '#domain/labels.ts';
import { type FieldHint, type FieldSchema, type FormSchema, isRowSchema, type ValueRules } from './form-schema.ts';

/** The schema with plain `title`s; what is valid stays the same. */
export function localizedSchema(schema: FormSchema, language: Language): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.properties))
    properties[name] = { ...field, title: field['x-label'][language] };
  return { ...schema, properties };
}

function hintUi(hint: FieldHint, language: Language): Record<string, unknown> {
  return {
    'ui:widget': hint.widget,
    ...(hint.placeholder && { 'ui:placeholder': hint.placeholder[language] }),
    ...(hint.help && { 'ui:help': hint.help[language] }),
  };
}

function choicesUi({ enum: values, 'x-enum-labels': labels }: ValueRules, language: Language): Record<string, unknown> {
  if (!labels || !values) return {};
  return { 'ui:enumNames': values.map((value) => labels[value]?.[language] ?? value) };
}

/** rjsf would draw arrays itself; here one widget asks for the whole array, columns and choices included. */
function fieldUi(field: FieldSchema, language: Language): Record<string, unknown> {
  const { items } = field;
  const choices = items && !isRowSchema(items) ? items : field;
  return {
    ...hintUi(field['x-ui'], language),
    ...(field.type === 'array' && { 'ui:field': 'wholeArray' }),
    ...choicesUi(choices, language),
    'ui:options': {
      ...(field['x-ui'].rows && { rows: field['x-ui'].rows }),
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
