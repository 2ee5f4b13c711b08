/** A form in one language for react-jsonschema-form: titles in the schema, everything else in its uiSchema. */
import type { Language } from '#domain/labels.ts';
import {
  type ColumnSchema,
  type FieldHint,
  type FieldSchema,
  type FormSchema,
  isRowSchema,
  type ValueRules,
} from './form-schema.ts';

const titled = (part: FieldSchema | ColumnSchema, language: Language): object => ({
  ...part,
  title: part['x-label'][language],
});

function titledField(field: FieldSchema, language: Language): object {
  const { items } = field;
  if (!isRowSchema(items)) return titled(field, language);
  const columns = Object.entries(items.properties).map(([name, column]) => [name, titled(column, language)] as const);
  return { ...titled(field, language), items: { ...items, properties: Object.fromEntries(columns) } };
}

/** The schema with plain `title`s; what is valid stays the same. */
export function localizedSchema(schema: FormSchema, language: Language): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.properties)) properties[name] = titledField(field, language);
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

/** Rows are drawn column by column; any other array is asked for by one widget as a whole. */
function fieldUi(field: FieldSchema, language: Language): Record<string, unknown> {
  const { items } = field;
  const options = {
    ...(field['x-ui'].rows && { rows: field['x-ui'].rows }),
    classification: field['x-classification'],
  };
  if (!isRowSchema(items))
    return { ...hintUi(field['x-ui'], language), ...choicesUi(items ?? field, language), 'ui:options': options };
  const columns = Object.entries(items.properties).map(
    ([name, column]) => [name, { ...hintUi(column['x-ui'], language), ...choicesUi(column, language) }] as const,
  );
  const { 'ui:widget': _, ...hint } = hintUi(field['x-ui'], language);
  return { ...hint, 'ui:options': options, items: Object.fromEntries(columns) };
}

export function uiSchemaOf(schema: FormSchema, language: Language): Record<string, unknown> {
  const names = Object.keys(schema.properties);
  return {
    'ui:order': names,
    'ui:submitButtonOptions': { norender: true },
    ...Object.fromEntries(names.map((name) => [name, fieldUi(schema.properties[name]!, language)])),
  };
}
