/** Petitions under test: a county's office and bureaus, the offices above them, and instants written as people do. */
import type { OpenCommand, SubmissionFact } from '#domain/case/commands.ts';
import type { Decision } from '#domain/case/context.ts';
import type { CaseId, UnitId } from '#domain/ids.ts';
import type { Level, UnitRef } from '#domain/organisation.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { local, mainland } from '../clock/calendars.ts';
import { person } from '../kernel/cast.ts';
import { accepted } from '../kernel/stories.ts';
import { openCommand, submission, TestCase } from '../kernel/test-case.ts';

const bureau = (id: string, level: Level): UnitRef => ({ id: id as UnitId, level, kind: 'department' });

export const countyOffice = bureau('county-petitions', 'county');
export const cityOffice = bureau('city-petitions', 'city');
export const health = bureau('county-health', 'county');
export const housing = bureau('county-housing', 'county');

export const clerk = person('clerk', ['acceptor', countyOffice]);
export const cityClerk = person('city-clerk', ['acceptor', cityOffice]);
export const cityWorker = person('city-worker', ['handler', cityOffice]);
export const cityLeader = person('city-leader', ['unitLeader', cityOffice]);
export const healthClerk = person('health-clerk', ['acceptor', health]);
export const healthWorker = person('health-worker', ['handler', health]);
export const healthLeader = person('health-leader', ['unitLeader', health]);
export const officeWorker = person('office-worker', ['handler', countyOffice]);
export const officeLeader = person('office-leader', ['unitLeader', countyOffice]);
export const inspector = person('inspector', ['supervisor', countyOffice]);
export const housingClerk = person('housing-clerk', ['acceptor', housing]);
export const housingWorker = person('housing-worker', ['handler', housing]);
export const petitioner = { kind: 'party' } as const;

export const at = (text: string): number => local(mainland, text);

/** Registered through the first entry, or the one named, at this instant. */
export function filed(
  definition: ProcessDefinition,
  now: string,
  change: Partial<OpenCommand> & { readonly fields?: SubmissionFact['fields'] } = {},
): TestCase {
  const it = new TestCase(at(now), { definition, calendar: mainland });
  const { fields = {}, entry = Object.keys(definition.entries)[0]!, ...rest } = change;
  accepted(
    it.give({
      ...openCommand(),
      actor: clerk,
      process: definition.id,
      version: definition.version,
      entry,
      category: { code: '', limit: null },
      owner: countyOffice,
      site: null,
      submission: submission(definition.entries[entry]!.form, fields),
      ...rest,
    }),
  );
  return it;
}

/** A step with its form's facts; it must be accepted. */
export function step(
  it: TestCase,
  ...[actor, action, change = {}]: readonly [
    Parameters<TestCase['act']>[0],
    string,
    (Parameters<TestCase['act']>[2] & { readonly fields?: SubmissionFact['fields'] })?,
  ]
): void {
  accepted(attempt(it, actor, action, change));
}

export function attempt(
  it: TestCase,
  ...[actor, action, change = {}]: Parameters<typeof step> extends readonly [unknown, ...infer Rest] ? Rest : never
): Decision {
  const { fields, ...rest } = change;
  const form = it.context.definition.actions[action]?.form;
  const said = form !== undefined ? { submission: submission(form, fields ?? {}) } : {};
  return it.act(actor, action, { ...said, ...rest });
}

/** Time passes to the instant; what falls due meanwhile takes effect. */
export function pass(it: TestCase, until: string): void {
  const end = at(until);
  for (let next = it.nextInstant; next !== null && next <= end; next = it.nextInstant) {
    it.fireNext({ to: null });
  }
  it.now = end;
}

/** Sent to the health bureau, whose opinion has been signed. */
export function answered(definition: ProcessDefinition, signed: string): TestCase {
  const it = filed(definition, signed);
  step(it, clerk, 'transfer', { unit: health });
  step(it, healthClerk, 'accept');
  step(it, healthWorker, 'draftOpinion', { fields: { conclusion: 'notSupport' } });
  step(it, healthLeader, 'issueOpinion');
  return it;
}

/** A review at the city, its opinion signed. */
export function reviewed(definition: ProcessDefinition, signed: string, result: 'uphold' | 'modify'): TestCase {
  const it = filed(definition, signed, { owner: cityOffice, actor: cityClerk, parentCaseId: parentCase });
  step(it, cityClerk, 'accept');
  step(it, cityWorker, 'draft', { fields: { result } });
  step(it, cityLeader, 'issueOpinion');
  return it;
}

/** The child that an action asked for last, as its parent knows it. */
export function childOf(it: TestCase) {
  const child = it.state.children?.at(-1);
  if (child === undefined) throw new Error('no child was asked for');
  return child;
}

export const parentCase = '0f0e0d0c-0000-8000-8000-0000000000aa' as CaseId;

/** The child was opened and ended in this state. */
export function endChild(it: TestCase, state: string): void {
  const { caseId: childCaseId, process } = childOf(it);
  const told = { actor: { kind: 'engine', reason: 'child' }, childCaseId, process } as const;
  const number = 'XC-350500-20260921-00001-X';
  accepted(it.give({ ...told, type: 'childOpened', requestId: it.nextRequest(), number, cause: 'byHand' }));
  accepted(it.give({ ...told, type: 'childEnded', requestId: it.nextRequest(), state }));
}
