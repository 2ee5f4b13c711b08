/** Process definitions as the UI reads them: phases for the stepper, states, entries and actions with their labels. */
import { findDefinition, latestDefinition, listLatestDefinitions } from '#domain/processes/registry.ts';
import { phases } from '#domain/processes/define.ts';
import type {
  ActionDefinition,
  EntryDefinition,
  Phase,
  ProcessDefinition,
  StateDefinition,
} from '#domain/processes/define.ts';
import { builder } from '../builder.ts';
import { phaseLabels } from '../phase-labels.ts';
import { LabelRef, ProcessRef } from './refs.ts';

const PhaseInfo = builder.objectRef<{ readonly name: Phase }>('PhaseInfo');
const StateInfo = builder.objectRef<StateDefinition & { readonly name: string }>('StateInfo');
export const EntryInfo = builder.objectRef<
  EntryDefinition & { readonly name: string; readonly definition: ProcessDefinition }
>('EntryInfo');
const ActionInfo = builder.objectRef<ActionDefinition & { readonly name: string }>('ActionInfo');

export function registerProcess(): void {
  registerParts();
  ProcessRef.implement({
    fields: (t) => ({
      id: t.exposeString('id'),
      version: t.exposeInt('version'),
      family: t.exposeString('family'),
      title: t.field({ type: LabelRef, resolve: (definition) => definition.title }),
      phases: t.field({ type: [PhaseInfo], resolve: ({ states }) => phasesOf(states) }),
      states: t.field({ type: [StateInfo], resolve: ({ states }) => named(states) }),
      entries: t.field({
        type: [EntryInfo],
        resolve: (definition) => named(definition.entries).map((entry) => ({ ...entry, definition })),
      }),
      actions: t.field({ type: [ActionInfo], resolve: ({ actions }) => named(actions) }),
    }),
  });
  builder.queryFields((t) => ({
    processes: t.field({ type: [ProcessRef], resolve: () => listLatestDefinitions() }),
    process: t.field({
      type: ProcessRef,
      nullable: true,
      args: { id: t.arg.string({ required: true }), version: t.arg.int() },
      resolve: (_root, { id, version }) =>
        version === null || version === undefined ? latestDefinition(id) : findDefinition(id, version),
    }),
  }));
}

/** Those the process goes through, in order: an order is never dispatched. */
function phasesOf(states: Readonly<Record<string, StateDefinition>>): readonly { readonly name: Phase }[] {
  const used = new Set(Object.values(states).map(({ phase }) => phase));
  return phases.filter((name) => used.has(name)).map((name) => ({ name }));
}

function named<Item extends object>(items: Readonly<Record<string, Item>>): (Item & { readonly name: string })[] {
  return Object.entries(items).map(([name, item]) => ({ ...item, name }));
}

function registerParts(): void {
  PhaseInfo.implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      label: t.field({ type: LabelRef, resolve: ({ name }) => phaseLabels[name] }),
    }),
  });
  StateInfo.implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      label: t.field({ type: LabelRef, resolve: (state) => state.label }),
      phase: t.exposeString('phase'),
      final: t.boolean({ resolve: (state) => state.phase === 'final' }),
    }),
  });
  EntryInfo.implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      label: t.field({ type: LabelRef, resolve: (entry) => entry.label }),
      form: t.exposeString('form'),
    }),
  });
  ActionInfo.implement({
    fields: (t) => ({
      name: t.exposeString('name'),
      label: t.field({ type: LabelRef, resolve: (action) => action.label }),
      from: t.stringList({ resolve: (action) => action.from }),
      to: t.exposeString('to'),
      form: t.string({ nullable: true, resolve: (action) => action.form }),
      reasonRequired: t.boolean({ resolve: (action) => action.reason === 'required' }),
      basis: t.string({ nullable: true, resolve: (action) => action.basis }),
    }),
  });
}
