/** Applications under test: one bureau with its window, reviewers and head, and the citizen without an account. */
import type { CaseState } from '#domain/case/state.ts';
import type { ActCommand, SubmissionFact } from '#domain/case/commands.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import type { Actor, UnitRef } from '#domain/organisation.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { resolveDefinition } from '#domain/processes/registry.ts';
import { local, mainland } from '../clock/calendars.ts';
import { person } from '../kernel/cast.ts';
import { submission, TestCase } from '../kernel/test-case.ts';

const department = (id: string, level: UnitRef['level']): UnitRef => ({
  ...person('nobody', ['handler', { id: id as UnitRef['id'], level, kind: 'department' }]).holdings[0]!.unit,
});

export const bureau = department('bureau', 'county');
export const upperBureau = department('upper-bureau', 'city');
export const police = department('police', 'county');
export const transport = department('transport', 'county');
export const government = department('government', 'county');

export const party: Actor = { kind: 'party' };
export const desk = person('desk', ['acceptor', bureau]);
export const reviewer = person('reviewer', ['handler', bureau]);
export const secondReviewer = person('second-reviewer', ['handler', bureau]);
export const head = person('head', ['unitLeader', bureau]);
export const overseer = person('overseer', ['supervisor', bureau]);
export const upperReviewer = person('upper-reviewer', ['handler', upperBureau]);
export const upperHead = person('upper-head', ['unitLeader', upperBureau]);
export const upperDesk = person('upper-desk', ['acceptor', upperBureau]);
export const officer = person('officer', ['handler', police]);
export const inspector = person('inspector', ['handler', transport]);
export const mayor = person('mayor', ['unitLeader', government]);

/** `approval.school-bus@1` names one version, `approval.school-bus` the latest. */
export function processOf(name: string): ProcessDefinition {
  const definition = resolveDefinition(name);
  if (definition === null) throw new Error(`no approval ${name}`);
  return definition;
}

function openerOf(definition: ProcessDefinition, entry: string): Actor {
  const by = definition.entries[entry]?.by ?? [];
  if (by.includes('party')) return party;
  if (by.includes('engine')) return { kind: 'engine', reason: 'child' };
  const post = by.find((rule) => rule !== 'party' && rule !== 'engine');
  return post === undefined ? party : person('opener', [post, bureau]);
}

/** A case opened at nine on a day by whoever may: the party where it can, else the engine or a post. */
export function received(
  name: string,
  day: string,
  { entry = 'apply', facts = {} }: { entry?: string; facts?: SubmissionFact['fields'] } = {},
): TestCase {
  const definition = processOf(name);
  const it = new TestCase(local(mainland, `${day} 09:00`), { definition, calendar: mainland });
  const decision = it.open({
    actor: openerOf(definition, entry),
    process: definition.id,
    entry,
    owner: bureau,
    site: null,
    category: { code: '', limit: null },
    submission: submission(definition.entries[entry]?.form ?? '', facts),
  });
  if (!decision.ok) throw new Error(`not opened: ${decision.refusal.code}`);
  return it;
}

export function accepted(...given: Parameters<typeof received>): TestCase {
  const it = received(...given);
  must(it, desk, 'accept');
  return it;
}

/** Acts and insists that it is allowed. */
export function must(it: TestCase, actor: Actor, action: string, change: Partial<ActCommand> = {}): void {
  const decision = it.act(actor, action, change);
  if (!decision.ok) throw new Error(`${action}: ${decision.refusal.code}`);
}

/** The form of an action with these facts in it. */
export function filled(it: TestCase, action: string, fields: SubmissionFact['fields']): Partial<ActCommand> {
  return { submission: submission(it.context.definition.actions[action]?.form ?? '', fields) };
}

export function on(it: TestCase, day: string, time = '09:00'): TestCase {
  it.now = local(mainland, `${day} ${time}`);
  return it;
}

/** Lets every timer fire up to a moment. */
export function until(it: TestCase, day: string, time = '09:00'): TestCase {
  const end = local(mainland, `${day} ${time}`);
  while (it.nextInstant !== null && it.nextInstant <= end) {
    const before = it.nextInstant;
    it.fireNext();
    if (it.nextInstant === before) throw new Error('the timer does not move on');
  }
  it.now = end;
  return it;
}

export function dueDay(it: TestCase, clock: string): string | null {
  const { dueAt } = it.clock(clock);
  return dueAt === null ? null : localDateOf(mainland, dueAt);
}

export const lateClocks = ({ state }: { state: CaseState }): readonly string[] => state.overdueClocks;

/** From acceptance to the decision. */
export function granted(it: TestCase): TestCase {
  must(it, reviewer, 'proposeGrant');
  must(it, head, 'grant');
  return it;
}

/** From the decision to the paper in the party's hands. */
export function delivered(it: TestCase): TestCase {
  if (it.state.state === 'granted') must(it, desk, 'publish');
  must(it, desk, it.state.state === 'refused' ? 'deliverRefusal' : 'deliver');
  return it;
}
