/** Gives each case its command, as the update every command is. A case that fails is told of and holds up no other. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { ErrorCode } from '#domain/errors.ts';
import type { Upgrade } from '#domain/processes/upgrades.ts';
import { act, caseWorkflowId, updateIdOf } from '#workflows/contracts.ts';
import { isUndelivered, refusalOf } from '#workflows/refusals.ts';
import { upgradeCommand, type Preview } from './preview.ts';

const ANSWER_WITHIN_MS = 20_000;
const DELIVERIES = 5;
const AT_ONCE = 8;

export interface Failure {
  readonly number: string;
  readonly code: ErrorCode;
}

export interface ApplyOptions {
  readonly client: Client;
  readonly upgrade: Upgrade;
  readonly onProgress: (done: number, total: number) => void;
}

export async function applyUpgrade(cases: readonly Preview[], options: ApplyOptions): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const waiting = cases.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const one of waiting) {
      const code = await give(options, one);
      if (code !== null) failures.push({ number: one.number, code });
      done += 1;
      options.onProgress(done, cases.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failures;
}

/** The refusal, or null once the case has gone over. */
async function give({ client, upgrade }: ApplyOptions, { caseId }: Preview): Promise<ErrorCode | null> {
  const command = upgradeCommand(upgrade, caseId);
  const handle = client.workflow.getHandle(caseWorkflowId(caseId));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.withDeadline(Date.now() + ANSWER_WITHIN_MS, () =>
        handle.executeUpdate(act, { updateId: updateIdOf(command), args: [command] }),
      );
      return null;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal !== null) return refusal.code;
      if (error instanceof WorkflowNotFoundError) return 'CASE_CLOSED';
      if (attempt >= (isUndelivered(error) ? DELIVERIES : 1)) return 'ENGINE_UNAVAILABLE';
    }
  }
}
