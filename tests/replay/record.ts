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
import { toText } from './history-file.ts';
import { scenarios } from './scenarios.ts';

const histories = join(import.meta.dirname, 'histories');
const wanted = process.argv.slice(2);

await mkdir(histories, { recursive: true });
const env = await startCaseEnvironment();
try {
  for (const [name, play] of Object.entries(scenarios)) {
    const file = join(histories, `${name}.json`);
    if (existsSync(file) && !wanted.includes(name)) continue;
    const kept = await play(env);
    const workflowId = typeof kept === 'string' ? caseWorkflowId(kept) : kept.workflowId;
    const history = await env.temporal.client.workflow.getHandle(workflowId).fetchHistory();
    await writeFile(file, toText(workflowId, history));
    process.stdout.write(`${name}\n`);
  }
} finally {
  await env.stop();
}
