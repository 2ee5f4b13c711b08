/** A form that uses the whole vocabulary, for tests; no published form changes with it. */
import type { FieldSchema, FormDefinition, FormSchema } from '#forms/form-schema.ts';

const label = (zh: string) => ({ zh, en: `${zh}.en` });
const field = (zh: string, rest: Partial<FieldSchema> & Pick<FieldSchema, 'type' | 'x-ui'>): FieldSchema => ({
  'x-label': label(zh),
  'x-classification': 'internal',
  ...rest,
});

export const appealSchema: FormSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://gridcase.quanzhou.gov.cn/forms/test-appeal/v1',
  type: 'object',
  'x-label': label('诉求'),
  'x-sections': [
    { key: 'matter', label: label('事项'), fields: ['kind', 'topics', 'claims', 'files', 'happenedOn', 'promised'] },
    {
      key: 'group',
      label: label('代表'),
      fields: ['persons', 'grade'],
      when: { field: 'kind', isOneOf: ['group'] },
    },
    { key: 'accused', label: label('被检举'), fields: ['accused'], when: { field: 'grade', isOneOf: [1] } },
  ],
  required: ['kind', 'claims', 'persons', 'accused', 'promised'],
  additionalProperties: false,
  properties: {
    kind: field('类型', {
      type: 'string',
      enum: ['single', 'group'],
      'x-enum-labels': { single: label('个人'), group: label('多人') },
      'x-ui': { widget: 'radioCards' },
      'x-fact': true,
    }),
    topics: field('主题', {
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', enum: ['land', 'wage'], 'x-enum-labels': { land: label('土地'), wage: label('欠薪') } },
      'x-ui': { widget: 'checkboxes' },
    }),
    claims: field('请求', {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      'x-ui': { widget: 'rows' },
      items: {
        type: 'object',
        required: ['what'],
        additionalProperties: false,
        properties: {
          what: { type: 'string', minLength: 2, 'x-label': label('内容'), 'x-ui': { widget: 'text' } },
          amount: {
            type: 'number',
            minimum: 0,
            multipleOf: 0.01,
            'x-label': label('金额'),
            'x-ui': { widget: 'money' },
          },
        },
      },
    }),
    files: field('材料', { type: 'array', maxItems: 2, items: { type: 'string' }, 'x-ui': { widget: 'attachments' } }),
    happenedOn: field('日期', { type: 'string', format: 'date', 'x-ui': { widget: 'date' } }),
    promised: field('承诺', { type: 'boolean', const: true, 'x-ui': { widget: 'checkbox' } }),
    persons: field('人数', { type: 'integer', minimum: 5, 'x-ui': { widget: 'number' } }),
    grade: field('评价', { type: 'integer', minimum: 1, maximum: 5, 'x-ui': { widget: 'rating' } }),
    accused: field('被检举人', {
      type: 'string',
      maxLength: 40,
      'x-ui': { widget: 'text' },
      'x-classification': 'accusation',
    }),
  },
};

export const appealForm: FormDefinition = {
  id: 'test-appeal@1',
  name: 'test-appeal',
  version: 1,
  title: label('诉求'),
  schema: appealSchema,
};
