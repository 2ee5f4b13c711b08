import type { ProcessDefinition } from '../define.ts';

/** Every approval process (行政许可 and the services run like one), in the order of the catalogue. */
export const approvalProcesses: readonly ProcessDefinition[] = [];
