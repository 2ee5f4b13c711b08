/** What a person must give with an action: reason, form, target. */
import type { Limit } from '../clock/types.ts';
import type { ActionDefinition } from '../processes/define.ts';
import { type Refused, refuse } from './context.ts';
import type { ActionRequest } from './permitted.ts';
import { hasHigherLevel, isSuperior } from './units.ts';

/** While only asking what could be done, nothing is missing yet; only a superior that cannot exist already counts. */
export function missingInput(request: ActionRequest, definition: ActionDefinition): Refused | null {
  const { state, command } = request;
  if (definition.target === 'superior' && !hasHigherLevel(state.owner)) return refuse('NO_SUPERIOR');
  if (command === null) return null;
  if (definition.reason === 'required' && !command.reason?.trim()) return refuse('REASON_REQUIRED');
  if (definition.form !== command.submission?.form) return refuse('WRONG_FORM', { form: definition.form ?? null });
  return missingTarget(request, definition);
}

function missingTarget({ state, command }: ActionRequest, definition: ActionDefinition): Refused | null {
  switch (definition.target) {
    case 'unit':
      return command?.unit === undefined ? refuse('TARGET_REQUIRED', { target: 'unit' }) : null;
    case 'untilDate':
      return command?.until === undefined ? refuse('TARGET_REQUIRED', { target: 'untilDate' }) : null;
    case 'masterCase':
      if (command?.masterCaseId === undefined) return refuse('TARGET_REQUIRED', { target: 'masterCase' });
      return command.masterCaseId === state.caseId ? refuse('MASTER_NOT_AVAILABLE') : null;
    case 'superior':
      return command?.superior !== undefined && isSuperior(command.superior, state.owner)
        ? null
        : refuse('NO_SUPERIOR');
    default:
      return null;
  }
}

/** A limit that a clock can be started with: records of other systems may name a target before the report. */
export function isLimit({ value }: Limit): boolean {
  return Number.isFinite(value) && value > 0;
}
