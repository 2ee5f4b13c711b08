/**
 * Records the histories that tests/replay/replay.test.ts replays: `node tests/replay/record.ts [scenario…]`. Existing
 * files stay: an old history is what proves that a change of the code does not break cases under way. People and units
 * in it are made up.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startCaseEnvironment } from '#tests/workflow/case-environment.ts';
import { caseWorkflowId } from '#workflows/contracts.ts';
import { familyScenarios, periodScenarios, shortRunScenarios } from './family-scenarios.ts';
import { toText } from './history-file.ts';
import { startRealCaseEnvironment, startShortRunEnvironment } from './real-environment.ts';
import { scenarios, type Scenario } from './scenarios.ts';

const histories = join(import.meta.dirname, 'histories');
const wanted = process.argv.slice(2);

const fileOf = (name: string): string => join(histories, `${name}.json`);

async function record(stories: Readonly<Record<string, Scenario>>, start: typeof startCaseEnvironment): Promise<void> {
  const missing = Object.entries(stories).filter(([name]) => wanted.includes(name) || !existsSync(fileOf(name)));
  if (missing.length === 0) return;
  const env = await start();
  try {
    for (const [name, play] of missing) {
      const kept = await play(env);
      const { workflowId, ...run } = typeof kept === 'string' ? { workflowId: caseWorkflowId(kept) } : kept;
      const runId = 'runId' in run ? run.runId : undefined;
      const history = await env.temporal.client.workflow.getHandle(workflowId, runId).fetchHistory();
      await writeFile(fileOf(name), toText(workflowId, history));
      process.stdout.write(`${name}\n`);
    }
  } finally {
    await env.stop();
  }
}

await mkdir(histories, { recursive: true });
await record({ ...scenarios, ...periodScenarios }, startCaseEnvironment);
await record(familyScenarios, startRealCaseEnvironment);
await record(shortRunScenarios, startShortRunEnvironment);
