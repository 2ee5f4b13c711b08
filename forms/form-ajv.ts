/**
 * The one set of Ajv options. The server compiles with it when it starts; the build of the UI compiles the same schemas
 * with it into plain modules (docs/adr: the browser's CSP forbids `new Function`).
 */
import type { Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats, { type FormatsPlugin } from 'ajv-formats';
import { defaultOf } from './default-of.ts';
import { classifications, widgets } from './form-schema.ts';

const label = {
  type: 'object',
  required: ['zh', 'en'],
  additionalProperties: false,
  properties: { zh: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
};

const hint = {
  type: 'object',
  required: ['widget'],
  additionalProperties: false,
  properties: {
    widget: { enum: [...widgets] },
    rows: { type: 'integer', minimum: 1 },
    placeholder: label,
    help: label,
  },
};

const sections = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['key', 'label', 'fields'],
    additionalProperties: false,
    properties: {
      key: { type: 'string', pattern: '^[a-z][A-Za-z0-9]*$' },
      label,
      fields: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } },
      when: {
        type: 'object',
        required: ['field', 'isOneOf'],
        additionalProperties: false,
        properties: {
          field: { type: 'string' },
          isOneOf: { type: 'array', minItems: 1, items: { type: ['string', 'number', 'boolean'] } },
        },
      },
    },
  },
};

/** Strict: an unknown keyword, or one of ours with a wrong value, is an error when the schema is compiled. */
export function createFormAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true, multipleOfPrecision: 6, ...options });
  defaultOf<FormatsPlugin>(addFormats)(ajv, ['date-time', 'date']);
  ajv.addVocabulary([
    { keyword: 'x-label', metaSchema: label },
    { keyword: 'x-sections', metaSchema: sections },
    { keyword: 'x-ui', metaSchema: hint },
    { keyword: 'x-classification', metaSchema: { enum: [...classifications] } },
    { keyword: 'x-was', metaSchema: { type: 'string', minLength: 1 } },
    { keyword: 'x-fact', metaSchema: { const: true } },
    { keyword: 'x-enum-labels', metaSchema: { type: 'object', additionalProperties: label } },
  ]);
  return ajv;
}
