/**
 * Requests and applications that are checked, reviewed and decided by the department that leads: some before experts,
 * some displayed for objections first. A case type is data; limits are conventions of cities unless a basis is named.
 */
import type { Limit } from '../../clock/types.ts';
import type { Label } from '../../labels.ts';
import type { Level } from '../../organisation.ts';
import { type ClockDefinition, defineProcess, type ProcessDefinition } from '../define.ts';
import { endOfPeriod, stageLadder } from './ladders.ts';
import { selectionActions } from './selection-actions.ts';
import { statesOf, type SelectionState } from './selection-states.ts';

export interface SelectionType {
  readonly id: string;
  readonly title: Label;
  readonly summary: Label;
  readonly numberPrefix: string;
  readonly projects: readonly number[];
  readonly lead: string;
  readonly levels: readonly Level[];
  readonly form: string;
  /** Rule that the type rests on, in Chinese. */
  readonly basis: string;
  /** From acceptance to the decision; publicity is waited for apart. */
  readonly limit: Limit;
  /** Another limit while the application says so: a migration takes longer than a quota. */
  readonly variant?: { readonly fact: string; readonly isOneOf: readonly string[]; readonly limit: Limit };
  readonly experts: boolean;
  readonly publicity: Limit | null;
  /** What is carried out after the decision: resources opened, money paid, a demonstration accepted. */
  readonly delivery: Label;
}

const STUDY = ['reviewing', 'panel', 'concluding', 'deciding'] as const satisfies readonly SelectionState[];

export function selectionProcess(type: SelectionType): ProcessDefinition {
  const { id, title, summary, numberPrefix, projects, lead, levels, form, basis } = type;
  const states = statesOf(type);
  return defineProcess({
    id,
    version: 1,
    family: 'project',
    title,
    numberPrefix,
    states,
    entries: {
      apply: {
        label: { zh: '提出申请', en: 'Apply' },
        to: 'received',
        by: ['acceptor', 'handler', 'party'],
        form,
        issues: [{ document: 'receipt', to: 'party' }],
        ladder: 'full',
        basis,
      },
    },
    actions: selectionActions(type),
    clocks: clocksOf(type),
    adjustments: {},
    escalatedTo: {},
    mergeFailedTo: 'received',
    intake: { kind: 'division', department: lead, levels },
    matter: { projects, lead, levels, summary },
  });
}

function clocksOf(type: SelectionType): Readonly<Record<string, ClockDefinition>> {
  const { limit, variant, publicity, experts } = type;
  const study: ClockDefinition = {
    label: { zh: '审核时限', en: 'Review' },
    kind: 'promised',
    limit,
    runsIn: STUDY.filter((state) => experts || (state !== 'panel' && state !== 'concluding')),
    onReentry: 'resume',
    ladder: stageLadder('handler'),
    basis: '[practice]',
  };
  const check: ClockDefinition = {
    label: { zh: '收件审查时限', en: 'Check on receipt' },
    kind: 'stage',
    limit: { value: 2, unit: 'workingDays' },
    runsIn: ['received'],
    onReentry: 'newBudget',
    ladder: stageLadder('acceptor'),
    basis: '[practice]',
  };
  return {
    check,
    ...(variant === undefined ? { study } : variantClocks(study, variant)),
    ...(publicity !== null && { publicity: publicityClock(publicity) }),
  };
}

/** Two clocks that exclude each other: which one runs was said on the application. */
function variantClocks(study: ClockDefinition, variant: NonNullable<SelectionType['variant']>) {
  const { fact, isOneOf, limit } = variant;
  const others = { fact, isOneOf: ['quota', 'expansion'] };
  return {
    study: { ...study, when: { kind: 'fact', ...others } },
    longStudy: {
      ...study,
      label: { zh: '迁移评审时限', en: 'Review of a migration' },
      limit,
      when: { kind: 'fact', fact, isOneOf },
    },
  } as const satisfies Record<string, ClockDefinition>;
}

function publicityClock(limit: Limit): ClockDefinition {
  return {
    label: { zh: '公示期', en: 'Display for objections' },
    kind: 'stage',
    limit,
    runsIn: ['publicity'],
    onReentry: 'newBudget',
    ladder: endOfPeriod('publicityOver', 'handler'),
    basis: '[practice]',
  };
}
