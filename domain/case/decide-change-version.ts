/**
 * A case under way is taken to a newer version of its process. It stays in its state and with its people; a clock that
 * the newer version counts for each unit becomes the slice of the unit at work, with its whole ledger and the rungs it
 * has reached. Then the clocks are aligned under the newer version: those it has anew start.
 */
import { findDefinition } from '../processes/registry.ts';
import { findUpgrade } from '../processes/upgrades.ts';
import type { ProcessDefinition } from '../processes/define.ts';
import { dueRungs } from '../escalation/due-rungs.ts';
import { isQuiet } from '../escalation/planned-rungs.ts';
import { beginDraft, type CaseInput } from './case-input.ts';
import { alignClocks } from './clock-moves.ts';
import { sliceOf } from './clock-names.ts';
import type { ChangeVersionCommand } from './commands.ts';
import { type Decision, refuse } from './context.ts';
import type { Draft } from './draft.ts';
import { isFinal } from './phases.ts';
import type { CaseState } from './state.ts';
import { unitOf } from './units.ts';

type Input = CaseInput<ChangeVersionCommand>;

export function decideChangeVersion(input: Input): Decision {
  const { context, state, command } = input;
  const { process, version: from } = state;
  const to = command.toVersion;
  if (command.actor.kind !== 'engine') return refuse('NOT_YOUR_POST');
  if (isFinal(context, state.state)) return refuse('CASE_CLOSED');
  if (from === to) return refuse('UPGRADE_NOT_POSSIBLE', { because: 'sameVersion' });
  const upgrade = findUpgrade(process, from, to);
  const definition = upgrade === null ? null : findDefinition(process, to);
  if (definition === null) return refuse('UPGRADE_NOT_POSSIBLE', { because: 'noPath' });
  if (upgrade?.except?.includes(state.state) === true) return refuse('STAYS_WITH_VERSION', { state: state.state });
  // An adjustment names its clock, and whoever decides it has seen that clock.
  if (state.adjustments.length > 0) return refuse('ADJUSTMENT_PENDING');
  if (state.suspendedUntil !== null) return refuse('CASE_SUSPENDED');
  const draft = beginDraft(input, command.actor);
  claimQuiet(draft);
  const clocks = renamed(context.definition, definition, state);
  draft.emit({ type: 'versionChanged', data: { from, to, ...(clocks.length > 0 && { clocks }) } });
  const aligned = beginDraft({ ...input, context: { ...context, definition }, state: draft.state }, command.actor);
  alignClocks(aligned);
  return { ok: true, events: [...draft.events, ...aligned.events], answeredAt: null };
}

/** Under the old names, which is how the sweep has fired them: what was told is not told again under the new ones. */
function claimQuiet(draft: Draft): void {
  for (const { clock, rung } of dueRungs(draft.context, draft.state, draft.at)) {
    if (!isQuiet(rung)) continue;
    const generation = draft.state.clocks[clock]?.generation ?? 0;
    draft.emit({ type: 'rungReached', data: { clock, generation, rung: rung.key, effect: rung.effect } });
  }
}

/** Clocks of the whole case that the newer version counts for each unit. */
function renamed(older: ProcessDefinition, newer: ProcessDefinition, state: CaseState) {
  return Object.keys(state.clocks)
    .filter((name) => older.clocks[name]?.scope !== 'unit' && newer.clocks[name]?.scope === 'unit')
    .map((name) => ({ from: name, to: sliceOf(name, unitOf(state, 'assigned').id) }));
}
