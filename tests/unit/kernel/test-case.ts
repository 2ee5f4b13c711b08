/** A case under test: gives commands to the real kernel at a time of its own and keeps the whole log. */
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import { toCommit } from '#domain/case/to-commit.ts';
import { nextDue } from '#domain/case/next-due.ts';
import { availableActions } from '#domain/case/available-actions.ts';
import type { ActCommand, Command, OpenCommand, SubmissionFact } from '#domain/case/commands.ts';
import type { Decision, KernelContext } from '#domain/case/context.ts';
import type { CaseEvent } from '#domain/case/events.ts';
import type { CaseCommit } from '#domain/case/projection.ts';
import type { CaseState, CategoryRef } from '#domain/case/state.ts';
import { mainItem } from '#domain/case/work-items.ts';
import { readClock } from '#domain/clock/reading.ts';
import type { ClockReading } from '#domain/clock/types.ts';
import type { ErrorCode } from '#domain/errors.ts';
import type { CaseId, Instant, RequestId, SubmissionId, WorkItemId } from '#domain/ids.ts';
import type { Actor, UnitRef } from '#domain/organisation.ts';
import { gridIncident } from '#domain/processes/incident/grid-incident.ts';
import { gridIncident2 } from '#domain/processes/incident/grid-incident-2.ts';
import { local, mainland } from '../clock/calendars.ts';
import { gardens, roads, superiorOf, village, worker } from './cast.ts';

export const context: KernelContext = { definition: gridIncident, calendar: mainland };
/** The same under the present version of the process. */
export const context2: KernelContext = { definition: gridIncident2, calendar: mainland };
/** A Monday morning, four working days before the National Day holidays. */
export const MONDAY_NINE = local(mainland, '2026-09-21 09:00');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const caseId = '0f0e0d0c-0000-8000-8000-000000000001' as CaseId;
const timer = { kind: 'engine', reason: 'clock' } as const;

export class TestCase {
  now: Instant;
  context: KernelContext;
  events: CaseEvent[] = [];
  commits: CaseCommit[] = [];
  private current: CaseState | null = null;
  private requests = 0;

  constructor(now: Instant = MONDAY_NINE, on: KernelContext = context) {
    this.now = now;
    this.context = on;
  }

  get state(): CaseState {
    if (this.current === null) throw new Error('not opened');
    return this.current;
  }

  nextRequest(): RequestId {
    this.requests += 1;
    return `request-${this.requests}` as RequestId;
  }

  give(command: Command): Decision {
    const decision = decide(this.context, this.current, command, this.now);
    if (!decision.ok || decision.events.length === 0) return decision;
    if (command.type === 'replaceCalendar') this.context = { ...this.context, calendar: command.calendar };
    const before = this.current;
    this.current = decision.events.reduce<CaseState | null>(evolve, before);
    this.events.push(...decision.events);
    this.commits.push(toCommit(this.context, before, this.state, decision.events));
    return decision;
  }

  open(change: Partial<OpenCommand> = {}): Decision {
    const { version } = this.context.definition;
    return this.give(openCommand({ requestId: this.nextRequest(), version, ...change }));
  }

  act(actor: Actor, action: string, change: Partial<ActCommand> = {}): Decision {
    return this.give(this.actCommand(actor, action, change));
  }

  /** The command with everything its action asks for filled in. */
  actCommand(actor: Actor, action: string, change: Partial<ActCommand> = {}): ActCommand {
    return { type: 'act', requestId: this.nextRequest(), actor, action, ...this.inputs(action), ...change };
  }

  claim(actor: Actor, workItemId: WorkItemId | undefined = this.item?.id): Decision {
    return this.give({
      type: 'claim',
      requestId: this.nextRequest(),
      actor,
      workItemId: workItemId ?? ('none' as WorkItemId),
    });
  }

  release(actor: Actor): Decision {
    return this.give({
      type: 'release',
      requestId: this.nextRequest(),
      actor,
      workItemId: this.item?.id ?? ('none' as WorkItemId),
    });
  }

  note(actor: Actor, text = 'seen on site'): Decision {
    return this.give({ type: 'addNote', requestId: this.nextRequest(), actor, text });
  }

  /** The timer fires; the superior is looked up for the present owner unless told otherwise. */
  fire(route: { to?: UnitRef | null; from?: UnitRef; skippedUnheld?: boolean } = {}): Decision {
    const { from = this.state.owner, to = superiorOf(this.state.owner), skippedUnheld = false } = route;
    return this.give({
      type: 'clockDue',
      requestId: this.nextRequest(),
      actor: timer,
      routing: { from, to, skippedUnheld },
    });
  }

  /** Every rung counts here, quiet ones too: as in a run begun before the ladder sweep. */
  get nextInstant(): Instant | null {
    return nextDue(this.context, this.state, { withQuiet: true })?.at ?? null;
  }

  /** Lets time pass to the next due instant and lets the timer fire. */
  fireNext(route: Parameters<TestCase['fire']>[0] = {}): Decision {
    const due = this.nextInstant;
    if (due === null) throw new Error('no timer is armed');
    this.now = Math.max(this.now, due);
    return this.fire(route);
  }

  get item() {
    return this.current === null ? null : mainItem(this.current);
  }

  clock(name: string, at: Instant = this.now): ClockReading {
    const clock = this.state.clocks[name];
    if (clock === undefined) throw new Error(`no clock ${name}`);
    return readClock(clock, this.context.calendar, at);
  }

  buttons(actor: Actor): readonly string[] {
    return availableActions(this.context, this.state, actor, this.now).map(({ name }) => name);
  }

  countOf(type: CaseEvent['type']): number {
    return this.events.filter((event) => event.type === type).length;
  }

  private inputs(action: string): Partial<ActCommand> {
    const definition = this.context.definition.actions[action];
    const superior = this.current === null ? null : superiorOf(this.current.owner);
    return {
      ...(definition?.reason === 'required' && { reason: 'because of the site' }),
      ...(definition?.form !== undefined && { submission: submission(definition.form, factsOf(action)) }),
      ...(definition?.target === 'unit' && { unit: this.current?.assigned?.id === roads.id ? gardens : roads }),
      ...(definition?.target === 'units' && { units: [roads, gardens] }),
      ...(definition?.target === 'category' && { category: otherCategory(this.current) }),
      ...(definition?.target === 'superior' && superior !== null && { superior }),
      ...(definition?.target === 'masterCase' && { masterCaseId: 'master' as CaseId }),
      ...(definition?.target === 'untilDate' && { until: this.now + 30 * DAY }),
    };
  }
}

const other: CategoryRef = { code: 'E-02-07', limit: { value: 2, unit: 'workingDays' } };
const another: CategoryRef = { code: 'E-02-08', limit: { value: 3, unit: 'workingHours' } };

/** A correction names another category than the case has. */
function otherCategory(state: CaseState | null): CategoryRef {
  return state?.category.code === other.code ? another : other;
}

function factsOf(action: string): SubmissionFact['fields'] {
  return action === 'reportPostCheck' ? { result: 'pass' } : { standardRow: 'E-01-10.1' };
}

export function submission(form: string, fields: SubmissionFact['fields'] = {}): SubmissionFact {
  return { id: 'submission' as SubmissionId, form, fields };
}

export function openCommand(change: Partial<OpenCommand> = {}): OpenCommand {
  return {
    type: 'open',
    requestId: 'request-open' as RequestId,
    actor: worker,
    caseId,
    number: 'GI-350500-20260921-00001-X',
    jurisdiction: '350500',
    title: '暴露生活垃圾 · 梅山社区',
    process: 'grid.incident',
    version: 1,
    entry: 'report',
    category: { code: 'E-01-10', limit: { value: 8, unit: 'workingHours' } },
    urgency: 'normal',
    place: {
      cityCode: '350500',
      countyCode: '350502',
      townCode: '350502001',
      villageCode: '350502001001',
      cellCode: 'cell-1',
      longitude: 118.58,
      latitude: 24.9,
    },
    owner: village,
    assigned: null,
    site: village,
    submission: submission('incident-report@1'),
    masterCaseId: null,
    ...change,
  };
}

/** The refusal code of a decision, or null when it was accepted. */
export function codeOf(decision: Decision): ErrorCode | null {
  return decision.ok ? null : decision.refusal.code;
}
