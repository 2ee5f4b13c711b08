/** Open cases under a calendar that is to be replaced: they answer as their workflows would, or as a test says. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { createReplanActivities } from '#activities/replan-calendar.ts';
import type { ReplanActivities } from '#activities/replan-contract.ts';
import { CalendarReplan } from '#database/entities/calendar-replan.entity.ts';
import { CaseEvent } from '#database/entities/case-event.entity.ts';
import { Jurisdiction } from '#database/entities/jurisdiction.entity.ts';
import { WorkingCalendar as StoredCalendar } from '#database/entities/working-calendar.entity.ts';
import type { ReplaceCalendarCommand } from '#domain/case/commands.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { CaseId } from '#domain/ids.ts';
import type { TestDatabase } from '#tests/support/database.ts';
import { mainland } from '../unit/clock/calendars.ts';
import { context2, HOUR, MONDAY_NINE, TestCase } from '../unit/kernel/test-case.ts';
import { caseIdOf, userId, uuidOf } from './case-commits.ts';
import { caseRow, insertRows } from './case-rows.ts';

const present: WorkingCalendar = { ...mainland, id: 'walks' };
const next: WorkingCalendar = {
  ...present,
  version: present.version + 1,
  exceptions: { ...present.exceptions, '2026-09-24': [] },
};
const REPLAN = uuidOf('replan');

/** What becomes of a command: the case takes it, nobody answers, or there is no workflow. */
export type Answer = 'takes' | 'silent' | 'gone';

export class ReplanCast {
  /** Every time a case took the calendar. */
  readonly given: CaseId[] = [];
  readonly moved = new Set<CaseId>();
  answerOf: (id: CaseId) => Answer | Promise<Answer> = () => 'takes';
  readonly #taking = new Map<string, Promise<void>>();
  readonly #stories = new Map<CaseId, TestCase>();
  readonly #jurisdictions = new Map<CaseId, string>();
  readonly #database: TestDatabase;

  private constructor(database: TestDatabase) {
    this.#database = database;
  }

  /** One case for each jurisdiction named, opened three hours after the one before. */
  static async store(database: TestDatabase, jurisdictions: readonly string[]): Promise<ReplanCast> {
    const cast = new ReplanCast(database);
    const em = database.orm.em.fork();
    const place = { timeZone: 'Asia/Shanghai', centerLongitude: 118.58, centerLatitude: 24.9, calendarId: present.id };
    const cities = [...new Set(jurisdictions)].map((code) => ({ code, nameZh: code, nameEn: code, ...place }));
    await em.insertMany(Jurisdiction, cities);
    const at = { createdAt: new Date(), jurisdiction: '350500' };
    for (const data of [present, next]) {
      const { id, version, knownUntil } = data;
      await em.insert(StoredCalendar, { id, version, data, knownUntil, source: 'test', ...at });
    }
    const versions = { calendarId: present.id, version: next.version, fromVersion: present.version };
    const times = { startedAt: null, finishedAt: null, cursor: null };
    const by = { draftId: uuidOf('draft'), requestedBy: userId('admin') };
    await em.insert(CalendarReplan, { id: REPLAN, ...versions, ...times, ...by, ...at });
    const rows = jurisdictions.map((jurisdiction, index) => {
      const story = new TestCase(MONDAY_NINE + index * 3 * HOUR, { ...context2, calendar: present });
      story.open();
      const id = caseIdOf(`walk-${index}`);
      cast.#stories.set(id, story);
      cast.#jurisdictions.set(id, jurisdiction);
      // Before any that might have been opened beside the publishing.
      return caseRow(`walk-${index}`, { jurisdiction, kernel: story.state, createdAt: new Date(MONDAY_NINE) });
    });
    await insertRows(database.orm, rows);
    return cast;
  }

  get ids(): readonly CaseId[] {
    return [...this.#stories.keys()];
  }

  idsOf(jurisdiction: string): readonly CaseId[] {
    return this.ids.filter((id) => this.#jurisdictions.get(id) === jurisdiction);
  }

  replan(): Promise<CalendarReplan> {
    return this.#database.orm.em.fork().findOneOrFail(CalendarReplan, { id: REPLAN });
  }

  /** One activity, as the attempt of that number; a worker that `dies` does so in the middle of its cases. */
  async run(
    kind: keyof ReplanActivities,
    cursor: string | null = null,
    { attempt = 1, dies = false }: { readonly attempt?: number; readonly dies?: boolean } = {},
  ): Promise<string | null> {
    const environment = new MockActivityEnvironment({ attempt }, { logger: new DefaultLogger('ERROR') });
    if (dies) {
      environment.on('heartbeat', () => {
        throw new Error('the worker is gone');
      });
    }
    const activity = createReplanActivities({ orm: this.#database.orm, client: this.#client })[kind];
    const call = async (): Promise<string | null> => (await activity(REPLAN, cursor)) ?? null;
    return environment.run<[], string | null, typeof call>(call);
  }

  /** All batches, as the workflow asks for them. */
  async walk(kind: 'replanBatch' | 'replanFailed', from: string | null = null): Promise<void> {
    for (let cursor = await this.run(kind, from); cursor !== null;) cursor = await this.run(kind, cursor);
  }

  get #client(): Client {
    const take = async (id: CaseId, command: ReplaceCalendarCommand): Promise<void> => {
      const answer = await this.answerOf(id);
      if (answer === 'silent') throw new Error('no answer');
      if (answer === 'gone') throw new WorkflowNotFoundError('not found', id, undefined);
      await this.#giveTo(id, command);
    };
    return {
      withDeadline: (_deadline: number, call: () => Promise<unknown>) => call(),
      workflow: {
        getHandle: (workflowId: string) => ({
          executeUpdate: (_update: unknown, { args }: { args: [ReplaceCalendarCommand] }) =>
            take(workflowId.slice('case/'.length) as CaseId, args[0]),
        }),
      },
    } as unknown as Client;
  }

  /** As the workflow of the case: a request that comes again is answered when what it did the first time is stored. */
  async #giveTo(id: CaseId, command: ReplaceCalendarCommand): Promise<void> {
    this.given.push(id);
    const taking = this.#taking.get(command.requestId) ?? this.#take(id, command);
    this.#taking.set(command.requestId, taking);
    await taking;
  }

  /** Decides, and stores what the replan reads of it. */
  async #take(id: CaseId, command: ReplaceCalendarCommand): Promise<void> {
    const decision = this.#stories.get(id)!.give(command);
    const event = decision.ok ? decision.events.find(({ type }) => type === 'calendarReplaced') : undefined;
    if (event?.type !== 'calendarReplaced') return;
    if (event.data.dues !== undefined) this.moved.add(id);
    const { seq, type, data, requestId, digest } = event;
    const who = { actorUserId: null, actorUnitId: null, actorPost: null, actorOnBehalfOf: null };
    const row = { caseId: id, seq, type, data, requestId, digest, at: new Date(event.at), jurisdiction: '350500' };
    const hashes = { previousHash: '', hash: String(seq), engineReason: 'calendar' as const };
    await this.#database.orm.em.fork().insert(CaseEvent, { ...row, ...who, ...hashes });
  }
}
