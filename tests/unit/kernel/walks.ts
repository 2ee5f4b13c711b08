/** Random walks: each step is a pick out of everything that can be done to a case, legal or not. */
import * as fc from 'fast-check';
import { localDateOf } from '#domain/clock/local-time.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { Command, OpenCommand } from '#domain/case/commands.ts';
import type { KernelContext } from '#domain/case/context.ts';
import type { CaseId, RequestId, UserId, WorkItemId } from '#domain/ids.ts';
import { gridIncident2 } from '#domain/processes/incident/grid-incident-2.ts';
import { acceptor, everybody, superiorOf } from './cast.ts';
import { plainWay } from './stories.ts';
import { DAY, HOUR, MONDAY_NINE, openCommand, submission, TestCase } from './test-case.ts';

export type Step =
  | { readonly kind: 'legal'; readonly pick: number }
  | { readonly kind: 'act'; readonly who: number; readonly action: string; readonly filled: boolean }
  | { readonly kind: 'claim' | 'release' | 'note'; readonly who: number }
  | { readonly kind: 'fire'; readonly routed: boolean; readonly skipped: boolean }
  | { readonly kind: 'duplicate' | 'mergeFailed' | 'calendar' | 'openAgain' };

const who = fc.nat(everybody.length - 1);
const engine = { kind: 'engine', reason: 'merge' } as const;

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('legal' as const), pick: fc.nat(1000) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      who,
      action: fc.constantFrom(...Object.keys(gridIncident2.actions), 'nonsense'),
      filled: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('claim' as const, 'release' as const, 'note' as const), who }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('fire' as const), routed: fc.boolean(), skipped: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('duplicate' as const, 'mergeFailed' as const, 'calendar' as const, 'openAgain' as const),
    }),
  },
);

export interface TimedStep {
  readonly step: Step;
  /** Time that passes before: mostly minutes, now and then weeks. */
  readonly wait: number;
}

const wait = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: HOUR }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 2 * DAY }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 * DAY }) },
);

export const walk = (maxLength: number) => fc.array(fc.record({ step, wait }), { minLength: 1, maxLength });

export const entry = fc.constantFrom<Partial<OpenCommand>>(
  {},
  { category: { code: 'E-02', limit: { value: 3, unit: 'workingDays' } } },
  { category: { code: 'E-03', limit: null } },
  { site: null, skippedUnheld: true },
  { entry: 'duplicate', masterCaseId: 'master' as CaseId },
  { entry: 'settled', submission: submission('incident-settled@1') },
);

/** Walks seldom get far by chance: they begin anywhere on the plain way, or where several units are at work. */
export const beginning = fc.record({ opening: entry, depth: fc.nat(plainWay.length + 1) });
export type Beginning = typeof beginning extends fc.Arbitrary<infer Value> ? Value : never;

export function begin(on: KernelContext, { opening, depth }: Beginning): TestCase {
  const it = new TestCase(MONDAY_NINE, on);
  it.open(opening);
  const isJoint = depth > plainWay.length && 'dispatchJointly' in on.definition.actions;
  for (const [actor, action] of plainWay.slice(0, isJoint ? 1 : depth)) it.act(actor, action);
  if (isJoint) it.act(acceptor, 'dispatchJointly');
  return it;
}

/** The command of a step, for the case as it is now. */
export function commandOf(it: TestCase, { kind, ...rest }: Step): Command {
  const requestId = it.nextRequest();
  const chosen = { kind, ...rest } as Step;
  switch (chosen.kind) {
    case 'legal': {
      const legal = everybody.flatMap((actor) => it.buttons(actor).map((name) => [actor, name] as const));
      const [actor, name] = legal[chosen.pick % Math.max(legal.length, 1)] ?? [everybody[0]!, 'nonsense'];
      return it.actCommand(actor, name);
    }
    case 'act': {
      const command = it.actCommand(everybody[chosen.who]!, chosen.action);
      return chosen.filled ? command : { type: 'act', requestId, actor: command.actor, action: command.action };
    }
    case 'claim':
    case 'release': {
      const open = it.state.workItems.filter(({ status }) => status === 'open');
      const item = open[chosen.who % Math.max(open.length, 1)]?.id ?? ('none' as WorkItemId);
      return { type: chosen.kind, requestId, actor: everybody[chosen.who]!, workItemId: item };
    }
    case 'note':
      return { type: 'addNote', requestId, actor: everybody[chosen.who]!, text: 'seen' };
    case 'fire': {
      const from = it.state.owner;
      const routing = chosen.routed ? { from, to: superiorOf(from), skippedUnheld: chosen.skipped } : null;
      return { type: 'clockDue', requestId, actor: { kind: 'engine', reason: 'clock' }, routing };
    }
    default:
      return engineCommand(it, chosen.kind, requestId);
  }
}

function engineCommand(
  it: TestCase,
  kind: 'duplicate' | 'mergeFailed' | 'calendar' | 'openAgain',
  requestId: RequestId,
): Command {
  switch (kind) {
    case 'duplicate':
      return {
        type: 'receiveDuplicate',
        requestId,
        actor: engine,
        duplicateCaseId: 'other' as CaseId,
        duplicateNumber: 'GI-2',
        reporters: ['neighbour' as UserId],
        openedAt: it.state.openedAt - HOUR,
      };
    case 'mergeFailed':
      return { type: 'mergeFailed', requestId, actor: engine };
    case 'openAgain':
      return openCommand({ requestId, version: it.context.definition.version });
    default:
      return { type: 'replaceCalendar', requestId, actor: engine, calendar: nextVersion(it) };
  }
}

/** The next version of the calendar closes the third day from now, or opens it when it was closed. */
function nextVersion(it: TestCase): WorkingCalendar {
  const { calendar } = it.context;
  const day = localDateOf(calendar, it.now + 3 * DAY);
  const isClosed = calendar.exceptions[day]?.length === 0;
  const exceptions = { ...calendar.exceptions, [day]: isClosed ? ([[480, 720]] as const) : [] };
  return { ...calendar, version: calendar.version + 1, exceptions };
}
