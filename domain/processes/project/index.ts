import type { ProcessDefinition } from '../define.ts';
import { franchiseProcesses } from './franchise-types.ts';
import { itProject2 } from './it-project-2.ts';
import { itProject } from './it-project.ts';
import { legacyProject } from './legacy-project.ts';
import { selectionProcesses } from './selection-types.ts';

/** Every government project (city IT projects, franchises, selections), in the order of the catalogue. */
export const projectProcesses: readonly ProcessDefinition[] = [
  itProject,
  itProject2,
  ...franchiseProcesses,
  legacyProject,
  ...selectionProcesses,
];
