/** The way of a case as it is told outside: each new step, and what the party did himself. */
import type { Label } from '#domain/labels.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { stepOfState } from '#domain/processes/steps.ts';
import type { CaseEvent } from '#database/entities/case-event.entity.ts';
import { arrivalOf } from '../../visited-states.ts';

export interface PublicStep {
  readonly at: Date;
  readonly label: Label;
  readonly own: boolean;
}

export function storyOf(definition: ProcessDefinition, events: readonly CaseEvent[]): readonly PublicStep[] {
  const story: PublicStep[] = [];
  let last: string | null = null;
  for (const event of events) {
    const arrival = arrivalOf(event);
    if (arrival === null) continue;
    const own = event.actorUserId == null && event.engineReason == null;
    const { at } = event;
    if (own) story.push({ at, label: deedOf(definition, event.type, arrival.by), own });
    const step = stepOfState(definition, arrival.state);
    if (step === null || step.name === last) continue;
    last = step.name;
    // By the state's own name: being at the step 受理 is not to have been accepted.
    story.push({ at, label: definition.states[arrival.state]?.label ?? step.label, own: false });
  }
  return story;
}

const deedOf = ({ entries, actions }: ProcessDefinition, type: string, name: string): Label =>
  (type === 'opened' ? entries : actions)[name]?.label ?? { zh: name, en: name };
