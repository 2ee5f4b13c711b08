/** Who and what the workflow tests are about: one chain of units, one person a post, and the commands they give. */
import { createHash, randomUUID } from 'node:crypto';
import type { ActCommand, OpenCommand, SubmissionFact } from '#domain/case/commands.ts';
import type { CaseState } from '#domain/case/state.ts';
import type { WorkingCalendar } from '#domain/clock/types.ts';
import type { CaseId, RequestId, SubmissionId, UnitId, UserId } from '#domain/ids.ts';
import { levels, type Actor, type Level, type Post, type UnitRef } from '#domain/organisation.ts';
import { REPLY_WITHIN_DAYS, supervisionOpening } from '#domain/processes/coordination/child-opening.ts';

const weekday = [
  [480, 720],
  [870, 1050],
] as const;

/** Monday to Friday, UTC+8, no holidays: tests count on nothing but weekends. */
export const calendar: WorkingCalendar = {
  id: 'test',
  version: 1,
  timeZone: 'Asia/Shanghai',
  offsets: [{ from: null, minutes: 480 }],
  week: [[], weekday, weekday, weekday, weekday, weekday, []],
  exceptions: {},
  knownUntil: '2099-12-31',
};

/** The same name is the same id in every run, as recorded histories need it. */
export function idOf(name: string): string {
  const digest = createHash('sha256').update(name).digest('hex');
  return digest.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
}

const centre = (level: Level): UnitRef => ({ id: idOf(`unit-${level}`) as UnitId, level, kind: 'centre' });
export const units = {
  village: centre('village'),
  town: centre('town'),
  county: centre('county'),
  city: centre('city'),
} as const;

export const superiorOf = (unit: UnitRef): UnitRef | null => {
  const level = levels[levels.indexOf(unit.level) + 1];
  return level === undefined ? null : units[level];
};

/** A different person for every post, so that nobody closes what he handled. */
export const person = (post: Post, unit: UnitRef = units.village, name = ''): Actor => ({
  kind: 'person',
  userId: idOf(`user-${unit.level}-${post}${name}`) as UserId,
  holdings: [{ post, unit }],
});

export const newRequestId = (): RequestId => randomUUID() as RequestId;

const submission = (form: string, fields: SubmissionFact['fields'] = {}): SubmissionFact => ({
  id: randomUUID() as SubmissionId,
  form,
  fields,
});

export function report(overrides: Partial<OpenCommand> = {}): OpenCommand {
  const caseId = randomUUID() as CaseId;
  return {
    type: 'open',
    requestId: newRequestId(),
    actor: person('gridWorker'),
    caseId,
    number: `GI-350500-${caseId.slice(0, 8)}`,
    jurisdiction: 'quanzhou',
    title: '暴露生活垃圾 · 测试社区',
    process: 'grid.incident',
    version: 1,
    entry: 'report',
    category: { code: 'E-01-01', limit: { value: 2, unit: 'workingHours' } },
    urgency: 'normal',
    place: {
      cityCode: '350500',
      countyCode: '350502',
      townCode: '350502001',
      villageCode: '350502001001',
      cellCode: 'cell-1',
      longitude: 118.6,
      latitude: 24.9,
    },
    owner: units.village,
    assigned: null,
    site: units.village,
    submission: submission('incident-report@1', { source: 'patrol' }),
    masterCaseId: null,
    ...overrides,
  };
}

/** What a supervisor of the town issues about the case. */
export function orderByHand(parent: CaseState): OpenCommand {
  const caseId = randomUUID() as CaseId;
  return supervisionOpening({
    parent,
    caseId,
    number: `SO-350500-${caseId.slice(0, 8)}`,
    requestId: newRequestId(),
    actor: person('supervisor', units.town),
    owner: units.town,
    submission: submission('supervision-order@1', { kind: 'leader' }),
    dueDays: REPLY_WITHIN_DAYS,
  });
}

export function move(action: string, actor: Actor, extra: Partial<ActCommand> = {}): ActCommand {
  return { type: 'act', requestId: newRequestId(), action, actor, ...extra };
}

/** The whole way of a case that its village settles, in order, after the report. */
export function settlingMoves(): ActCommand[] {
  return [...movesToHandling(), ...movesFromHandling()];
}

export function movesToHandling(): ActCommand[] {
  return [
    move('file', person('acceptor'), { submission: submission('incident-filing@1', { standardRow: 'row-1' }) }),
    move('dispatch', person('dispatcher'), { unit: units.village }),
    move('startHandling', person('handler')),
  ];
}

export function movesFromHandling(): ActCommand[] {
  return [
    move('submitHandling', person('handler'), { submission: submission('incident-handling@1') }),
    move('confirmHandling', person('unitLeader')),
    move('sendPostCheck', person('dispatcher')),
    move('reportPostCheck', person('gridWorker'), {
      submission: submission('incident-post-check@1', { result: 'pass' }),
    }),
    move('close', person('acceptor'), { submission: submission('incident-closing@1', { standardRow: 'row-1' }) }),
  ];
}
