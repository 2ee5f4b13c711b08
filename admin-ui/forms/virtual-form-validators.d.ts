declare module 'virtual:form-validators' {
  import type { ValidateFunction } from 'ajv';
  import type { FormData } from '#forms/form-schema.ts';

  const validators: Readonly<Record<string, ValidateFunction<FormData>>>;
  export default validators;
}
