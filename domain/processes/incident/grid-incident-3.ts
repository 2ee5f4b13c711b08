/** 网格事件 grid incident, version 3: version 2 whose report asks about danger on the spot and what was done against it. */
import { defineProcess } from '../define.ts';
import { gridIncident2 } from './grid-incident-2.ts';

const { entries } = gridIncident2;
const form = 'incident-report@2';

export const gridIncident3 = defineProcess({
  ...gridIncident2,
  version: 3,
  entries: { ...entries, report: { ...entries['report']!, form }, duplicate: { ...entries['duplicate']!, form } },
});
