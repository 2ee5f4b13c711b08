/** The moves of a process definition as a Mermaid diagram. */
import type { ProcessDefinition } from '../processes/define.ts';

export function stateDiagram(definition: ProcessDefinition): string {
  const moves = [
    ...Object.entries(definition.entries).map(([name, { to }]) => ({ from: '[*]', to, name })),
    ...Object.entries(definition.actions).flatMap(([name, { from, to }]) =>
      to === 'stay' ? [] : from.map((state) => ({ from: state, to: targetOf(definition, state, to), name })),
    ),
    ...Object.entries(definition.states).flatMap(([name, { phase }]) =>
      phase === 'final' ? [{ from: name, to: '[*]', name: '' }] : [],
    ),
  ];
  const edges = new Map<string, string[]>();
  for (const { from, to, name } of moves) {
    const edge = `${from} --> ${to}`;
    edges.set(edge, [...(edges.get(edge) ?? []), ...(name === '' ? [] : [name])]);
  }
  const lines = [...edges].map(([edge, names]) => `  ${edge}${names.length > 0 ? `: ${names.join(', ')}` : ''}`);
  return ['```mermaid', 'stateDiagram-v2', ...lines, '```'].join('\n');
}

function targetOf(definition: ProcessDefinition, from: string, to: string): string {
  if (to !== 'escalated') return to;
  const phase = definition.states[from]?.phase;
  return (phase === undefined ? undefined : definition.escalatedTo[phase]) ?? from;
}
