/** What a citizen may hand in himself: the latest definitions with an entry of the party's, for a division. */
import type { EntryDefinition, ProcessDefinition } from '#domain/processes/define.ts';
import { listLatestDefinitions } from '#domain/processes/registry.ts';

export interface OpenEntry {
  readonly name: string;
  readonly entry: EntryDefinition;
}

export interface OpenMatter {
  readonly definition: ProcessDefinition;
  readonly entries: readonly OpenEntry[];
}

export function openMatters(): readonly OpenMatter[] {
  return listLatestDefinitions()
    .filter(({ intake }) => intake?.kind === 'division')
    .map((definition) => ({ definition, entries: entriesOf(definition) }))
    .filter(({ entries }) => entries.length > 0);
}

/** One that is about another case is opened by an action of that case. */
function entriesOf({ entries }: ProcessDefinition): readonly OpenEntry[] {
  return Object.entries(entries)
    .filter(([, entry]) => entry.by.includes('party') && entry.childOf === undefined)
    .map(([name, entry]) => ({ name, entry }));
}
