/** What a person must give with an action: reason, form, target. */
import type { Limit } from '../clock/types.ts';
import type { UserId } from '../ids.ts';
import type { UnitRef } from '../organisation.ts';
import type { ActionDefinition } from '../processes/define.ts';
import type { ActCommand } from './commands.ts';
import { type Refused, refuse } from './context.ts';
import type { ActionRequest } from './permitted.ts';
import type { CaseState } from './state.ts';
import { hasHigherLevel, isSuperior } from './units.ts';
import { isAccused } from './withheld.ts';

/** While only asking what could be done, nothing is missing yet; only a superior that cannot exist already counts. */
export function missingInput(request: ActionRequest, definition: ActionDefinition): Refused | null {
  const { state, command } = request;
  if (definition.target === 'superior' && !hasHigherLevel(state.owner)) return refuse('NO_SUPERIOR');
  const asksAbove = definition.effects?.some((effect) => effect.kind === 'openChild' && effect.at === 'superior');
  // What lies above the city is outside: the person is told of it by the paper he gets.
  if (asksAbove === true && !hasHigherLevel(state.owner)) return refuse('NO_SUPERIOR');
  const returns = definition.effects?.some(({ kind }) => kind === 'returnToPreviousUnit') ?? false;
  if (returns && (state.transferredFrom ?? []).length === 0) return refuse('NO_PREVIOUS_UNIT');
  if (command === null) return null;
  if (definition.reason === 'required' && !command.reason?.trim()) return refuse('REASON_REQUIRED');
  if (definition.form !== command.submission?.form) return refuse('WRONG_FORM', { form: definition.form ?? null });
  return missingTarget(request, definition);
}

function missingTarget({ state, command }: ActionRequest, definition: ActionDefinition): Refused | null {
  const reached = [command?.unit, command?.superior, ...(command?.units ?? [])];
  if (reached.some((unit) => unit !== undefined && isAccused(state.denied, unit))) return refuse('UNIT_IS_ACCUSED');
  switch (definition.target) {
    case 'unit':
      if (command?.unit === undefined) return refuse('TARGET_REQUIRED', { target: 'unit' });
      // Passing a case on means passing it to somebody else: a slice of one's own would begin anew.
      return command.unit.id === state.assigned?.id ? refuse('SAME_TARGET') : null;
    case 'units':
      return missingParties(command?.units ?? [], definition.leastUnits ?? 2);
    case 'category':
      return missingCorrection(state, command);
    case 'untilDate':
      return command?.until === undefined ? refuse('TARGET_REQUIRED', { target: 'untilDate' }) : null;
    case 'accused':
      return missingAccused(state, command?.accused ?? []);
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

function missingAccused({ denied }: CaseState, named: readonly UserId[]): Refused | null {
  if (named.length === 0) return refuse('TARGET_REQUIRED', { target: 'accused' });
  return named.every((userId) => denied?.userIds.includes(userId) ?? false) ? refuse('SAME_TARGET') : null;
}

function missingParties(units: readonly UnitRef[], least: number): Refused | null {
  if (units.length < least) return refuse('TARGET_REQUIRED', { target: 'units' });
  return new Set(units.map(({ id }) => id)).size < units.length ? refuse('SAME_TARGET') : null;
}

/** Category, its standard row, urgency; what is there already is no correction. */
function missingCorrection(state: CaseState, command: ActCommand | null): Refused | null {
  const { category, urgency } = command ?? {};
  if (category === undefined && urgency === undefined) return refuse('TARGET_REQUIRED', { target: 'category' });
  if (category?.limit && !isLimit(category.limit)) return refuse('INVALID_INPUT', { field: 'category.limit' });
  const { code, limit } = category ?? state.category;
  const isSame =
    code === state.category.code &&
    limit?.value === state.category.limit?.value &&
    limit?.unit === state.category.limit?.unit &&
    (urgency ?? state.urgency) === state.urgency;
  return isSame ? refuse('SAME_TARGET') : null;
}

/** A limit that a clock can be started with: records of other systems may name a target before the report. */
export function isLimit({ value }: Limit): boolean {
  return Number.isFinite(value) && value > 0;
}
