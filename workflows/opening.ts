/** The start of a new case's workflow, the same for whoever opens one: a person, the clock, an import. */
import type { OpenCommand } from '#domain/case/commands.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { CASE_TASK_QUEUE, caseWorkflowId, openingPolicies, type CaseLifecycleInput } from './contracts.ts';
import { openingAttributes } from './search-attributes.ts';

export interface Opening {
  readonly command: OpenCommand;
  readonly definition: ProcessDefinition;
  readonly calendar: WorkingCalendar;
  /** Of the unit that first owns the case. */
  readonly unitCode: string;
}

/** Options of the start operation that carries the update `act(command)`. */
export function openingOf({ command: { caseId, entry }, definition, calendar, unitCode }: Opening) {
  const input: CaseLifecycleInput = { caseId, calendar, sweptRungs: true };
  const state = definition.entries[entry]?.to ?? '';
  return {
    workflowId: caseWorkflowId(caseId),
    taskQueue: CASE_TASK_QUEUE,
    args: [input],
    ...openingPolicies,
    typedSearchAttributes: openingAttributes({ family: definition.family, state, unitCode }),
  };
}
