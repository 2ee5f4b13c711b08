import { describe, expect, test } from 'vitest';
import { progressOf } from '#domain/processes/progress.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { listDefinitions, latestDefinition } from '#domain/processes/registry.ts';
import { stepsOf } from '#domain/processes/steps.ts';
import { actionTargets } from './definition-graph.ts';

const detour = { primary: 1, neutral: 25, caution: 400 } as const;

/** The way that goes on and on without sending back or ending early, from one state to the nearest end. */
function normalPath(definition: ProcessDefinition, from: string): readonly string[] {
  const costs = new Map<string, { readonly cost: number; readonly path: readonly string[] }>([
    [from, { cost: 0, path: [from] }],
  ]);
  for (const [state] of costs) {
    const { cost, path } = costs.get(state)!;
    for (const action of Object.values(definition.actions).filter((one) => one.from.includes(state))) {
      for (const target of actionTargets(definition, action, [state])) {
        const next = cost + detour[action.tone];
        if ((costs.get(target)?.cost ?? Infinity) <= next) continue;
        costs.delete(target);
        costs.set(target, { cost: next, path: [...path, target] });
      }
    }
  }
  const ends = [...costs].filter(([state]) => definition.states[state]?.phase === 'final');
  return ends.toSorted(([, a], [, b]) => a.cost - b.cost)[0]?.[1].path ?? [];
}

describe.each(listDefinitions().map((definition) => [`${definition.id}@${definition.version}`, definition] as const))(
  'steps of %s',
  (_name, definition) => {
    const steps = stepsOf(definition);
    const indexOf = (state: string) => steps.findIndex(({ states }) => states.includes(state));

    test('every state stands in one step, and the ends alone in the last', () => {
      for (const [state, { phase }] of Object.entries(definition.states)) {
        expect([state, steps.filter(({ states }) => states.includes(state)).length]).toEqual([state, 1]);
        expect([state, indexOf(state) === steps.length - 1]).toEqual([state, phase === 'final']);
      }
    });

    test('the normal path never goes a step back', () => {
      for (const { to } of Object.values(definition.entries)) {
        const path = normalPath(definition, to);
        const order = path.map(indexOf);
        expect([path, order]).toEqual([path, order.toSorted((a, b) => a - b)]);
        expect(path).not.toEqual([]);
      }
    });
  },
);

const licensing = latestDefinition('approval.generic-licence')!;
const standings = (visited: readonly string[]) =>
  Object.fromEntries(progressOf(licensing, visited).map(({ step, standing }) => [step.name, standing]));

test('a decision on the spot passes the examination by', () => {
  expect(standings(['received', 'granted'])).toEqual({
    application: 'done',
    acceptance: 'done',
    examination: 'passed',
    decision: 'passed',
    delivery: 'current',
    rating: 'ahead',
    end: 'ahead',
  });
});

test('a case given up is over, and what it never reached is not called done', () => {
  const { end, decision, examination } = standings(['received', 'examining', 'withdrawn']);
  expect({ end, decision, examination }).toEqual({ end: 'done', decision: 'passed', examination: 'done' });
});

test('a step few cases come to is shown from when this one does', () => {
  expect(standings(['received', 'committed'])).not.toHaveProperty('commitmentCheck');
  expect(standings(['received', 'committed', 'commitmentCheck'])).toMatchObject({ commitmentCheck: 'current' });
});

test('a case sent back has the later steps before it again', () => {
  expect(standings(['received', 'examining', 'deciding', 'examining'])).toMatchObject({
    examination: 'current',
    decision: 'ahead',
  });
});
