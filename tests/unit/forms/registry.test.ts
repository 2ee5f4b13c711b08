import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gridIncident } from '#domain/processes/incident/grid-incident.ts';
import { createFormAjv } from '#forms/form-ajv.ts';
import { type FormSchema, isRowSchema, personalFields } from '#forms/form-schema.ts';
import { findForm, forms, latestForm } from '#forms/registry.ts';
import { sectionFaults } from './section-faults.ts';
import { localizedSchema, uiSchemaOf } from '#forms/ui-schema.ts';

const formsFolder = new URL('../../../forms/', import.meta.url);

/** Fields, columns of rows and entries of lists. */
function partsOf(schema: FormSchema) {
  return Object.values(schema.properties).flatMap((field) => [
    field,
    ...(isRowSchema(field.items) ? Object.values(field.items.properties) : field.items ? [field.items] : []),
  ]);
}

describe('form registry', () => {
  test('every schema file on disk is published', () => {
    const files = readdirSync(formsFolder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.schema.json'))
      .map((path) => path.replace(/\/v(\d+)\.schema\.json$/, '@$1'));
    expect(files.toSorted()).toEqual(forms.map((form) => form.id).toSorted());
  });

  test('every form the incident process asks for exists', () => {
    const named = [
      ...Object.values(gridIncident.entries).map((entry) => entry.form),
      ...Object.values(gridIncident.actions).flatMap((action) => action.form ?? []),
    ];
    expect(named.filter((id) => !findForm(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(7);
  });

  test('a form is found by its exact version only', () => {
    expect(findForm('incident-report')).toBeUndefined();
    expect(findForm('incident-report@99')).toBeUndefined();
    expect(latestForm('incident-report')?.id).toBe('incident-report@2');
    expect(latestForm('nothing')).toBeUndefined();
  });

  const everyForm = forms.map((form) => [form.id, form] as const);

  test.each(everyForm)('%s: every choice has a label for every value', (_, form) => {
    for (const { 'x-enum-labels': labels = {}, enum: values = [] } of partsOf(form.schema))
      expect(Object.keys(labels).toSorted()).toEqual(values.toSorted());
  });

  test.each(everyForm)('%s: what is asked for together stands in exactly one section', (_, { schema }) => {
    expect(sectionFaults(schema)).toEqual([]);
  });

  test.each(everyForm)('%s: a field is classified as a whole, and a fact is one value', (_, { schema }) => {
    const columns = Object.values(schema.properties).flatMap(({ items }) =>
      isRowSchema(items) ? Object.values(items.properties) : [],
    );
    expect(columns.filter((column) => 'x-classification' in column || 'x-fact' in column)).toEqual([]);
    const lists = Object.values(schema.properties).filter(({ type }) => type === 'array');
    expect(lists.filter((field) => field['x-fact'])).toEqual([]);
  });

  test.each(everyForm)('%s: personal fields are never facts', (_, form) => {
    const facts = Object.keys(form.schema.properties).filter((name) => form.schema.properties[name]?.['x-fact']);
    expect(facts.filter((name) => personalFields(form.schema).includes(name))).toEqual([]);
  });

  test.each(['zh', 'en'] as const)(
    'localised in %s, a form keeps its rules and gains titles and options',
    (language) => {
      const form = findForm('incident-pre-check@1')!;
      const title = { zh: '核实结果', en: 'Result' }[language];
      expect(localizedSchema(form.schema, language)).toMatchObject({
        properties: { result: { title, enum: ['exists', 'notExists', 'cannotVerify'] } },
      });
      expect(uiSchemaOf(form.schema, language)).toMatchObject({
        'ui:order': ['result', 'remark'],
        result: {
          'ui:widget': 'radioCards',
          'ui:enumNames': expect.arrayContaining([{ zh: '问题属实', en: 'It exists' }[language]]),
        },
      });
    },
  );
});

describe('vocabulary', () => {
  const field = {
    type: 'string',
    'x-label': { zh: '甲', en: 'A' },
    'x-ui': { widget: 'text' },
    'x-classification': 'internal',
  };
  const compile = (change: object) =>
    createFormAjv().compile({ type: 'object', properties: { a: { ...field, ...change } } });

  test.each([
    ['a keyword nobody knows', { 'x-fatc': true }],
    ['a classification nobody knows', { 'x-classification': 'secret' }],
    ['a label without English', { 'x-label': { zh: '甲' } }],
    ['a widget nobody has', { 'x-ui': { widget: 'slider' } }],
  ])('%s is refused when the schema is compiled', (_, change) => {
    expect(() => compile(change)).toThrow(/x-|strict mode/);
  });

  test('a field that uses the vocabulary well compiles', () => {
    expect(compile({})({ a: 'x' })).toBe(true);
  });
});
