/** The story of every clock of a case, generation by generation. */
import { clockDefinitionOf, unitOfSlice } from '../case/clock-names.ts';
import type { KernelContext } from '../case/context.ts';
import type { CaseEvent } from '../case/events.ts';
import { startedAt } from '../clock/ledger.ts';
import { localDateOf } from '../clock/local-time.ts';
import { readClock } from '../clock/reading.ts';
import { civilCodeCounting, type Clock, type ClockReading, type WorkingCalendar } from '../clock/types.ts';
import { workingTimeBetween } from '../clock/working-time.ts';
import type { Instant } from '../ids.ts';
import type { Label } from '../labels.ts';
import { barOf } from './clock-bar.ts';
import { type ClockHistory, clockHistories } from './clock-steps.ts';
import { deriveDays, type Derivation } from './derive-days.ts';
import { deriveHours } from './derive-hours.ts';
import type { ReplayStep } from './replay-steps.ts';
import { resultLine } from './result-line.ts';
import type { ClockPause, ClockStory, Verdict } from './types.ts';
import { basisLabel, clockLabelOf, instantLabel } from './words.ts';

export function clockStories(
  context: KernelContext,
  steps: readonly ReplayStep[],
  now: Instant,
): readonly ClockStory[] {
  const latest = steps.at(-1)?.after;
  const overdue = overdueFacts(steps.map(({ event }) => event));
  return clockHistories(context, steps).map((history) => {
    const { clock } = history;
    const isLatest = latest?.clocks[clock.name]?.generation === clock.generation;
    const key = isLatest ? clock.name : generationKey(clock);
    return storyOf(context, history, { key, steps, now, wasMarked: overdue.has(generationKey(clock)) });
  });
}

interface StoryFacts {
  readonly key: string;
  readonly steps: readonly ReplayStep[];
  readonly now: Instant;
  readonly wasMarked: boolean;
}

function storyOf(context: KernelContext, history: ClockHistory, facts: StoryFacts): ClockStory {
  const { definition, calendar } = context;
  const { clock } = history;
  const rule = clockDefinitionOf(definition, clock.name);
  const read = readClock(clock, calendar, facts.now);
  // Overdue once stays overdue, whatever an extension granted later.
  const reading = { ...read, overdue: read.overdue || facts.wasMarked };
  const derivation = derive(clock, calendar);
  return {
    key: facts.key,
    name: clock.name,
    generation: clock.generation,
    label: clockLabelOf(definition, clock.name),
    kind: rule?.kind ?? 'stage',
    unitId: unitOfSlice(clock.name),
    limit: clock.limit,
    limitBasis: limitBasisOf(context, history),
    counting: clock.counting ?? civilCodeCounting,
    countsFrom: startedAt(clock),
    startText: startTextOf(context, history, facts.steps),
    reading,
    verdict: verdictOf(reading),
    steps: history.steps,
    pauses: pausesOf(context, clock, facts.now),
    derivation: [...derivation.lines, resultLine(clock, calendar, reading, derivation)],
    bar: barOf(clock, calendar, reading.dueAt, facts.now),
  };
}

export function derive(clock: Clock, calendar: WorkingCalendar): Derivation {
  const { unit } = clock.limit;
  return unit === 'urgentHours' || unit === 'workingHours' ? deriveHours(clock, calendar) : deriveDays(clock, calendar);
}

const generationKey = ({ name, generation }: Pick<Clock, 'name' | 'generation'>): string => `${name}#${generation}`;

function overdueFacts(events: readonly CaseEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) =>
      event.type === 'rungReached' && event.data.effect === 'markOverdue'
        ? [generationKey({ name: event.data.clock, generation: event.data.generation })]
        : [],
    ),
  );
}

function verdictOf({ status, overdue }: ClockReading): Verdict {
  if (status === 'stopped') return overdue ? 'wasOverdue' : 'metInTime';
  if (overdue) return 'overdue';
  return status;
}

function limitBasisOf({ definition }: KernelContext, { clock, startedBy }: ClockHistory): Label {
  const rule = clockDefinitionOf(definition, clock.name);
  const basis = basisLabel(definition, rule?.basis ?? '');
  if (rule?.limit !== 'fromCategory') return basis;
  const { code } = startedBy.after.category;
  return { zh: `类别 ${code}：${basis.zh}`, en: `Category ${code}: ${basis.en}` };
}

/** Why it began when it did: entry, receipt (retroactive), another owner or unit, a new round, a reopening. */
function startTextOf(context: KernelContext, history: ClockHistory, steps: readonly ReplayStep[]): Label {
  const { clock, startedBy } = history;
  const { event, before, after } = startedBy;
  if (event.type === 'clockStarted' && event.data.from !== undefined && event.data.from < event.at) {
    const from = instantLabel(context.calendar, event.data.from);
    if (clockDefinitionOf(context.definition, clock.name)?.startsOnDayOf !== undefined) {
      const day = localDateOf(context.calendar, event.data.from);
      return { zh: `自送达之日 ${day} 起算`, en: `Counted from the day of receipt, ${day}` };
    }
    return { zh: `追溯自收件之时 ${from.zh} 起算`, en: `Counted back from the receipt, ${from.en}` };
  }
  const isReopening = steps.some((step) => step.event.type === 'reopened' && step.event.requestId === event.requestId);
  if (isReopening) return { zh: '案件重新办理，重新给足时限', en: 'The case was reopened: a full limit anew' };
  const previousOwner = before?.clockOwners[clock.name];
  if (previousOwner !== undefined && previousOwner !== after.owner.id) {
    return { zh: '案件换了主管单位，重新给足时限', en: 'The case has another owner: a full limit anew' };
  }
  if (clock.generation > 1) return { zh: '再次进入本环节，重新起算', en: 'The stage was entered again: counted anew' };
  if (unitOfSlice(clock.name) !== null) {
    return { zh: '交本单位办理，单独给时限', en: 'Given to this unit: time of its own' };
  }
  const state = context.definition.states[after.state]?.label ?? { zh: after.state, en: after.state };
  return { zh: `案件进入“${state.zh}”时起算`, en: `Began when the case entered “${state.en}”` };
}

function pausesOf({ definition, calendar }: KernelContext, clock: Clock, now: Instant): readonly ClockPause[] {
  const pauses: ClockPause[] = [];
  let open: { readonly from: Instant; readonly basis: Label } | null = null;
  for (const entry of clock.ledger) {
    if (entry.kind === 'paused') open = { from: entry.at, basis: basisLabel(definition, entry.basis) };
    else if (open !== null && (entry.kind === 'resumed' || entry.kind === 'stopped')) {
      pauses.push({ ...open, to: entry.at, workingTime: workingTimeBetween(calendar, open.from, entry.at) });
      open = null;
    }
  }
  if (open !== null) pauses.push({ ...open, to: null, workingTime: workingTimeBetween(calendar, open.from, now) });
  return pauses;
}
