/**
 * A licence as the Administrative Licensing Law has it, cut down to its clocks: deemed accepted after five days of
 * silence, decided within a limit counted from receipt, the time in which the applicant owes an answer left out.
 */
import type { KernelContext } from '#domain/case/context.ts';
import { defineProcess } from '#domain/processes/define.ts';
import { mainland } from '../clock/calendars.ts';
import { acceptor } from './cast.ts';
import { MONDAY_NINE, submission, TestCase } from './test-case.ts';

const owner = { post: 'acceptor', of: 'owner' } as const;
const label = { zh: '步骤', en: 'Step' };
const plain = { label, by: [owner], tone: 'primary' } as const;
const waits = [{ states: ['waiting'], basis: '行政许可法 §45' }] as const;

export const licence = defineProcess({
  id: 'test.licence',
  version: 1,
  family: 'approval',
  title: label,
  numberPrefix: 'LI',
  states: {
    received: { label, phase: 'intake', queue: owner },
    deciding: { label, phase: 'handling', queue: owner },
    waiting: { label, phase: 'handling', queue: owner },
    granted: { label, phase: 'final' },
  },
  entries: { apply: { label, to: 'received', by: ['acceptor'], form: 'application@1', ladder: 'full' } },
  actions: {
    accept: { ...plain, from: ['received'], to: 'deciding' },
    deemAccepted: { ...plain, by: ['engine'], from: ['received'], to: 'deciding', basis: '行政许可法 §32(4)' },
    ask: { ...plain, from: ['deciding'], to: 'waiting' },
    answer: { ...plain, from: ['waiting'], to: 'deciding' },
    grant: { ...plain, from: ['deciding'], to: 'granted' },
    correct: {
      ...plain,
      from: ['deciding', 'waiting'],
      to: 'stay',
      target: 'category',
      effects: [{ kind: 'changeCategory' }],
    },
    requestSuspension: {
      ...plain,
      from: ['deciding', 'waiting'],
      to: 'stay',
      target: 'untilDate',
      effects: [{ kind: 'requestAdjustment', adjustment: 'suspension' }],
    },
    grantSuspension: {
      ...plain,
      from: ['deciding', 'waiting'],
      to: 'stay',
      effects: [{ kind: 'grantAdjustment', adjustment: 'suspension' }],
    },
  },
  clocks: {
    acceptance: {
      label,
      kind: 'response',
      limit: { value: 5, unit: 'workingDays' },
      runsIn: ['received'],
      onReentry: 'resume',
      ladder: [{ key: 'deemed', at: { percent: 100 }, effect: 'takeAction', action: 'deemAccepted', notify: [] }],
      basis: '行政许可法 §32(4)',
    },
    statutory: {
      label,
      kind: 'statutory',
      limit: 'fromCategory',
      runsIn: ['deciding'],
      pausesIn: waits,
      startsFrom: 'opening',
      onReentry: 'resume',
      ladder: [
        { key: 'remind', at: { percent: 80 }, effect: 'remind', notify: [] },
        { key: 'overdue', at: { percent: 100 }, effect: 'markOverdue', notify: [] },
      ],
      basis: '行政许可法 §42',
    },
    promised: {
      label,
      kind: 'promised',
      limit: { value: 10, unit: 'workingDays' },
      runsIn: ['deciding'],
      pausesIn: waits,
      onReentry: 'resume',
      ladder: [{ key: 'overdue', at: { percent: 100 }, effect: 'markOverdue', notify: [] }],
      basis: '承诺时限',
    },
  },
  adjustments: {
    suspension: { label, clock: 'statutory', maxGrants: 1, queue: owner, basis: 'suspension' },
  },
  escalatedTo: {},
  mergeFailedTo: 'received',
});

const context: KernelContext = { definition: licence, calendar: mainland };

/** An application received on a Monday at nine, to be decided in twenty working days. */
export function application(on: KernelContext = context): TestCase {
  const it = new TestCase(MONDAY_NINE, on);
  it.open({
    actor: acceptor,
    process: licence.id,
    entry: 'apply',
    category: { code: 'L-1', limit: { value: 20, unit: 'workingDays' } },
    submission: submission('application@1'),
  });
  return it;
}
