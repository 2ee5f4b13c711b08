import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import proto from '@temporalio/proto';
import { DefaultLogger, Runtime, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorkflows } from '#temporal-config/bundle.ts';
import { familyScenarios, periodScenarios, shortRunScenarios } from './family-scenarios.ts';
import { fromText, type RecordedHistory } from './history-file.ts';
import { scenarios } from './scenarios.ts';

const folder = join(import.meta.dirname, 'histories');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

const read = (name: string): RecordedHistory => fromText(readFileSync(join(folder, name), 'utf8'));

let workflowBundle: WorkflowBundleWithSourceMap;
beforeAll(async () => {
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger, telemetryOptions: { logging: { filter: 'OFF' } } });
  workflowBundle = await bundleWorkflows(logger);
});

describe('recorded histories', () => {
  it('exist for every scenario', () => {
    const all = { ...scenarios, ...familyScenarios, ...periodScenarios, ...shortRunScenarios };
    for (const name of Object.keys(all)) expect(files).toContain(`${name}.json`);
  });

  it.each(files)('%s replays with the present code', async (name) => {
    const { history, workflowId } = read(name);
    await expect(Worker.runReplayHistory({ workflowBundle }, history, workflowId)).resolves.toBeUndefined();
  });

  it('would show a change in what the workflow does', async () => {
    const { history, workflowId } = read('climbs-to-the-city-unattended.json');
    // With an activity in the place of its first timer the history belongs to another workflow.
    const events = history.events?.map((event) =>
      event.timerStartedEventAttributes
        ? {
            ...event,
            eventType: proto.temporal.api.enums.v1.EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED,
            timerStartedEventAttributes: null,
            activityTaskScheduledEventAttributes: { activityId: '1', activityType: { name: 'anotherActivity' } },
          }
        : event,
    );
    await expect(Worker.runReplayHistory({ workflowBundle }, { events: events ?? [] }, workflowId)).rejects.toThrow(
      /nondeterminism/i,
    );
  });
});
