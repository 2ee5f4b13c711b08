import type { ProcessDefinition } from '../define.ts';

/** Every petition process (信访, 12345 and the complaints run like them), in the order of the catalogue. */
export const petitionProcesses: readonly ProcessDefinition[] = [];
