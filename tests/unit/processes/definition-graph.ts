/** A process definition read as a graph of states. */
import type { Label } from '#domain/labels.ts';
import type { ActionDefinition, ProcessDefinition } from '#domain/processes/define.ts';

/** States an action can lead to, from one state or from all its own. */
export function actionTargets(
  definition: ProcessDefinition,
  action: ActionDefinition,
  from = action.from,
): readonly string[] {
  if (action.to === 'stay') return [];
  if (action.to !== 'escalated') return [action.to];
  return from.flatMap((state) => definition.escalatedTo[definition.states[state]!.phase] ?? []);
}

export function reachableFrom(definition: ProcessDefinition): ReadonlySet<string> {
  const actions = Object.values(definition.actions);
  return closure(
    Object.values(definition.entries).map(({ to }) => to),
    (state) =>
      actions
        .filter(({ from }) => from.includes(state))
        .flatMap((action) => actionTargets(definition, action, [state])),
  );
}

/** Imports are no way out: what only the engine can do is not counted. */
export function statesLeadingToEnd(definition: ProcessDefinition): ReadonlySet<string> {
  const byPeople = Object.values(definition.actions).filter(({ by }) => by.some((rule) => rule !== 'engine'));
  const ends = Object.entries(definition.states).flatMap(([state, { phase }]) => (phase === 'final' ? [state] : []));
  return closure(ends, (target) =>
    byPeople.flatMap((action) =>
      action.from.filter((state) => actionTargets(definition, action, [state]).includes(target)),
    ),
  );
}

function closure(start: readonly string[], next: (state: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(start);
  // A set visits members added while it is walked.
  for (const state of found) for (const other of next(state)) found.add(other);
  return found;
}

export function labelsOf(definition: ProcessDefinition): readonly (readonly [string, Label])[] {
  const parts = {
    states: definition.states,
    entries: definition.entries,
    actions: definition.actions,
    clocks: definition.clocks,
    adjustments: definition.adjustments,
  };
  const inside = Object.entries(parts).flatMap(([part, members]) =>
    Object.entries(members).map(([name, { label }]) => [`${part}.${name}`, label] as const),
  );
  return [['title', definition.title], ...inside];
}
