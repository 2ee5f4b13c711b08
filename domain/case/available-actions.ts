/** Which buttons a person is shown: the actions that decide would accept from him once he has filled them in. */
import type { WorkItemId, Instant } from '../ids.ts';
import type { Label } from '../labels.ts';
import type { Actor } from '../organisation.ts';
import type { ActionDefinition, ActionTarget } from '../processes/define.ts';
import type { KernelContext } from './context.ts';
import { type KnownAnswer, knownAnswers } from './known-answers.ts';
import { permitAction } from './permitted.ts';
import type { CaseState } from './state.ts';

export interface AvailableAction {
  readonly name: string;
  readonly label: Label;
  readonly form: string | null;
  /** Fields of the form with the answer that is on record. */
  readonly known: readonly KnownAnswer[];
  readonly reasonRequired: boolean;
  /** A reason may be given, required or not. */
  readonly reasonAsked: boolean;
  readonly target: ActionTarget | null;
  readonly tone: ActionDefinition['tone'];
  readonly basis: string | null;
  /** The main or adjustment item that the action answers. */
  readonly workItemId: WorkItemId | null;
}

export function availableActions(
  context: KernelContext,
  state: CaseState,
  actor: Actor,
  now: Instant,
): readonly AvailableAction[] {
  return Object.keys(context.definition.actions).flatMap((name) => {
    const permission = permitAction({ context, state, actor, action: name, now, command: null });
    if (!permission.ok) return [];
    const { definition, item } = permission;
    return [
      {
        name,
        label: definition.label,
        form: definition.form ?? null,
        known: knownAnswers(state, definition),
        reasonRequired: definition.reason === 'required',
        reasonAsked: definition.reason !== undefined,
        target: definition.target ?? null,
        tone: definition.tone,
        basis: definition.basis ?? null,
        workItemId: item?.id ?? null,
      },
    ];
  });
}
