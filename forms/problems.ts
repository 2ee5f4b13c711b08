/** Ajv's errors as sentences for people: the field's own label in front, Chinese by ajv-i18n, English by Ajv. */
import type { ErrorObject } from 'ajv';
import zhModule from 'ajv-i18n/localize/zh/index.js';
import type { Label } from '#domain/labels.ts';
import { defaultOf } from './default-of.ts';
import type { FieldSchema, FormSchema } from './form-schema.ts';

/** `path` is a JSON pointer into the form data, e.g. `/description`. */
export interface FormProblem extends Label {
  readonly path: string;
}

const localizeZh = defaultOf<(errors: ErrorObject[]) => void>(zhModule);

/** JSON pointer escapes of RFC 6901. */
const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
const unescapePointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function pathOf(error: ErrorObject): string {
  if (error.keyword === 'required') return `/${escapePointer(String(error.params['missingProperty']))}`;
  if (error.keyword === 'additionalProperties') return `/${escapePointer(String(error.params['additionalProperty']))}`;
  return error.instancePath;
}

const ownSentences: Readonly<Record<string, (field: FieldSchema | undefined, error: ErrorObject) => Label>> = {
  minLength: (_, error) => ({
    zh: `至少 ${error.params['limit']} 个字`,
    en: `at least ${error.params['limit']} characters`,
  }),
  maxLength: (_, error) => ({
    zh: `最多 ${error.params['limit']} 个字`,
    en: `at most ${error.params['limit']} characters`,
  }),
  required: (field) =>
    field?.enum || field?.['x-ui'].widget === 'standardRow'
      ? { zh: '请选择', en: 'please choose' }
      : { zh: '请填写', en: 'please fill in' },
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
    const name = unescapePointer(path.slice(1));
    const field = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    const label = field?.['x-label'] ?? (name === '' ? schema['x-label'] : { zh: name, en: name });
    const sentence = ownSentences[error.keyword]?.(field, error) ?? {
      zh: chinese[index]?.message ?? '填写有误',
      en: error.message ?? 'is not valid',
    };
    problems.set(path, { path, zh: `${label.zh}：${sentence.zh}`, en: `${label.en}: ${sentence.en}` });
  }
  return [...problems.values()];
}
