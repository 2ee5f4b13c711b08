/**
 * 行政许可 blueprint: one course for all approvals, from the sealed receipt to the rating, cut to what the law of each
 * case type knows. Articles are those of the Administrative Licensing Law where nothing else is named.
 */
import { defineProcess, type EntryDefinition, type ProcessDefinition } from '../define.ts';
import type { ApprovalType } from './case-type.ts';
import { approvalClocks, renewalClock } from './clocks.ts';
import { decisionActions } from './decision-actions.ts';
import { deliveryActions } from './delivery-actions.ts';
import { examinationActions } from './examination-actions.ts';
import { hearingActions } from './hearing-actions.ts';
import { intakeActions } from './intake-actions.ts';
import { jointActions } from './joint-actions.ts';
import { head } from './posts.ts';
import { isRenewable, presentOf, type Shape, shapeOf } from './shape.ts';
import { type ApprovalState, approvalStates, type States } from './states.ts';

type Process = ProcessDefinition<ApprovalState>;

export function licensingProcess(type: ApprovalType): ProcessDefinition {
  const shape = shapeOf(type);
  return defineProcess<string>({
    id: type.id,
    version: 1,
    family: 'approval',
    title: type.title,
    numberPrefix: 'AP',
    states: statesOf(shape),
    entries: entriesOf(shape),
    actions: actionsOf(shape),
    clocks: { ...approvalClocks(shape), ...(isRenewable(shape) && { renewal: renewalClock(shape) }) },
    adjustments: adjustmentsOf(type),
    escalatedTo: {},
    mergeFailedTo: 'received',
    intake: { kind: 'division', department: type.lead, levels: type.levels },
    matter: { projects: type.projects, lead: type.lead, levels: type.levels, summary: type.summary },
    ...(type.licence && { licence: type.licence }),
  });
}

function statesOf({ present }: Shape): ProcessDefinition['states'] {
  return Object.fromEntries(
    Object.entries(approvalStates).filter(([name]) => [...present].some((one) => one === name)),
  );
}

/** Moves keep those of their starting states that the type has; one without any is not there. */
function actionsOf(shape: Shape): Process['actions'] {
  const { type, concluding } = shape;
  const back = concluding === 'upperExamining' ? 'examining' : concluding;
  const all: Process['actions'] = {
    ...intakeActions(shape),
    ...examinationActions(shape),
    ...(type.hearing === true ? hearingActions(back, back) : {}),
    ...(type.joint ? jointActions(type.joint) : {}),
    ...decisionActions(shape),
    ...deliveryActions(shape),
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, action]) => {
      const from: States = presentOf(shape, action.from);
      return from.length === 0 ? [] : [[name, { ...action, from }]];
    }),
  );
}

/** Whoever comes gets a dated receipt with the seal of the organ, accepted or not (行政许可法 §32). */
function entriesOf(shape: Shape): ProcessDefinition['entries'] {
  const { type } = shape;
  const entry: Omit<EntryDefinition, 'label' | 'by' | 'form'> = {
    to: 'received',
    ladder: 'full',
    issues: [{ document: 'receipt', to: 'party' }],
    basis: '行政许可法 §29',
  };
  return {
    apply: { ...entry, label: { zh: '申请', en: 'Apply' }, by: ['party', 'acceptor'], form: type.form },
    ...(type.byVillageAgent === true && {
      applyThroughAgent: {
        ...entry,
        label: { zh: '村（社区）代办申请', en: 'Apply through the agent of the village' },
        by: ['gridWorker', 'acceptor'],
        form: type.form,
      },
    }),
    ...(isRenewable(shape) && {
      renew: {
        ...entry,
        label: { zh: '申请延续', en: 'Apply for renewal' },
        by: ['party', 'acceptor'],
        form: 'approval-renewal@1',
        basis: '行政许可法 §50',
      },
    }),
  };
}

function adjustmentsOf({ extension }: ApprovalType): ProcessDefinition['adjustments'] {
  if (extension === undefined) return {};
  return {
    extension: {
      label: { zh: '延长期限', en: 'Prolongation' },
      clock: 'statutory',
      maxGrants: 1,
      by: extension.limit,
      queue: head,
      basis: extension.basis,
    },
  };
}
