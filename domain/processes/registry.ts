/** All published process definitions. A case is pinned to its (id, version); new cases take the latest version. */
import type { ProcessDefinition } from './define.ts';
import { approvalProcesses } from './approval/index.ts';
import { supervisionOrder } from './coordination/supervision-order.ts';
import { whistle } from './coordination/whistle.ts';
import { gridIncident } from './incident/grid-incident.ts';
import { gridIncident2 } from './incident/grid-incident-2.ts';
import { gridIncident3 } from './incident/grid-incident-3.ts';
import { petitionProcesses } from './petition/index.ts';
import { projectProcesses } from './project/index.ts';

const published: readonly ProcessDefinition[] = [
  gridIncident,
  gridIncident2,
  gridIncident3,
  ...petitionProcesses,
  ...approvalProcesses,
  ...projectProcesses,
  supervisionOrder,
  whistle,
];

/** Every published definition, all versions. */
export function listDefinitions(): readonly ProcessDefinition[] {
  return published;
}

export function findDefinition(id: string, version: number): ProcessDefinition | null {
  return published.find((definition) => definition.id === id && definition.version === version) ?? null;
}

export function latestDefinition(id: string): ProcessDefinition | null {
  return published
    .filter((definition) => definition.id === id)
    .reduce<ProcessDefinition | null>(
      (latest, definition) => (latest === null || definition.version > latest.version ? definition : latest),
      null,
    );
}

/** The latest version that asks for this form at this entry; null where none ever did. */
export function definitionAsking(id: string, entry: string, form: string): ProcessDefinition | null {
  const asking = published.filter((definition) => definition.id === id && definition.entries[entry]?.form === form);
  return asking.toSorted((one, other) => other.version - one.version)[0] ?? null;
}

/** Latest version of every process: what can be opened now. */
export function listLatestDefinitions(): readonly ProcessDefinition[] {
  return published.filter((definition) => latestDefinition(definition.id) === definition);
}

/** `grid.incident@1` names one version, `grid.incident` the latest. */
export function resolveDefinition(name: string): ProcessDefinition | null {
  const [id = '', version, ...rest] = name.split('@');
  if (rest.length > 0) return null;
  if (version === undefined) return latestDefinition(id);
  return /^[1-9]\d*$/.test(version) ? findDefinition(id, Number(version)) : null;
}
