/** How far a case has come, step by step, from the states it has been in. */
import type { ProcessDefinition } from './define.ts';
import { type ProcessStep, stepsOf } from './steps.ts';

/** `passed` lies behind the case though it was never there: decided on the spot, refused at once. */
export const stepStandings = ['done', 'passed', 'current', 'ahead'] as const;
export type StepStanding = (typeof stepStandings)[number];

export interface StepProgress {
  readonly step: ProcessStep;
  readonly standing: StepStanding;
}

/** `visited`: every state the case has been in, the present one last. */
export function progressOf(definition: ProcessDefinition, visited: readonly string[]): readonly StepProgress[] {
  const steps = stepsOf(definition);
  const present = visited.at(-1) ?? '';
  const current = steps.findIndex(({ states }) => states.includes(present));
  const wasAt = ({ states }: ProcessStep) => states.length === 0 || states.some((state) => visited.includes(state));
  const isOver = definition.states[present]?.phase === 'final';
  return steps.flatMap((step, index) => {
    if (step.ifReached === true && !wasAt(step)) return [];
    return [{ step, standing: standingAt(index - current, wasAt(step), isOver) }];
  });
}

function standingAt(distance: number, wasAt: boolean, isOver: boolean): StepStanding {
  if (distance > 0) return 'ahead';
  if (distance < 0) return wasAt ? 'done' : 'passed';
  return isOver ? 'done' : 'current';
}
