/**
 * The version of the approvals after @3, or after the last one a type has: the time for rating is the applicant's and ends by
 * the clock alone (国办发〔2019〕51号); what is granted on a commitment is published before it is delivered like every other
 * grant (行政许可法 §40); where a law gives less than five days to tell what is missing, less it is. Before, the window could
 * close a case the moment it had delivered, and deliver what nobody had published.
 */
import type { ProcessDefinition } from '../define.ts';
import type { ApprovalType } from './case-type.ts';
import { licensingProcess } from './licensing-process.ts';
import { licensingProcess2 } from './licensing-process-2.ts';
import { licensingProcess3 } from './licensing-process-3.ts';
import { desk } from './posts.ts';

export function licensingProcess4(type: ApprovalType): ProcessDefinition {
  const earlier = licensingProcess3(type) ?? licensingProcess2(type) ?? licensingProcess(type);
  const { closeUnrated } = earlier.actions;
  const rated = {
    ...earlier,
    actions: { ...earlier.actions, closeUnrated: { ...closeUnrated!, by: ['engine'] } },
  } as const;
  return { ...toldWithin(publishedFirst(rated, type), type), version: earlier.version + 1 };
}

function publishedFirst(process: ProcessDefinition, { isPublished }: ApprovalType): ProcessDefinition {
  const { publishCommitted, deliverCommitted } = process.actions;
  const { delivery } = process.clocks;
  if (!isPublished || publishCommitted === undefined || deliverCommitted === undefined || delivery === undefined) {
    return process;
  }
  return {
    ...process,
    states: {
      ...process.states,
      committed: {
        ...process.states['committed']!,
        label: { zh: '凭承诺准予待公开', en: 'Granted on commitment, to be published' },
      },
      committedToDeliver: {
        label: { zh: '凭承诺准予待送达', en: 'Granted on commitment, to be delivered' },
        phase: 'feedback',
        queue: desk,
      },
    },
    actions: {
      ...process.actions,
      publishCommitted: { ...publishCommitted, to: 'committedToDeliver', tone: 'primary' },
      deliverCommitted: { ...deliverCommitted, from: ['committedToDeliver'] },
    },
    clocks: { ...process.clocks, delivery: { ...delivery, runsIn: [...delivery.runsIn, 'committedToDeliver'] } },
  };
}

function toldWithin(process: ProcessDefinition, { tellWithin }: ApprovalType): ProcessDefinition {
  const { completeness } = process.clocks;
  if (tellWithin === undefined || completeness === undefined) return process;
  return { ...process, clocks: { ...process.clocks, completeness: { ...completeness, ...tellWithin } } };
}
