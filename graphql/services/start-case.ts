/** Starts the workflow of a new case with the command that opens it. */
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { OpenCommand } from '#domain/case/commands.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { act, CASE_WORKFLOW_TYPE, updateIdOf } from '#workflows/contracts.ts';
import { openingOf } from '#workflows/opening.ts';
import type { SignedInContext } from '../context.ts';
import { calendarOf } from '../kernel-context.ts';
import { deliver } from './give-command.ts';
import type { Outcome } from './outcome.ts';

export async function startCase(
  context: SignedInContext,
  command: OpenCommand,
  definition: ProcessDefinition,
  ownerCode: string,
): Promise<Outcome> {
  const { caseId } = command;
  const calendar = await calendarOf(context.resources, command.jurisdiction);
  const opening = openingOf({ command, definition, calendar, unitCode: ownerCode });
  return deliver(context, caseId, command, async (client) => {
    await client.workflow.executeUpdateWithStart(act, {
      updateId: updateIdOf(command),
      args: [command],
      startWorkflowOperation: new WithStartWorkflowOperation(CASE_WORKFLOW_TYPE, opening),
    });
  });
}
