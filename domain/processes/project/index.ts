import type { ProcessDefinition } from '../define.ts';
import { franchiseProcesses } from './franchise-types.ts';
import { itProject2 } from './it-project-2.ts';
import { itProject3 } from './it-project-3.ts';
import { itProject4 } from './it-project-4.ts';
import { itProject } from './it-project.ts';
import { legacyProject2 } from './legacy-project-2.ts';
import { legacyProject } from './legacy-project.ts';
import { selectionProcesses } from './selection-types.ts';

/** Every government project (city IT projects, franchises, selections), in the order of the catalogue. */
export const projectProcesses: readonly ProcessDefinition[] = [
  itProject,
  itProject2,
  itProject3,
  itProject4,
  ...franchiseProcesses,
  legacyProject,
  legacyProject2,
  ...selectionProcesses,
];
