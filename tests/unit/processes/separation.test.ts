/** 审查与决定分离: who examined, drafted or carried out does not judge it, in whatever post he holds. */
import { describe, expect, test } from 'vitest';
import { latestDefinition } from '#domain/processes/registry.ts';
import { separations } from './separation.ts';

describe.each(Object.entries(separations))('%s', (id, { handles, judges }) => {
  const { actions, entries } = latestDefinition(id)!;

  test('whoever does the work is on record as its handler', () => {
    const recording = [...Object.entries(actions), ...Object.entries(entries)]
      .filter(([, { effects = [] }]) => effects.some(({ kind }) => kind === 'recordHandler'))
      .map(([name]) => name);
    expect(recording.toSorted()).toEqual(handles.toSorted());
  });

  test('who is on record does not judge it', () => {
    const guarded = Object.entries(actions)
      .filter(([, { guards = [] }]) => guards.includes('notHandledByActor'))
      .map(([name]) => name);
    expect(guarded.toSorted()).toEqual(judges.toSorted());
  });
});
