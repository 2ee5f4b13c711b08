import type { ProcessDefinition } from '../define.ts';

/** Every government project (city IT projects, franchises, selections), in the order of the catalogue. */
export const projectProcesses: readonly ProcessDefinition[] = [];
