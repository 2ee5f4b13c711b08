/** The lines of a clock's story: each entry of its ledger, with the event it came with and what it did to the due date. */
import { assertNever } from '../assert-never.ts';
import type { KernelContext } from '../case/context.ts';
import type { CaseEvent } from '../case/events.ts';
import { dueAt } from '../clock/reading.ts';
import type { Clock, LedgerEntry } from '../clock/types.ts';
import type { Label } from '../labels.ts';
import type { ReplayStep } from './replay-steps.ts';
import type { ClockStep } from './types.ts';
import { basisLabel, instantLabel, limitLabel } from './words.ts';

/** One clock of one generation, as the log left it. */
export interface ClockHistory {
  readonly clock: Clock;
  readonly startedBy: ReplayStep;
  readonly steps: readonly ClockStep[];
}

/** Every generation of every clock, in the order in which they began. */
export function clockHistories(context: KernelContext, steps: readonly ReplayStep[]): readonly ClockHistory[] {
  const histories = new Map<string, ClockHistory>();
  for (const step of steps) {
    for (const clock of Object.values(step.after.clocks)) {
      const known = step.before?.clocks[clock.name];
      if (known === clock) continue;
      const key = `${clock.name}#${clock.generation}`;
      const before = known?.generation === clock.generation ? known : null;
      const history = histories.get(key);
      const added = clock.ledger
        .slice(before?.ledger.length ?? 0)
        .map((entry) => stepOf(context, entry, step.event, before, clock));
      histories.set(key, {
        clock,
        startedBy: history?.startedBy ?? step,
        steps: [...(history?.steps ?? []), ...added],
      });
    }
  }
  return [...histories.values()];
}

function stepOf(
  context: KernelContext,
  entry: LedgerEntry,
  event: CaseEvent,
  before: Clock | null,
  after: Clock,
): ClockStep {
  const { calendar } = context;
  const dues =
    entry.kind === 'replanned'
      ? { dueFrom: entry.dueFrom, dueTo: entry.dueTo }
      : { dueFrom: before === null ? null : dueAt(before, calendar), dueTo: dueAt(after, calendar) };
  return { kind: entry.kind, seq: event.seq, at: event.at, text: textOf(context, entry, after), ...dues };
}

function textOf({ definition, calendar }: KernelContext, entry: LedgerEntry, clock: Clock): Label {
  const basis = 'basis' in entry ? basisLabel(definition, entry.basis) : null;
  const because = { zh: basis === null ? '' : `（${basis.zh}）`, en: basis === null ? '' : ` (${basis.en})` };
  switch (entry.kind) {
    case 'started': {
      const limit = limitLabel(clock.limit);
      return { zh: `开始计时，时限 ${limit.zh}`, en: `Started with ${limit.en}` };
    }
    case 'paused':
      return { zh: `暂停计时${because.zh}`, en: `Paused${because.en}` };
    case 'resumed':
      return { zh: `继续计时${because.zh}`, en: `Went on${because.en}` };
    case 'stopped':
      return { zh: '停止计时', en: 'Stopped' };
    case 'extended': {
      const by = limitLabel(entry.by);
      return { zh: `延长 ${by.zh}${because.zh}`, en: `Extended by ${by.en}${because.en}` };
    }
    case 'rebudgeted': {
      const limit = limitLabel(entry.limit);
      return {
        zh: `时限改为 ${limit.zh}，已用时间照算${because.zh}`,
        en: `Limit became ${limit.en}; time used stays used${because.en}`,
      };
    }
    case 'backdated': {
      const from = instantLabel(calendar, entry.from);
      return { zh: `改自 ${from.zh} 起算${because.zh}`, en: `Counted from ${from.en}${because.en}` };
    }
    case 'replanned':
      return {
        zh: `工作日历更新为第 ${entry.version} 版，重新推算到期时间`,
        en: `Working calendar version ${entry.version}: due date worked out anew`,
      };
    default:
      return assertNever(entry);
  }
}
