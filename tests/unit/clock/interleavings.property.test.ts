/** Whatever is done to a case in whatever order, its clocks say what a person with a wall calendar would say. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KernelContext } from '#domain/case/context.ts';
import { dueAt } from '#domain/clock/reading.ts';
import type { Limit } from '#domain/clock/types.ts';
import type { CaseId, UserId } from '#domain/ids.ts';
import { gridIncident2 } from '#domain/processes/incident/grid-incident-2.ts';
import { acceptor, gardener, gardens, handler, roads, supervisor } from '../kernel/cast.ts';
import { checkBudgets, checkLog } from '../kernel/invariants.ts';
import { accepted, caseIn } from '../kernel/stories.ts';
import { HOUR, type TestCase } from '../kernel/test-case.ts';
import { mainland } from './calendars.ts';
import { CaseModel } from './reference/case-model.ts';
import { DAY, QUARTER } from './reference/naive-calendar.ts';
import { readNaively } from './reference/naive-clock.ts';

const { reopen } = gridIncident2.actions;
/** Version 2 without its bounds on how often, extensions apart: the counting is what is tried. */
const boundless: KernelContext = {
  calendar: mainland,
  definition: {
    ...gridIncident2,
    actions: {
      ...gridIncident2.actions,
      reopen: {
        ...reopen!,
        effects: [
          { kind: 'unassignUnit' },
          { kind: 'reopen', within: { value: 1_000, unit: 'calendarDays' }, times: 1_000 },
        ],
      },
    },
    adjustments: {
      extension: gridIncident2.adjustments.extension!,
      suspension: { ...gridIncident2.adjustments.suspension!, maxGrants: 1_000 },
    },
  },
};

const limits: readonly Limit[] = [
  { value: 8, unit: 'workingHours' },
  { value: 30, unit: 'urgentHours' },
  { value: 4, unit: 'workingDays' },
  { value: 9, unit: 'calendarDays' },
];

type Op =
  | { readonly kind: 'pause' | 'resume' | 'extend' | 'transfer' | 'giveBack' | 'reopen' | 'note' }
  | { readonly kind: 'merge' | 'calendar' | 'category'; readonly pick: number };

const plainKinds = ['pause', 'resume', 'extend', 'transfer', 'giveBack', 'reopen', 'note'] as const;
const pickingKinds = ['merge', 'calendar', 'category'] as const;
const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 7, arbitrary: fc.record({ kind: fc.constantFrom(...plainKinds) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom(...pickingKinds), pick: fc.nat(40) }) },
);
/** Quarters of an hour between the steps: minutes, a night, some days; none = until the next close of business. */
const gap = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 20, max: 100 }),
  fc.integer({ min: 1, max: 900 }),
);
const steps = fc.array(fc.record({ op, gap }), { minLength: 1, maxLength: 14 });

const handlerOf = (it: TestCase) => (it.state.assigned?.id === gardens.id ? gardener : handler);
const otherUnit = (it: TestCase) => (it.state.assigned?.id === gardens.id ? roads : gardens);
const CLOSE_OF_BUSINESS = 10 * HOUR;

function pass(it: TestCase, quarters: number): void {
  const untilClose = DAY - ((it.now + DAY - CLOSE_OF_BUSINESS) % DAY);
  it.now += quarters === 0 ? untilClose : quarters * QUARTER;
}

const engine = { kind: 'engine', reason: 'merge' } as const;

/** A suspended case takes little, and only a transferred one is given back: what would be refused becomes what is not. */
function fitting(it: TestCase, step: Op): Op {
  const isSuspended = it.state.suspendedUntil !== null;
  if (isSuspended) return ['merge', 'calendar', 'note'].includes(step.kind) ? step : { kind: 'resume' };
  if (step.kind === 'resume') return { kind: 'pause' };
  return step.kind === 'giveBack' && (it.state.transferredFrom ?? []).length === 0 ? { kind: 'transfer' } : step;
}

/** Does it to the case, and to the model what the case has accepted. */
function apply(it: TestCase, model: CaseModel, step: Op, gapAfter: number): void {
  switch (step.kind) {
    case 'pause':
      if (!it.act(handlerOf(it), 'requestSuspension', { until: it.now + 300 * DAY }).ok) return;
      accepted(it.act(acceptor, 'grantSuspension'));
      return model.pause(it.now);
    case 'resume':
      return it.act(acceptor, 'resume').ok ? model.resume(it.now) : undefined;
    case 'extend':
      return extend(it, model);
    case 'transfer': {
      const unit = otherUnit(it);
      return it.act(acceptor, 'transfer', { unit }).ok ? model.transfer(unit.id, it.now) : undefined;
    }
    case 'giveBack':
      return it.act(handlerOf(it), 'returnToPrevious').ok ? model.transfer(it.state.assigned!.id, it.now) : undefined;
    case 'reopen': {
      if (!it.act(supervisor, 'forceClose').ok) return;
      model.pause(it.now);
      pass(it, Math.max(gapAfter, 1));
      accepted(it.act(supervisor, 'reopen'));
      const unit = gapAfter % 2 === 0 ? roads : gardens;
      accepted(it.act(acceptor, 'dispatch', { unit }));
      return model.reopen(unit.id, it.now);
    }
    case 'note':
      return void it.note(handler);
    case 'merge':
      return merge(it, model, it.state.openedAt - step.pick * 3 * HOUR);
    case 'category': {
      const limit = limits[step.pick % limits.length]!;
      const category = { code: `C-${it.now}-${step.pick}`, limit };
      return it.act(acceptor, 'correctCategory', { category }).ok ? model.changeCategory(limit) : undefined;
    }
    default:
      return editCalendar(it, model, step.pick);
  }
}

/** Twice a budget, and again after whatever begins a fresh one. */
function extend(it: TestCase, model: CaseModel): void {
  const asked = it.act(handlerOf(it), 'requestExtension');
  if (!asked.ok) return expect(asked.refusal.code === 'ADJUSTMENTS_USED_UP' && model.grants < 2).toBe(false);
  expect(model.grants).toBeLessThan(2);
  accepted(it.act(acceptor, 'grantExtension'));
  model.extend();
}

function merge(it: TestCase, model: CaseModel, openedAt: number): void {
  const requestId = it.nextRequest();
  const duplicate = { duplicateCaseId: 'duplicate' as CaseId, duplicateNumber: 'GI-2', reporters: ['n' as UserId] };
  accepted(it.give({ type: 'receiveDuplicate', requestId, actor: engine, ...duplicate, openedAt }));
  model.mergeWith(openedAt);
}

/** Closes a day near now, past or to come, or opens one that was closed. */
function editCalendar(it: TestCase, model: CaseModel, pick: number): void {
  const { calendar } = it.context;
  const date = new Date(it.now + (pick - 12) * DAY).toISOString().slice(0, 10);
  const isClosed = calendar.exceptions[date]?.length === 0;
  const exceptions = { ...calendar.exceptions, [date]: isClosed ? ([[480, 720]] as const) : [] };
  const next = { ...calendar, version: calendar.version + 1, exceptions };
  accepted(it.give({ type: 'replaceCalendar', requestId: it.nextRequest(), actor: engine, calendar: next }));
  model.calendar = next;
}

function compare(it: TestCase, model: CaseModel): void {
  const clocks = new Map([...model.slices].map(([unit, slice]) => [`handle/${unit}`, slice] as const));
  for (const [name, expected] of [...clocks, ['total', model.total] as const]) {
    const clock = it.state.clocks[name]!;
    const reading = it.clock(name);
    const measure = reading.unit === 'workingHours' || reading.unit === 'urgentHours' ? QUARTER : 1;
    const { spent, total, due } = readNaively(expected, model.calendar, it.now);
    expect([
      name,
      reading.unit,
      reading.consumed / measure,
      reading.remaining / measure,
      dueAt(clock, model.calendar),
    ]).toEqual([name, expected.unit, spent, total - spent, reading.status === 'running' ? due : null]);
  }
}

describe('any interleaving of pause, resume, extend, transfer, return, reopen, merge, category and calendar', () => {
  test('leaves the same time as counting day by day', { timeout: 120_000 }, () => {
    const done = new Map<Op['kind'], number>();
    fc.assert(
      fc.property(fc.constantFrom(...limits), steps, (limit, taken) => {
        const it = caseIn('pendingHandle', { category: { code: 'C', limit } }, boundless);
        const model = new CaseModel(mainland, limit, { value: 20, unit: 'workingDays' }, it.now, roads.id);
        for (const { op: drawn, gap: quarters } of taken) {
          pass(it, quarters);
          compare(it, model);
          const step = fitting(it, drawn);
          const { seq } = it.state;
          apply(it, model, step, quarters);
          if (it.state.seq > seq) done.set(step.kind, (done.get(step.kind) ?? 0) + 1);
          compare(it, model);
          checkBudgets(it);
        }
        it.now += 3 * DAY;
        compare(it, model);
        checkLog(it);
        expect(it.events[0]?.type).toBe('opened');
      }),
      { numRuns: 100 },
    );
    // Steps that are refused mix nothing: each kind was taken.
    expect([...plainKinds, ...pickingKinds].filter((kind) => (done.get(kind) ?? 0) < 3)).toEqual([]);
  });
});
