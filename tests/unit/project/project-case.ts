/** Projects under test: real forms, so that what guards see is what people's answers and the computations say. */
import type { ActCommand, SubmissionFact } from '#domain/case/commands.ts';
import { knownAnswers } from '#domain/case/known-answers.ts';
import { localDateOf } from '#domain/clock/local-time.ts';
import type { UnitId } from '#domain/ids.ts';
import type { Actor, UnitRef } from '#domain/organisation.ts';
import type { ProcessDefinition } from '#domain/processes/define.ts';
import { resolveDefinition } from '#domain/processes/registry.ts';
import { validateForm } from '#forms/validate.ts';
import { type Answers, fillForm } from '#tests/support/fill-form.ts';
import { local, mainland } from '../clock/calendars.ts';
import { person } from '../kernel/cast.ts';
import { submission, TestCase } from '../kernel/test-case.ts';

const bureau = (id: string): UnitRef => ({ id: id as UnitId, level: 'city', kind: 'department' });

export const industry = bureau('industry');
export const reform = bureau('development-reform');
export const finance = bureau('finance');
export const committee = bureau('expert-committee');
export const government = bureau('government');
export const school = bureau('education');

export const desk = person('desk', ['acceptor', industry]);
export const lead = person('lead', ['handler', industry]);
export const head = person('head', ['unitLeader', industry]);
export const reformer = person('reformer', ['handler', reform]);
export const treasurer = person('treasurer', ['handler', finance]);
export const mayor = person('mayor', ['unitLeader', government]);
export const builder = person('builder', ['handler', school]);
export const experts = [1, 2, 3, 4, 5].map((n) => person(`expert-${n}`, ['expert', committee]));
export const party: Actor = { kind: 'party' };

export const CODE = { projectCode: '2026-350500-04-05-000001' };

/** `project.it@1` names one version, `project.it` the latest. */
export function processOf(name: string): ProcessDefinition {
  const definition = resolveDefinition(name);
  if (definition === null) throw new Error(`no project ${name}`);
  return definition;
}

/** The facts a form yields when it is handed in. */
export function said(form: string, answers: Answers = {}): SubmissionFact {
  const outcome = validateForm(form, fillForm(form, answers));
  if (!outcome.ok) throw new Error(`${form}: ${JSON.stringify(outcome.problems)}`);
  return submission(form, outcome.facts);
}

export function opened(name: string, answers: Answers = {}, day = '2026-09-14'): TestCase {
  const definition = processOf(name);
  const it = new TestCase(local(mainland, `${day} 09:00`), { definition, calendar: mainland });
  const [entry = '', { form } = { form: '' }] = Object.entries(definition.entries)[0] ?? [];
  const decision = it.open({
    actor: desk,
    process: definition.id,
    entry,
    owner: industry,
    site: null,
    category: { code: definition.id, limit: null },
    submission: said(form, answers),
  });
  if (!decision.ok) throw new Error(`not opened: ${decision.refusal.code}`);
  return it;
}

/** Acts with the action's form filled in, as the page does with what is on record; answers say what matters. */
export function tries(
  it: TestCase,
  actor: Actor,
  action: string,
  answers: Answers = {},
  more: Partial<ActCommand> = {},
) {
  const definition = it.context.definition.actions[action];
  if (definition?.form === undefined) return it.act(actor, action, more);
  const onRecord = knownAnswers(it.state, definition).map(({ field, value }) => [field, value]);
  const all = { ...Object.fromEntries(onRecord), ...answers };
  return it.act(actor, action, { submission: said(definition.form, all), ...more });
}

export function must(...given: Parameters<typeof tries>): void {
  const decision = tries(...given);
  if (!decision.ok) throw new Error(`${given[2]}: ${decision.refusal.code}`);
}

export function dueDay(it: TestCase, clock: string): string | null {
  const { dueAt } = it.clock(clock);
  return dueAt === null ? null : localDateOf(mainland, dueAt);
}

export function on(it: TestCase, day: string): void {
  it.now = local(mainland, `${day} 09:00`);
}

/** Lets every timer fire up to a day. */
export function until(it: TestCase, day: string): void {
  const end = local(mainland, `${day} 09:00`);
  while (it.nextInstant !== null && it.nextInstant <= end) {
    const before = it.nextInstant;
    it.fireNext();
    if (it.nextInstant === before) throw new Error('the timer does not move on');
  }
  it.now = end;
}
