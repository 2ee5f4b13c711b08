/**
 * The validator of a form as the text of a plain ES module, for the browser: its Content-Security-Policy forbids
 * `new Function`, which Ajv needs to compile. Run by the UI's build only.
 */
import standaloneModule from 'ajv/dist/standalone/index.js';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { defaultOf } from './default-of.ts';
import { createFormAjv } from './form-ajv.ts';
import type { FormDefinition } from './form-schema.ts';

const standaloneCode = defaultOf<(ajv: Ajv2020, names: Record<string, string>) => string>(standaloneModule);

// Ajv writes CommonJS requires for its two runtime helpers even when asked for ES modules.
const requirePattern = /require\("([^"]+)"\)\.([A-Za-z]+)/g;

/** Turns `require("x").name` into an import that works whether the CommonJS namespace is wrapped once or twice. */
function withImports(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replaceAll(requirePattern, (_, path: string, member: string) => {
    const name = imports.get(path) ?? `required${imports.size}`;
    imports.set(path, name);
    return `pick(${name}, "${member}")`;
  });
  const lines = [...imports].map(([path, name]) => `import * as ${name} from "${path}.js";`);
  const pick =
    'const pick = (module, member) => { const found = module[member] ?? module.default?.[member];' +
    ' return found?.[member] ?? found; };';
  return [...lines, pick, body].join('\n');
}

const ajv = createFormAjv({ code: { source: true, esm: true } });

/** `export const validate = …` */
export function validatorModule({ schema }: FormDefinition): string {
  if (!ajv.getSchema(schema.$id)) ajv.addSchema(schema);
  return withImports(standaloneCode(ajv, { validate: schema.$id }));
}
