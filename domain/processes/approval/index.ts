import type { ProcessDefinition } from '../define.ts';
import { licenceChange } from './licence-change.ts';
import { licensingProcess } from './licensing-process.ts';
import { licensingProcess2 } from './licensing-process-2.ts';
import { licensingProcess3 } from './licensing-process-3.ts';
import { licensingProcess4 } from './licensing-process-4.ts';
import { licensingProcess5 } from './licensing-process-5.ts';
import { rectification } from './rectification.ts';
import { approvalTypes } from './types/index.ts';

/** Every approval process (行政许可 and the services run like one), in the order of the catalogue. */
export const approvalProcesses: readonly ProcessDefinition[] = [
  ...approvalTypes.flatMap((type) =>
    [
      licensingProcess(type),
      licensingProcess2(type),
      licensingProcess3(type),
      licensingProcess4(type),
      licensingProcess5(type),
    ].filter((one) => one !== null),
  ),
  rectification,
  licenceChange,
];
