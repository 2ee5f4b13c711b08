/** The bare floor: a workflow that takes seven updates, each one local activity that writes one transaction. */
import {
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import type { FloorActivities } from './floor-activities.ts';

export const FLOOR_STEPS = 7;
export const step = defineUpdate<number>('step');

const { writeStep } = proxyLocalActivities<FloorActivities>({ startToCloseTimeout: '10s' });

export async function floorCase(caseId: string): Promise<void> {
  let done = 0;
  setHandler(step, async () => {
    done += 1;
    const seq = done;
    await writeStep(caseId, seq);
    return seq;
  });
  await condition(() => done === FLOOR_STEPS && allHandlersFinished());
}

/** One clock: a timer, a workflow task and a commit. */
export async function floorDue(caseId: string, dueAt: number): Promise<void> {
  await sleep(Math.max(1, dueAt - Date.now()));
  await writeStep(caseId, 1);
}
