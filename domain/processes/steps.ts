/**
 * The steps of a procedure as the law and the office name them (登记、受理、办理…), shown over a case and to its party. They
 * stand beside the definitions and are no part of them: published definitions never change, but words and grouping of
 * what is shown may. A step of a family's table that a process does not know is left out.
 */
import type { Label } from '../labels.ts';
import { approvalSteps, licenceChangeSteps, rectificationSteps } from './approval/steps.ts';
import { supervisionSteps, whistleSteps } from './coordination/steps.ts';
import type { Family, ProcessDefinition } from './define.ts';
import { incidentSteps } from './incident/steps.ts';
import { complaintSteps, hotlineSteps, petitionSteps, reviewSteps, serviceSteps } from './petition/steps.ts';
import { franchiseSteps, itProjectSteps, legacySteps, selectionSteps } from './project/steps.ts';

export interface ProcessStep {
  readonly name: string;
  readonly label: Label;
  /** None: over once the case exists, as an application is. */
  readonly states: readonly string[];
  /** Shown only when the case comes there: most cases do not. */
  readonly ifReached?: true;
}

const byProcess: Readonly<Record<string, readonly ProcessStep[]>> = {
  'petition.review': reviewSteps,
  'petition.re-review': reviewSteps,
  'petition.hotline': hotlineSteps,
  'petition.medical-dispute': complaintSteps,
  'petition.tourism-complaint': complaintSteps,
  'petition.consumer-complaint': complaintSteps,
  'petition.root-seeking': serviceSteps,
  'approval.rectification': rectificationSteps,
  'approval.licence-change': licenceChangeSteps,
  'project.it': itProjectSteps,
  'project.franchise': franchiseSteps,
  'project.ppp-datacentre': franchiseSteps,
  'project.cloud-ppp': franchiseSteps,
  'project.ppp-legacy': legacySteps,
  'coordination.whistle': whistleSteps,
};

const byFamily: Readonly<Record<Family, readonly ProcessStep[]>> = {
  incident: incidentSteps,
  petition: petitionSteps,
  approval: approvalSteps,
  project: selectionSteps,
  coordination: supervisionSteps,
};

export function stepsOf({ id, family, states }: ProcessDefinition): readonly ProcessStep[] {
  const table = byProcess[id] ?? byFamily[family];
  return table
    .map((step) => ({ step, known: step.states.filter((state) => Object.hasOwn(states, state)) }))
    .filter(({ step, known }) => step.states.length === 0 || known.length > 0)
    .map(({ step, known }) => ({ ...step, states: known }));
}

export function stepOfState(definition: ProcessDefinition, state: string): ProcessStep | null {
  return stepsOf(definition).find(({ states }) => states.includes(state)) ?? null;
}
