/** Vite plugin: `virtual:form-validators` is the module of all form validators, compiled while the UI is built. */
import { validatorModule } from '#forms/standalone.ts';

const publicId = 'virtual:form-validators';
const resolvedId = `\0${publicId}`;

export function formValidators() {
  return {
    name: 'form-validators',
    resolveId(id: string): string | undefined {
      return id === publicId ? resolvedId : undefined;
    },
    load(id: string): string | undefined {
      return id === resolvedId ? validatorModule() : undefined;
    },
  };
}
