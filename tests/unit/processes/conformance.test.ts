/** What every published process definition must keep. A new definition joins by being registered. */
import { describe, expect, test } from 'vitest';
import { posts } from '#domain/organisation.ts';
import type {
  ActionDefinition,
  KnownSource,
  PostRule,
  ProcessDefinition,
  SignedFigure,
} from '#domain/processes/define.ts';
import { listDefinitions } from '#domain/processes/registry.ts';
import type { FieldSchema } from '#forms/form-schema.ts';
import { findForm } from '#forms/registry.ts';
import { actionTargets, labelsOf, reachableFrom, statesLeadingToEnd } from './definition-graph.ts';

const definitions = listDefinitions().map(
  (definition) => [`${definition.id}@${definition.version}`, definition] as const,
);

const isPost = (rule: PostRule) =>
  (typeof rule === 'string' ? [rule] : Object.values(rule)).every((post) => post in posts);
const isFinal = ({ states }: ProcessDefinition, state: string) => states[state]?.phase === 'final';
const actionsOf = ({ actions }: ProcessDefinition): readonly (readonly [string, ActionDefinition])[] =>
  Object.entries(actions);

/** Whoever signs under the role says what is added up, and nobody concludes before somebody has signed. */
function isSummedUp(
  definition: ProcessDefinition,
  figure: SignedFigure,
  { guards }: ActionDefinition,
  type: string | undefined,
): boolean {
  const isWaitedFor = guards?.some(
    (rule) => typeof rule === 'object' && rule.kind === 'signatures' && rule.role === figure.signed && rule.least > 0,
  );
  const schemas = actionsOf(definition)
    .filter(([, { effects }]) => effects?.some((one) => one.kind === 'sign' && one.role === figure.signed))
    .map(([, { form }]) => findForm(form ?? '')?.schema);
  const isSaid = (field: string, isOfKind: (schema: FieldSchema) => boolean): boolean =>
    schemas.every((schema) => {
      const said = schema?.properties[field];
      return said?.['x-fact'] === true && (schema?.required ?? []).includes(field) && isOfKind(said);
    });
  const isCounted =
    figure.figure === 'count'
      ? figure.where === undefined ||
        isSaid(figure.where.field, (said) => figure.where!.isOneOf.every((one) => said.enum?.includes(String(one))))
      : figure.of.every((field) => isSaid(field, (said) => said.type === 'integer' || said.type === 'number'));
  return isWaitedFor === true && schemas.length > 0 && isCounted && (type === 'integer' || type === 'number');
}

describe.each(definitions)('%s', (_name, definition) => {
  const states = Object.keys(definition.states);

  test('every state can be reached from an entry', () => {
    expect([...reachableFrom(definition)].sort()).toEqual(states.toSorted());
  });

  test('a final state can be reached from every state, by people alone', () => {
    expect([...statesLeadingToEnd(definition)].sort()).toEqual(states.toSorted());
  });

  test('every state that is not final has a queue of a post that exists, final ones have none', () => {
    for (const [state, { queue, phase }] of Object.entries(definition.states)) {
      expect([state, queue !== undefined]).toEqual([state, phase !== 'final']);
      expect(queue?.post ?? 'handler').toSatisfy(isPost);
    }
  });

  test('whoever has the task of a state can do something about it', () => {
    for (const [state, { queue }] of Object.entries(definition.states)) {
      if (queue === undefined) continue;
      const own = actionsOf(definition).filter(
        ([, action]) =>
          action.from.includes(state) &&
          action.to !== 'stay' &&
          action.by.some((rule) => typeof rule === 'object' && rule.post === queue.post && rule.of === queue.of),
      );
      expect([state, own.length > 0]).toEqual([state, true]);
    }
  });

  test('every action starts from open states, a reopening from closed ones, and has an actor whose post exists', () => {
    for (const [name, { from, by, effects }] of actionsOf(definition)) {
      expect([name, from.length > 0 && by.length > 0]).toEqual([name, true]);
      const reopens = effects?.some(({ kind }) => kind === 'reopen') ?? false;
      expect([name, from.map((state) => isFinal(definition, state))]).toEqual([name, from.map(() => reopens)]);
      expect(by.map((rule) => (typeof rule === 'object' ? rule.post : 'handler')).every(isPost)).toBe(true);
    }
  });

  test('every form is published', () => {
    const named = [...Object.values(definition.entries), ...Object.values(definition.actions)].flatMap(
      ({ form }) => form ?? [],
    );
    expect(named.filter((form) => findForm(form) === undefined)).toEqual([]);
  });

  test('what the case answers itself is a fact of this form, of one before, of every state or of what was signed, and no party is told it', () => {
    const saidBy: ReadonlyMap<string, { readonly form?: string }> = new Map(
      Object.entries({ ...definition.entries, ...definition.actions }),
    );
    const fieldOf = (form: string | undefined, field: string) => findForm(form ?? '')?.schema.properties[field];
    const isKnown = (source: KnownSource, action: ActionDefinition, field: string): boolean => {
      const { form, from } = action;
      if (typeof source === 'string') {
        // Required: an answer that a case may lack would be anybody's to type.
        const [step = '', said = ''] = source.split('.');
        const schema = findForm(saidBy.get(step)?.form ?? '')?.schema;
        return schema?.properties[said]?.['x-fact'] === true && (schema.required ?? []).includes(said);
      }
      if ('signed' in source) return isSummedUp(definition, source, action, fieldOf(form, field)?.type);
      const choices = fieldOf(form, field)?.enum;
      return from.every((state) => choices?.includes(String(source.inState[state])) === true);
    };
    for (const [name, action] of actionsOf(definition)) {
      for (const [field, source] of Object.entries(action.known ?? {})) {
        expect([name, field, fieldOf(action.form, field)?.['x-fact']]).toEqual([name, field, true]);
        expect([name, field, isKnown(source, action, field)]).toEqual([name, field, true]);
        expect([name, action.by.includes('party')]).toEqual([name, false]);
      }
    }
  });

  test('what a new round clears was said by forms, and no clock lives by it where the case goes', () => {
    for (const [name, { effects = [], from, to }] of actionsOf(definition)) {
      const cleared = effects.flatMap((effect) => (effect.kind === 'clearFacts' ? effect.of : []));
      expect([name, cleared.filter((one) => definition.actions[one]?.form === undefined)]).toEqual([name, []]);
      const reached = to === 'stay' || to === 'escalated' ? from : [to];
      const living = Object.values(definition.clocks)
        .filter(({ runsIn, pausesIn = [] }) =>
          reached.some((state) => [...runsIn, ...pausesIn.flatMap((pause) => pause.states)].includes(state)),
        )
        .flatMap(({ when, limit }) => [
          when?.fact,
          typeof limit === 'object' && 'untilFact' in limit ? limit.untilFact : undefined,
        ]);
      expect([name, living.filter((fact) => cleared.includes(fact?.split('.')[0] ?? ''))]).toEqual([name, []]);
    }
  });

  test('every clock stops: from where it runs the case can come to an end, and no clock runs at the end', () => {
    const leading = statesLeadingToEnd(definition);
    for (const [name, { runsIn }] of Object.entries(definition.clocks)) {
      expect([name, runsIn.filter((state) => !leading.has(state) || isFinal(definition, state))]).toEqual([name, []]);
    }
  });

  test('rung keys are unique in their ladder and tell posts that exist', () => {
    for (const { ladder } of Object.values(definition.clocks)) {
      expect(new Set(ladder.map(({ key }) => key)).size).toBe(ladder.length);
      for (const { notify } of ladder) for (const { post } of notify) expect(posts).toHaveProperty(post);
    }
  });

  test('a clock that hands up only runs where the definition says where to', () => {
    for (const [name, { ladder, runsIn }] of Object.entries(definition.clocks)) {
      if (!ladder.some(({ effect }) => effect === 'escalate')) continue;
      const targets = runsIn.map((state) => definition.escalatedTo[definition.states[state]!.phase]);
      expect([name, targets.every((target) => target !== undefined && !isFinal(definition, target))]).toEqual([
        name,
        true,
      ]);
      expect(definition.actions).toHaveProperty('escalate');
    }
  });

  test('a rung that takes an action names one that the engine may take where the clock runs', () => {
    for (const { ladder, runsIn } of Object.values(definition.clocks)) {
      for (const { effect, action } of ladder) {
        expect([action, action !== undefined]).toEqual([action, effect === 'takeAction']);
        if (action === undefined) continue;
        const taken = definition.actions[action];
        expect(taken?.by).toContain('engine');
        expect(runsIn.some((state) => taken?.from.includes(state))).toBe(true);
      }
    }
  });

  test('a clock pauses where it does not run, and a slice of one unit does not reach back before its work', () => {
    for (const [name, { runsIn, pausesIn, scope, startsFrom }] of Object.entries(definition.clocks)) {
      const both = (pausesIn ?? []).flatMap(({ states: paused }) => paused.filter((state) => runsIn.includes(state)));
      expect([name, both]).toEqual([name, []]);
      expect([name, scope === 'unit' && startsFrom === 'opening']).toEqual([name, false]);
    }
  });

  test('who waits for all is left by each party for itself, and where parties work somebody invited them', () => {
    const joint = states.filter((state) => definition.states[state]?.queue?.of === 'parties');
    for (const [name, { join, from, to }] of actionsOf(definition)) {
      expect([name, join !== 'all' || from.every((state) => joint.includes(state))]).toEqual([name, true]);
      const enters = joint.includes(to) && !from.every((state) => joint.includes(state));
      const invites = definition.actions[name]?.effects?.some(({ kind }) => kind === 'inviteParties') ?? false;
      expect([name, enters && !invites]).toEqual([name, false]);
    }
  });

  test('nobody checks or closes what he handled: every ending after handling is guarded', () => {
    const closing = actionsOf(definition).filter(
      ([, { from, to, by }]) =>
        isFinal(definition, to) &&
        !by.every((rule) => rule === 'engine') &&
        from.some((state) => definition.states[state]?.phase !== 'intake'),
    );
    expect(closing.length).toBeGreaterThan(0);
    expect(closing.filter(([, { guards }]) => !guards?.includes('notHandledByActor')).map(([name]) => name)).toEqual(
      [],
    );
  });

  test('every way back and every ending by force asks for a reason', () => {
    const cautious = actionsOf(definition).filter(([, { tone }]) => tone === 'caution');
    expect(cautious.filter(([, { reason }]) => reason !== 'required').map(([name]) => name)).toEqual([]);
  });

  test('what can be asked for can be granted and refused wherever it waits', () => {
    for (const kind of Object.keys(definition.adjustments)) {
      const statesOf = (effect: string) =>
        actionsOf(definition)
          .filter(([, { effects }]) =>
            effects?.some((one) => one.kind === effect && 'adjustment' in one && one.adjustment === kind),
          )
          .flatMap(([, { from }]) => from)
          .toSorted();
      expect(statesOf('requestAdjustment').length).toBeGreaterThan(0);
      expect(statesOf('grantAdjustment')).toEqual(expect.arrayContaining(statesOf('requestAdjustment')));
      expect(statesOf('refuseAdjustment')).toEqual(statesOf('grantAdjustment'));
    }
  });

  test('every name used exists', () => {
    const used = [
      ...Object.values(definition.entries).map(({ to }) => to),
      ...actionsOf(definition).flatMap(([, action]) => [...action.from, ...actionTargets(definition, action)]),
      ...Object.values(definition.clocks).flatMap(({ runsIn }) => runsIn),
      ...Object.values(definition.escalatedTo),
      definition.mergeFailedTo,
    ];
    expect(used.filter((state) => !states.includes(state ?? ''))).toEqual([]);
    for (const { clock } of Object.values(definition.adjustments)) expect(definition.clocks).toHaveProperty(clock);
  });

  test('every label is there in Chinese and in English', () => {
    for (const [where, { zh, en }] of labelsOf(definition)) {
      expect([where, /\p{Script=Han}/u.test(zh)]).toEqual([where, true]);
      expect([where, /^[A-Z][^\p{Script=Han}]+$/u.test(en)]).toEqual([where, true]);
    }
  });
});
