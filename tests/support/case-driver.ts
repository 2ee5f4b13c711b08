/**
 * Takes a case of any process from its opening to an end through the API. It knows no process: it asks who has the task,
 * signs in as somebody in that post, and takes, of the buttons that person is shown, the one nearest to a good end.
 */
import type { Level, Post } from '#domain/organisation.ts';
import type { ActionDefinition, EntryDefinition, ProcessDefinition } from '#domain/processes/define.ts';
import { demoAccounts } from '#database/seeds/demo-accounts.ts';
import { unitIdOf } from '#database/seeds/org-units.ts';
import { type Caller, requestId, signIn } from './api-client.ts';
import { type Answers, fillForm } from './fill-form.ts';

interface Choice {
  readonly username: string;
  readonly caller: Caller;
  readonly button: Button;
  readonly cost: number;
}

interface Button {
  readonly name: string;
  readonly form: string | null;
  readonly known: readonly { readonly field: string; readonly value: unknown }[];
  readonly target: string | null;
  readonly tone: string;
  readonly reasonAsked: boolean;
}

export interface DrivenCase {
  readonly id: string;
  readonly state: string;
  readonly phase: string;
  readonly unit: { readonly id: string; readonly level: Level };
  readonly assignedUnit: { readonly id: string } | null;
  readonly workItems: readonly {
    readonly unit: { readonly id: string };
    readonly post: Post;
    readonly status: string;
  }[];
  readonly clocks: readonly { readonly name: string; readonly status: string }[];
  readonly availableActions: readonly Button[];
}

const VIEW = `fragment Driven on Case { id state phase unit { id level } assignedUnit { id } workItems { unit { id } post status }
  clocks { name status } availableActions { name form known { field value } target tone reasonAsked } }`;
const RESULT = `__typename ... on CaseChanged { case { ...Driven } } ... on Refused { code en fields { path en } }`;

type Result =
  | { readonly __typename: 'CaseChanged'; readonly case: DrivenCase }
  | { readonly __typename: 'Refused'; readonly code: string; readonly fields: readonly unknown[] };

const LICHENG = '350502';
const QUANZHOU = '350500';
const MOST_STEPS = 60;

export class CaseDriver {
  readonly level: Level;
  readonly way: string[] = [];
  readonly #url: string;
  readonly #definition: ProcessDefinition;
  readonly #distances: ReadonlyMap<string, number>;
  readonly #callers = new Map<string, Promise<Caller>>();
  readonly #visits = new Map<string, number>();
  #present: DrivenCase | null = null;
  #refusals: readonly string[] = [];

  constructor(url: string, definition: ProcessDefinition) {
    this.#url = url;
    this.#definition = definition;
    this.#distances = distancesToEnd(definition);
    const { intake } = definition;
    const levels = intake?.kind === 'division' ? intake.levels : [];
    this.level = levels.includes('county') ? 'county' : 'city';
  }

  /** Registered by the acceptor of the department that leads. */
  async open(answers: Answers = {}): Promise<DrivenCase> {
    const { id: process, entries, intake } = this.#definition;
    if (intake?.kind !== 'division') throw new Error(`${process} is not opened in a division`);
    const [entry, { form }] = Object.entries(entries).find(([, candidate]) => isForStaff(candidate))!;
    const caller = await this.#caller(`${this.level}-${intake.department}-acceptor`);
    const input = {
      process,
      entry,
      divisionCode: this.level === 'county' ? LICHENG : QUANZHOU,
      form: fillForm(form, { ...this.#demanded(entry), ...answers }),
      requestId: requestId(),
    };
    return this.#done(
      await caller.ask<{ result: Result }>(
        `mutation Open($input: OpenCaseInput!) { result: openCase(input: $input) { ${RESULT} } } ${VIEW}`,
        { input },
      ),
    );
  }

  /** Until the case has ended; fails where nobody who has a task can do anything. */
  async drive(): Promise<DrivenCase> {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const present = this.#known();
      if (present.phase === 'final') return present;
      this.#visits.set(present.state, (this.#visits.get(present.state) ?? 0) + 1);
      await this.#step(present);
    }
    throw new Error(
      `no end after ${MOST_STEPS} steps: ${this.way.slice(-40).join(' → ')}\n${this.#refusals.join('\n')}`,
    );
  }

  async #step(present: DrivenCase): Promise<void> {
    const refusals: string[] = [];
    this.#refusals = refusals;
    for (const { username, caller, button } of await this.#choices(present)) {
      const { result } = await this.#press(caller, present, button);
      if (result.__typename === 'CaseChanged') {
        this.way.push(`${button.name} by ${username}`);
        this.#present = result.case;
        return;
      }
      refusals.push(`${username} ${button.name}: ${result.code} ${JSON.stringify(result.fields)}`);
    }
    throw new Error(`stuck in ${present.state} after ${this.way.slice(-6).join(' → ')}\n${refusals.join('\n')}`);
  }

  /** Everything that somebody who has to do with the case is offered now, the nearest to a good end first. */
  async #choices(present: DrivenCase): Promise<readonly Choice[]> {
    const offered = await Promise.all(
      holdersOf(present).map(async (username) => {
        const caller = await this.#caller(username);
        const { found } = await caller.ask<{ found: DrivenCase | null }>(
          `query One($id: ID!) { found: case(id: $id) { ...Driven } } ${VIEW}`,
          { id: present.id },
        );
        return (found?.availableActions ?? []).map((button) => ({
          username,
          caller,
          button,
          cost: this.#cost(button),
        }));
      }),
    );
    return offered
      .flat()
      .filter(({ cost }) => cost < Infinity)
      .toSorted((left, right) => left.cost - right.cost);
  }

  /** Sending back, ending early and withdrawing are no way to a good end. */
  #cost({ name }: Button): number {
    const { to = 'stay', tone = 'neutral', effects = [] } = this.#definition.actions[name] ?? {};
    if (tone === 'caution' || effects.some(({ kind }) => kind === 'recuse' || kind === 'requestAdjustment'))
      return Infinity;
    const tried = this.way.filter((step) => step.startsWith(`${name} by`)).length;
    const signs = effects.some(({ kind }) => kind === 'sign');
    if (to === 'stay') return (signs ? 0 : 30) + 4 * tried;
    return (this.#distances.get(to) ?? 90) + detour[tone] + 30 * tried;
  }

  async #press(caller: Caller, { id }: DrivenCase, button: Button): Promise<{ result: Result }> {
    const input = {
      caseId: id,
      action: button.name,
      requestId: requestId(),
      ...(button.form !== null && {
        form: fillForm(button.form, { ...this.#demanded(button.name), ...onRecord(button) }),
      }),
      ...(button.reasonAsked && { reason: '情况属实，按规定办理' }),
      ...(await this.#target(caller, id, button)),
    };
    return caller.ask(`mutation Act($input: ActInput!) { result: act(input: $input) { ${RESULT} } } ${VIEW}`, {
      input,
    });
  }

  async #target(caller: Caller, id: string, { name, target }: Button): Promise<object> {
    if (target === 'untilDate') return { until: new Date(Date.now() + 20 * 86_400_000).toISOString() };
    if (target !== 'unit' && target !== 'units') return {};
    const { targets } = await caller.ask<{ targets: { unit: { id: string } }[] }>(
      `query Targets($id: ID!, $action: String) { targets: dispatchTargets(caseId: $id, action: $action) { unit { id } } }`,
      { id, action: name },
    );
    const ids = targets.map(({ unit }) => unit.id).filter((unit) => accountsIn(keyOfUnit(unit)).length > 0);
    const all = this.#definition.actions[name]?.departments?.choice === 'all';
    return target === 'unit' ? { unitId: ids[0] } : { unitIds: all ? ids : ids.slice(0, 2) };
  }

  /** What guards ask of this form, so that the good way is the one taken. */
  #demanded(name: string): Answers {
    const { actions, clocks } = this.#definition;
    const rules = Object.entries(actions).flatMap(([action, definition]) =>
      definition.tone === 'caution' ? [] : demandsOf(action, definition, name),
    );
    const bound = Object.values(clocks).flatMap(({ when, limit }) => [
      ...(when?.fact.startsWith(`${name}.`) === true
        ? [[when.fact.slice(name.length + 1), when.isOneOf[0]] as const]
        : []),
      ...(typeof limit === 'object' && 'untilFact' in limit && limit.untilFact.startsWith(`${name}.`)
        ? [[limit.untilFact.slice(name.length + 1), '2027-12-31'] as const]
        : []),
    ]);
    return Object.fromEntries([...bound, ...rules.toReversed()]);
  }

  #known(): DrivenCase {
    if (this.#present === null) throw new Error('not opened');
    return this.#present;
  }

  #done({ result }: { readonly result: Result }): DrivenCase {
    if (result.__typename === 'Refused') throw new Error(`refused: ${result.code} ${JSON.stringify(result.fields)}`);
    this.#present = result.case;
    return result.case;
  }

  #caller(username: string): Promise<Caller> {
    const known = this.#callers.get(username) ?? signIn(this.#url, username);
    this.#callers.set(username, known);
    return known;
  }
}

/** What the page fills in by itself. */
const onRecord = ({ known }: Button): Answers => Object.fromEntries(known.map(({ field, value }) => [field, value]));

const isForStaff = ({ by, childOf }: EntryDefinition): boolean =>
  childOf === undefined && by.some((rule) => rule !== 'party' && rule !== 'engine');

function demandsOf(action: string, { guards = [] }: ActionDefinition, name: string) {
  return guards.flatMap((guard) => {
    if (typeof guard === 'string') return [];
    if (guard.kind === 'given' && action === name) return [[guard.field, guard.isOneOf[0]] as const];
    if (guard.kind !== 'fact' || !guard.fact.startsWith(`${name}.`)) return [];
    return [[guard.fact.slice(name.length + 1), guard.isOneOf[0]] as const];
  });
}

function accountsIn(unitKey: string, post?: Post): readonly string[] {
  return demoAccounts
    .filter(({ unitCode, posts }) => unitIdOf(unitCode) === unitKey && (post === undefined || posts.includes(post)))
    .map(({ username }) => username);
}

const keyOfUnit = (globalId: string): string => Buffer.from(globalId, 'base64').toString().split(':')[1] ?? '';

/** People in the posts that have a task, and everybody else in those units: leaders decide beside handlers. */
function holdersOf({ workItems, unit, assignedUnit }: DrivenCase): readonly string[] {
  const open = workItems.filter(({ status }) => status === 'open').map((item) => item.unit.id);
  const units = [...new Set([...open, unit.id, ...(assignedUnit === null ? [] : [assignedUnit.id])])];
  return units.flatMap((id) => accountsIn(keyOfUnit(id)));
}

/** A good end is reached by steps that move on; the others count as detours, as long as they lead anywhere. */
const detour = { primary: 1, neutral: 25, caution: 400 } as const satisfies Record<ActionDefinition['tone'], number>;

function distancesToEnd({ states, actions }: ProcessDefinition): ReadonlyMap<string, number> {
  const distances = new Map(
    Object.entries(states).flatMap(([name, { phase }]) => (phase === 'final' ? [[name, 0]] : [])),
  );
  const moves = Object.values(actions).filter(({ to }) => to !== 'stay');
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to, tone } of moves) {
      const length = (distances.get(to) ?? Infinity) + detour[tone];
      for (const state of from) {
        if ((distances.get(state) ?? Infinity) <= length) continue;
        distances.set(state, length);
        changed = true;
      }
    }
  }
  return distances;
}
