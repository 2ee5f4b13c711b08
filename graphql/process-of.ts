import { findDefinition } from '#domain/processes/registry.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';

/** The definition a case is pinned to. Published versions never go away, so a missing one is a fault, not a refusal. */
export function processOf(row: { readonly process: string; readonly version: number }): ProcessDefinition {
  const definition = findDefinition(row.process, row.version);
  if (definition === null) throw new TypeError(`No definition ${row.process}@${row.version}`);
  return definition;
}
