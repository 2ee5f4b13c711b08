declare module 'virtual:form-validators' {
  import type { ValidateFunction } from 'ajv';
  import type { FormData } from '#forms/form-schema.ts';

  const loaders: Readonly<Record<string, () => Promise<{ readonly validate: ValidateFunction<FormData> }>>>;
  export default loaders;
}
