/** Ajv's errors as sentences for people: the field's own label in front, Chinese by ajv-i18n, English by Ajv. */
import type { ErrorObject } from 'ajv';
import zhModule from 'ajv-i18n/localize/zh/index.js';
import type { Label } from '#domain/labels.ts';
import { defaultOf } from './default-of.ts';
import { type ColumnSchema, type FieldSchema, type FormSchema, type FormWidget, isRowSchema } from './form-schema.ts';

/** `path` is a JSON pointer into the form data, e.g. `/description`. */
export interface FormProblem extends Label {
  readonly path: string;
}

const localizeZh = defaultOf<(errors: ErrorObject[]) => void>(zhModule);

/** JSON pointer escapes of RFC 6901. */
const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function pathOf(error: ErrorObject): string {
  const missing: unknown = error.params['missingProperty'] ?? error.params['additionalProperty'];
  const isAboutProperty = error.keyword === 'required' || error.keyword === 'additionalProperties';
  return isAboutProperty ? `${error.instancePath}/${escapePointer(String(missing))}` : error.instancePath;
}

/** The field or column a path leads to, and how people call that place: "申请材料 第 2 行 名称". */
function placeOf(schema: FormSchema, path: string): { readonly field: FieldSchema | ColumnSchema | undefined } & Label {
  const [name = '', row, column] = path.slice(1).split('/').map(unescapePointer);
  const field = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
  const label = field?.['x-label'] ?? (name === '' ? schema['x-label'] : { zh: name, en: name });
  if (row === undefined || !isRowSchema(field?.items)) return { field, ...label };
  const columns = field.items.properties;
  const inside = column !== undefined && Object.hasOwn(columns, column) ? columns[column] : undefined;
  const inner = inside?.['x-label'] ?? { zh: column ?? '', en: column ?? '' };
  const number = Number(row) + 1;
  return {
    field: inside,
    zh: `${label.zh} 第 ${number} 行 ${inner.zh}`.trimEnd(),
    en: `${label.en}, row ${number}, ${inner.en}`.replace(/, $/, ''),
  };
}

const choosing: readonly (FormWidget | undefined)[] = ['standardRow', 'unit', 'party', 'rating', 'date', 'checkboxes'];

function missingSentence(field: FieldSchema | ColumnSchema | undefined): Label {
  const widget = field?.['x-ui'].widget;
  if (widget === 'attachments') return { zh: '请上传', en: 'please upload' };
  if (widget === 'checkbox') return { zh: '请勾选', en: 'please tick' };
  if (widget === 'rows') return { zh: '请至少填写一行', en: 'please fill in at least one row' };
  return field?.enum || choosing.includes(widget)
    ? { zh: '请选择', en: 'please choose' }
    : { zh: '请填写', en: 'please fill in' };
}

const ownSentences: Readonly<
  Record<string, (field: FieldSchema | ColumnSchema | undefined, error: ErrorObject) => Label>
> = {
  minLength: (_, error) => ({
    zh: `至少 ${error.params['limit']} 个字`,
    en: `at least ${error.params['limit']} characters`,
  }),
  maxLength: (_, error) => ({
    zh: `最多 ${error.params['limit']} 个字`,
    en: `at most ${error.params['limit']} characters`,
  }),
  required: (field) => missingSentence(field),
  type: (field) =>
    field?.type === 'number' || field?.type === 'integer'
      ? { zh: '请填写数字', en: 'please give a number' }
      : { zh: '格式不正确', en: 'the format is not right' },
  const: (field) => missingSentence(field),
  minItems: (_, error) => ({ zh: `至少 ${error.params['limit']} 项`, en: `at least ${error.params['limit']}` }),
  maxItems: (_, error) => ({ zh: `最多 ${error.params['limit']} 项`, en: `at most ${error.params['limit']}` }),
  uniqueItems: () => ({ zh: '不能重复', en: 'each only once' }),
  minimum: (_, error) => ({ zh: `不能小于 ${error.params['limit']}`, en: `not less than ${error.params['limit']}` }),
  maximum: (_, error) => ({ zh: `不能大于 ${error.params['limit']}`, en: `not more than ${error.params['limit']}` }),
  multipleOf: (field) =>
    field?.['x-ui'].widget === 'money'
      ? { zh: '最多精确到分', en: 'no finer than 0.01 yuan' }
      : { zh: '数值精度不正确', en: 'the number is too fine' },
  enum: () => ({ zh: '请从选项中选择', en: 'please choose one of the options' }),
  additionalProperties: () => ({ zh: '表单没有此字段', en: 'the form has no such field' }),
  pattern: (field) =>
    field?.['x-ui'].widget === 'phone'
      ? { zh: '请填写有效的电话号码', en: 'please give a valid phone number' }
      : { zh: '格式不正确', en: 'the format is not right' },
  format: () => ({ zh: '格式不正确', en: 'the format is not right' }),
};

/** One sentence a problem and at most one problem a field: the first is enough to act on. */
export function problemsOf(schema: FormSchema, errors: readonly ErrorObject[]): readonly FormProblem[] {
  const chinese = errors.map((error) => ({ ...error }));
  localizeZh(chinese);
  const problems = new Map<string, FormProblem>();
  for (const [index, error] of errors.entries()) {
    const path = pathOf(error);
    if (problems.has(path)) continue;
    const { field, ...label } = placeOf(schema, path);
    const sentence = ownSentences[error.keyword]?.(field, error) ?? {
      zh: chinese[index]?.message ?? '填写有误',
      en: error.message ?? 'is not valid',
    };
    problems.set(path, { path, zh: `${label.zh}：${sentence.zh}`, en: `${label.en}: ${sentence.en}` });
  }
  return [...problems.values()];
}
