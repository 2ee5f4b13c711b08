/** Forms as the browser renders them. */
import type { FormDefinition } from '#forms/form-schema.ts';
import { findForm } from '#forms/registry.ts';
import { uiSchemaOf } from '#forms/ui-schema.ts';
import { builder } from '../builder.ts';
import { LabelRef } from './refs.ts';

export const FormRef = builder.objectRef<FormDefinition>('Form');

export function registerForm(): void {
  FormRef.implement({
    fields: (t) => ({
      id: t.exposeString('id'),
      title: t.field({ type: LabelRef, resolve: (form) => form.title }),
      schema: t.field({ type: 'JSON', resolve: (form) => form.schema }),
      uiSchema: t.field({
        type: 'JSON',
        resolve: ({ schema }) => ({ zh: uiSchemaOf(schema, 'zh'), en: uiSchemaOf(schema, 'en') }),
      }),
    }),
  });
  builder.queryField('form', (t) =>
    t.field({
      type: FormRef,
      nullable: true,
      args: { id: t.arg.string({ required: true }) },
      resolve: (_root, { id }) => findForm(id),
    }),
  );
}
