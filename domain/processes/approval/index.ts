import type { ProcessDefinition } from '../define.ts';
import { jointProcess2 } from './joint-process-2.ts';
import { licenceChange } from './licence-change.ts';
import { licensingProcess } from './licensing-process.ts';
import { rectification } from './rectification.ts';
import { approvalTypes } from './types/index.ts';

/** Every approval process (行政许可 and the services run like one), in the order of the catalogue. */
export const approvalProcesses: readonly ProcessDefinition[] = [
  ...approvalTypes.flatMap((type) =>
    type.joint === undefined ? [licensingProcess(type)] : [licensingProcess(type), jointProcess2(type)],
  ),
  rectification,
  licenceChange,
];
