/** The way of a case as it is told outside: each new phase, and what the party did himself. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseEventBody } from '#domain/case/events.ts';
import type { Label } from '#domain/labels.ts';
import type { Phase, ProcessDefinition } from '#domain/processes/define.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import type { CaseFile } from '#database/entities/case-file.entity.ts';
import { phaseLabels } from '../../phase-labels.ts';
import { processOf } from '../../process-of.ts';

export interface PublicStep {
  readonly at: Date;
  readonly label: Label;
  readonly own: boolean;
}

type Moved = Extract<CaseEventBody, { type: 'moved' }>['data'];
type Opened = Extract<CaseEventBody, { type: 'opened' }>['data'];

export async function stepsOf(em: EntityManager, row: CaseFile): Promise<readonly PublicStep[]> {
  const events = await em.find(
    CaseEvent,
    { caseId: row.id, type: { $in: ['opened', 'moved'] } },
    { orderBy: { seq: 'asc' }, disableIdentityMap: true },
  );
  const definition = processOf(row);
  const steps: PublicStep[] = [];
  let phase: Phase | null = null;
  for (const event of events) {
    const own = event.actorUserId == null && event.engineReason == null;
    const { at } = event;
    if (own) steps.push({ at, label: deedOf(definition, event), own });
    const reached: Phase | undefined = definition.states[stateAfter(event)]?.phase;
    if (reached === undefined || reached === phase) continue;
    phase = reached;
    steps.push({ at, label: phaseLabels[reached], own: false });
  }
  return steps;
}

const isOpening = (event: CaseEvent): boolean => event.type === 'opened';

/** The type column tells which of the shapes `data` has. */
const stateAfter = (event: CaseEvent): string =>
  isOpening(event) ? (event.data as Opened).state : (event.data as Moved).to;

function deedOf({ entries, actions }: ProcessDefinition, event: CaseEvent): Label {
  const name = isOpening(event) ? (event.data as Opened).entry : (event.data as Moved).action;
  return (isOpening(event) ? entries : actions)[name]?.label ?? { zh: name, en: name };
}
