/** The server's validation, before anything is sent: same schemas, same Ajv options, compiled at build time. */
import loaders from 'virtual:form-validators';
import { checkForm, type FormValidation } from '#forms/check.ts';
import { findForm } from '#forms/registry.ts';

/** False when the server asks for a form this build does not know: the page is older than the server. */
export function isKnownForm(id: string): boolean {
  return findForm(id) !== undefined && loaders[id] !== undefined;
}

/** Loads what checks a form before it is asked for: on a phone the network may be gone by then. */
export function prepareCheck(id: string): void {
  // Without a network it is tried again by the check itself.
  loaders[id]?.().catch(() => undefined);
}

/** `null` when what checks the form cannot be loaded: the server decides, as it does in any case. */
export async function checkInBrowser(id: string, data: unknown): Promise<FormValidation | null> {
  const form = findForm(id);
  const load = loaders[id];
  if (!form || !load) throw new Error(`unknown form ${id}`);
  const loaded = await load().catch(() => null);
  return loaded && checkForm(form, loaded.validate, data);
}
