/**
 * What a form is: one flat JSON Schema 2020-12 object whose properties carry labels, input hints and a classification.
 * The `x-` keywords are part of the schema's vocabulary (form-ajv.ts): a misspelt one stops the start of the product.
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
] as const;
export type FormWidget = (typeof widgets)[number];

/** How a field is asked for; never changes what is valid. */
export interface FieldHint {
  readonly widget: FormWidget;
  readonly rows?: number;
  readonly placeholder?: Label;
  readonly help?: Label;
}

export interface FieldSchema {
  readonly type: 'string' | 'number' | 'integer' | 'boolean';
  readonly 'x-label': Label;
  readonly 'x-ui': FieldHint;
  readonly 'x-classification': Classification;
  /** A non-personal fact that the case command carries, so that guards can look at it. */
  readonly 'x-fact'?: true;
  readonly enum?: readonly string[];
  readonly 'x-enum-labels'?: Readonly<Record<string, Label>>;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

export interface FormSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly type: 'object';
  readonly 'x-label': Label;
  readonly required: readonly string[];
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, FieldSchema>>;
}

/** A published form. `id` is `<name>@<version>`: what submissions and process definitions refer to. */
export interface FormDefinition {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly title: Label;
  readonly schema: FormSchema;
}

export type FormValue = string | number | boolean;
export type FormData = Readonly<Record<string, FormValue>>;

const isPersonal = (field: FieldSchema): boolean =>
  field['x-classification'] === 'sensitive' || field['x-classification'] === 'accusation';

/** Names of the fields that are stored encrypted and shown masked. */
export function personalFields(schema: FormSchema): readonly string[] {
  return Object.keys(schema.properties).filter((name) => isPersonal(schema.properties[name]!));
}
