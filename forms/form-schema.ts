/**
 * What a form is: one JSON Schema 2020-12 object, flat but for rows, whose properties carry labels, input hints and a
 * classification. The `x-` keywords are part of the schema's vocabulary (form-ajv.ts): a misspelt one stops the start of the product.
 */
import type { Label } from '#domain/labels.ts';

/** 公开 / 内部 / 敏感 / 检举: who may read a field. The last two are personal and stored encrypted. */
export const classifications = ['public', 'internal', 'sensitive', 'accusation'] as const;
export type Classification = (typeof classifications)[number];

export const widgets = [
  'text',
  'textarea',
  'select',
  'radioCards',
  'standardRow',
  'phone',
  'dateTime',
  'party',
  /** `YYYY-MM-DD` (format `date`). */
  'date',
  /** A plain number; `placeholder` may name its unit. */
  'number',
  /** Yuan, a number; `"multipleOf": 0.01` holds it to fen. */
  'money',
  /** Five grades, an integer from 1 to 5: 非常不满意 … 非常满意. */
  'rating',
  /** One box to tick, a boolean; `"const": true` where it must be ticked (告知承诺). */
  'checkbox',
  /** Id of a unit, picked by name or department. */
  'unit',
  /** Array of strings with `items.enum` and `items.x-enum-labels`. */
  'checkboxes',
  /** Array of ids of uploaded files; `maxItems` is the most that may be added. */
  'attachments',
  /** Array of flat objects. */
  'rows',
] as const;
export type FormWidget = (typeof widgets)[number];

/** How a field is asked for; never changes what is valid. */
export interface FieldHint {
  readonly widget: FormWidget;
  readonly rows?: number;
  readonly placeholder?: Label;
  readonly help?: Label;
}

export type FormScalar = string | number | boolean;

export interface ValueRules {
  readonly enum?: readonly string[];
  readonly 'x-enum-labels'?: Readonly<Record<string, Label>>;
  readonly const?: FormScalar;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
}

type ScalarType = 'string' | 'number' | 'integer' | 'boolean';

/** A column of a field of rows. It has no classification of its own: a field is public or personal as a whole. */
export interface ColumnSchema extends ValueRules {
  readonly type: ScalarType;
  readonly 'x-label': Label;
  readonly 'x-ui': FieldHint;
}

/** One choice or one file of an array field. */
export interface EntrySchema extends ValueRules {
  readonly type: 'string';
}

export interface RowSchema {
  readonly type: 'object';
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, ColumnSchema>>;
}

export interface FieldSchema extends ValueRules {
  readonly type: ScalarType | 'array';
  readonly 'x-label': Label;
  readonly 'x-ui': FieldHint;
  readonly 'x-classification': Classification;
  /** A non-personal fact that the case command carries, so that guards can look at it. Never of an array. */
  readonly 'x-fact'?: true;
  /** Name of the field of the version before that this one takes the place of: drafts are carried over by it. */
  readonly 'x-was'?: string;
  /** Of an array. */
  readonly items?: EntrySchema | RowSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/**
 * Fields asked for together. Where a form has sections, each field stands in exactly one. With `when`, the section is
 * asked for only while the named field of an earlier section has one of these values; otherwise its fields are not
 * required, and what was typed into them is not handed in.
 */
export interface SectionSchema {
  readonly key: string;
  readonly label: Label;
  readonly fields: readonly string[];
  readonly when?: { readonly field: string; readonly isOneOf: readonly FormScalar[] };
}

export interface FormSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly type: 'object';
  readonly 'x-label': Label;
  readonly 'x-sections'?: readonly SectionSchema[];
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, FieldSchema>>;
}

/** A schema file as it is imported: what TypeScript infers from JSON is wider than the vocabulary. */
export interface PublishedSource {
  readonly $id: string;
  readonly type: string;
}

/** A published form. `id` is `<name>@<version>`: what submissions and process definitions refer to. */
export interface FormDefinition {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly title: Label;
  readonly schema: FormSchema;
}

export type FormRow = Readonly<Record<string, FormScalar>>;
export type FormValue = FormScalar | readonly string[] | readonly FormRow[];
export type FormData = Readonly<Record<string, FormValue>>;

export const isRowSchema = (items: FieldSchema['items']): items is RowSchema => items?.type === 'object';

export const isPersonalField = (field: FieldSchema): boolean =>
  field['x-classification'] === 'sensitive' || field['x-classification'] === 'accusation';

/** Names of the fields that are stored encrypted and shown masked. */
export function personalFields(schema: FormSchema): readonly string[] {
  return Object.keys(schema.properties).filter((name) => isPersonalField(schema.properties[name]!));
}
