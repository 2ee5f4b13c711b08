/**
 * Walks a case of any definition: first wherever chance leads, through the clocks as well, then to an end by the way that
 * the graph shows. Forms are filled in by their own schema; what guards ask of them is said as often as not.
 */
import type { ActCommand, Command, OpenCommand, SubmissionFact } from '#domain/case/commands.ts';
import type { Decision } from '#domain/case/context.ts';
import { type KnownAnswer, knownAnswers } from '#domain/case/known-answers.ts';
import type { Actor } from '#domain/organisation.ts';
import type { ActionDefinition, GuardRule, ProcessDefinition } from '#domain/processes/define.ts';
import { latestDefinition } from '#domain/processes/registry.ts';
import { findForm } from '#forms/registry.ts';
import { mainland } from '../clock/calendars.ts';
import { DAY, HOUR, MONDAY_NINE, TestCase } from '../kernel/test-case.ts';
import { owner, party, people, PEOPLE_PER_UNIT, site, superior, targets } from './walker-people.ts';

type Facts = Record<string, string | number | boolean>;
/** Uniform in [0, 1), drawn by fast-check so that a failing walk is found again and shrunk. */
export type Chance = () => number;

export class Walk {
  readonly it: TestCase;
  readonly definition: ProcessDefinition;
  readonly #chance: Chance;
  readonly #distances: ReadonlyMap<string, number>;
  readonly #visits = new Map<string, number>();

  constructor(definition: ProcessDefinition, chance: Chance) {
    this.definition = definition;
    this.#chance = chance;
    this.#distances = distancesToEnd(definition);
    this.it = new TestCase(MONDAY_NINE, { definition, calendar: mainland });
  }

  get isOver(): boolean {
    return this.definition.states[this.it.state.state]?.phase === 'final';
  }

  open(): Decision {
    const entries = Object.entries(this.definition.entries).filter(([, { effects }]) =>
      (effects ?? []).every(({ kind }) => kind !== 'merge'),
    );
    const [entry, { form, by }] = this.#pick(entries);
    const actor: Actor = by.includes('party')
      ? party
      : by.every((rule) => rule === 'engine')
        ? { kind: 'engine', reason: 'clock' }
        : this.#pick(people.filter((one) => one.kind === 'person' && one.holdings[0]?.unit.id === owner.id));
    const command: Partial<OpenCommand> = {
      process: this.definition.id,
      entry,
      actor,
      owner,
      assigned: targets[0]!,
      site,
      units: targets.slice(0, 2),
      category: { code: this.definition.id, limit: { value: 5, unit: 'workingDays' } },
      submission: this.#submission(entry, form),
    };
    return this.it.open(command);
  }

  /** One step of chance: time passes, a clock fires, a child ends, or somebody does something legal. */
  wander(): void {
    this.it.now += Math.floor(this.#chance() * (this.#chance() < 0.2 ? 40 * DAY : 3 * HOUR));
    const die = this.#chance();
    if (die < 0.15 && this.it.nextInstant !== null) this.it.fireNext({ to: this.#chance() < 0.5 ? superior : null });
    else if (die < 0.25) this.#endChild();
    else this.#act(this.#shuffled(this.#actions()));
  }

  /** One step towards an end; false when nobody can do anything. */
  approach(): boolean {
    const here = this.it.state.state;
    this.#visits.set(here, (this.#visits.get(here) ?? 0) + 1);
    const cost = ([, { to }]: Named): number =>
      to === 'stay'
        ? 3 + (this.#visits.get(here) ?? 0) / 4
        : (this.#distances.get(to) ?? 9) + 2 * (this.#visits.get(to) ?? 0) + this.#chance();
    const ordered = this.#actions()
      .map((named) => ({ named, cost: cost(named) }))
      .toSorted((left, right) => left.cost - right.cost)
      .map(({ named }) => named);
    if (this.it.state.suspendedUntil !== null) this.it.now = this.it.state.suspendedUntil + 1;
    return this.#act(ordered) || this.#endChild() || this.#fire();
  }

  #fire(): boolean {
    return this.it.nextInstant !== null && this.it.fireNext().ok;
  }

  #actions(): readonly Named[] {
    const { state } = this.it.state;
    return Object.entries(this.definition.actions).filter(([, { from }]) => from.includes(state));
  }

  #act(actions: readonly Named[]): boolean {
    for (const [name, action] of actions) {
      for (const actor of this.#shuffled([party, ...peopleFor(action)])) {
        if (this.it.give(this.#command(actor, name, action)).ok) return true;
      }
    }
    return false;
  }

  #command(actor: Actor, name: string, action: ActionDefinition): Command {
    const units = this.#shuffled(targets);
    const command: ActCommand = {
      type: 'act',
      requestId: this.it.nextRequest(),
      actor,
      action: name,
      ...(action.reason !== undefined && { reason: 'because' }),
      ...(action.form !== undefined && { submission: this.#submission(name, action.form) }),
      ...(action.target === 'unit' && { unit: units.find(({ id }) => id !== this.it.state.assigned?.id)! }),
      ...(action.target === 'units' && { units: units.slice(0, Math.max(action.leastUnits ?? 2, 2)) }),
      ...(action.target === 'category' && { category: { code: 'other', limit: null } }),
      ...(action.target === 'superior' && { superior }),
      ...(action.target === 'masterCase' && { masterCaseId: 'master' as ActCommand['masterCaseId'] & string }),
      ...(action.target === 'untilDate' && { until: this.it.now + 20 * DAY }),
      ...(action.target === 'accused' && {
        accused: ['somebody-accused'] as unknown as ActCommand['accused'] & object,
      }),
    };
    return command;
  }

  #submission(name: string, form: string): SubmissionFact {
    return { id: 'submission' as SubmissionFact['id'], form, fields: this.#facts(name, form) };
  }

  #facts(name: string, form: string): Facts {
    const facts: Facts = {};
    for (const [field, schema] of Object.entries(findForm(form)?.schema.properties ?? {})) {
      if (schema['x-fact'] !== true) continue;
      if (schema.enum !== undefined) facts[field] = this.#pick(schema.enum);
      else if (schema.type === 'boolean') facts[field] = this.#chance() < 0.5;
      else if (schema.type === 'string') facts[field] = schema.format === 'date' ? '2027-09-30' : 'text';
      else facts[field] = (schema.minimum ?? 1) + Math.floor(this.#chance() * 3);
    }
    for (const { field, isOneOf } of demandsOn(this.definition, name)) {
      if (this.#chance() < 0.7) facts[field] = this.#pick(isOneOf);
    }
    // On record: another answer is refused, which is tried as well.
    for (const { field, value } of this.#known(name)) if (this.#chance() < 0.8) facts[field] = value;
    // A party is rated under its own id.
    for (const { unit } of this.it.events.length === 0 ? [] : (this.it.state.parties ?? [])) {
      if (name === 'rateParty') facts[unit.id] = 'good';
    }
    return facts;
  }

  #known(name: string): readonly KnownAnswer[] {
    const action = this.definition.actions[name];
    return action === undefined || this.it.events.length === 0 ? [] : knownAnswers(this.it.state, action);
  }

  /** Something this case waits for comes to an end, in whatever way its own process knows. */
  #endChild(): boolean {
    const child = (this.it.state.children ?? []).find(({ endedIn }) => endedIn === undefined);
    if (child === undefined) return false;
    const states = Object.entries(latestDefinition(child.process)?.states ?? {});
    const [state] = this.#pick(states.filter(([, { phase }]) => phase === 'final'));
    return this.it.give({
      type: 'childEnded',
      requestId: this.it.nextRequest(),
      actor: { kind: 'engine', reason: 'child' },
      childCaseId: child.caseId,
      process: child.process,
      state,
    }).ok;
  }

  #pick<T>(all: readonly T[]): T {
    return all[Math.min(Math.floor(this.#chance() * all.length), all.length - 1)]!;
  }

  #shuffled<T>(all: readonly T[]): readonly T[] {
    return all
      .map((one) => ({ one, at: this.#chance() }))
      .toSorted((left, right) => left.at - right.at)
      .map(({ one }) => one);
  }
}

/** Two of each unit never handle anything nor withdraw, so that there is always somebody left who may check and close. */
function peopleFor({ effects }: ActionDefinition): readonly Actor[] {
  const bindsPerson = effects?.some(({ kind }) => kind === 'recordHandler' || kind === 'recuse') ?? false;
  return bindsPerson ? people.filter((_one, index) => index % PEOPLE_PER_UNIT < PEOPLE_PER_UNIT - 2) : people;
}

type Named = readonly [name: string, action: ActionDefinition];

/** What guards anywhere in the definition ask of the form of one action or entry. */
function demandsOn(definition: ProcessDefinition, name: string) {
  const rules = Object.entries(definition.actions).flatMap(([action, { guards }]) =>
    (guards ?? []).map((guard) => [action, guard] as const),
  );
  const clocks = Object.values(definition.clocks).flatMap(({ when }) =>
    when === undefined ? [] : [['', when] as const],
  );
  return [...rules, ...clocks].flatMap(([action, guard]: readonly [string, GuardRule]) => {
    if (typeof guard === 'string') return [];
    if (guard.kind === 'given' && action === name) return [{ field: guard.field, isOneOf: guard.isOneOf }];
    if (guard.kind !== 'fact' || !guard.fact.startsWith(`${name}.`)) return [];
    return [{ field: guard.fact.slice(name.length + 1), isOneOf: guard.isOneOf }];
  });
}

/** Moves from each state to the nearest end. */
function distancesToEnd({ states, actions }: ProcessDefinition): ReadonlyMap<string, number> {
  const distances = new Map(
    Object.entries(states).flatMap(([name, { phase }]) => (phase === 'final' ? [[name, 0]] : [])),
  );
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to } of Object.values(actions)) {
      const next = distances.get(to);
      for (const state of from) {
        if (next === undefined || (distances.get(state) ?? Infinity) <= next + 1) continue;
        distances.set(state, next + 1);
        changed = true;
      }
    }
  }
  return distances;
}
