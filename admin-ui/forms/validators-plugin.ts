/**
 * Vite plugin: `virtual:form-validators` is a table of loaders, one a form, each of a module compiled while the UI is
 * built. A phone loads the one it fills in, not all of the city's forms.
 */
import { findForm, forms } from '#forms/registry.ts';
import { validatorModule } from '#forms/standalone.ts';

const tableId = 'virtual:form-validators';
const moduleId = 'virtual:form-validator/';
const resolved = '\0';

function table(): string {
  const rows = forms.map(({ id }) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(moduleId + id)}),`);
  return `export default {\n${rows.join('\n')}\n};\n`;
}

export function formValidators() {
  return {
    name: 'form-validators',
    resolveId(id: string): string | undefined {
      return id === tableId || id.startsWith(moduleId) ? resolved + id : undefined;
    },
    load(id: string): string | undefined {
      if (id === resolved + tableId) return table();
      if (!id.startsWith(resolved + moduleId)) return undefined;
      const form = findForm(id.slice(resolved.length + moduleId.length));
      return form && validatorModule(form);
    },
  };
}
