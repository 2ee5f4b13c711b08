/** Matters that staff may register for somebody: what a person looks them up by, and what he reads before he starts. */
import type { Label, Language } from '#domain/labels.ts';
import type { Limit } from '#domain/clock/types.ts';
import type { EntryDefinition, Family, ProcessDefinition } from '#domain/processes/define.ts';
import { findForm } from '#forms/registry.ts';

export interface MatterEntry {
  readonly name: string;
  readonly label: Label;
  /** `form@version`. */
  readonly form: string;
}

export interface Matter {
  /** `id@version`: what a draft is pinned to. */
  readonly process: string;
  readonly id: string;
  readonly version: number;
  readonly family: Family;
  readonly title: Label;
  readonly summary: Label | null;
  readonly entries: readonly MatterEntry[];
  /** Limits the law or the office sets, longest first told by their own names. */
  readonly deadlines: readonly { readonly label: Label; readonly limit: Limit }[];
}

export function matterOf(definition: ProcessDefinition, posts: ReadonlySet<string>): Matter {
  const { id, version, family, title, matter } = definition;
  return {
    process: `${id}@${version}`,
    id,
    version,
    family,
    title,
    summary: matter?.summary ?? null,
    entries: Object.entries(definition.entries)
      .filter(([, entry]) => mayOpen(entry, posts))
      .map(([name, entry]) => ({ name, label: entry.label, form: entry.form })),
    deadlines: Object.values(definition.clocks).flatMap(({ label, kind, limit }) =>
      (kind === 'statutory' || kind === 'promised') && typeof limit === 'object' && 'value' in limit
        ? [{ label, limit }]
        : [],
    ),
  };
}

/** A case about another one is opened from that one's page. */
function mayOpen(entry: EntryDefinition, posts: ReadonlySet<string>): boolean {
  return entry.childOf === undefined && entry.by.some((post) => posts.has(post)) && findForm(entry.form) !== undefined;
}

/** Matters that lie in a division; what lies at a point of the map is reported on the map. */
export function openableMatters(
  definitions: readonly ProcessDefinition[],
  posts: readonly string[],
): readonly Matter[] {
  const held = new Set(posts);
  return definitions
    .filter(({ intake }) => intake?.kind === 'division')
    .map((definition) => matterOf(definition, held))
    .filter(({ entries }) => entries.length > 0);
}

/** Every word typed must occur in the title or the summary. */
export function searchMatters(matters: readonly Matter[], search: string): readonly Matter[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return matters.filter(({ title, summary }) => {
    const text = [title.zh, title.en, summary?.zh, summary?.en].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export interface Needed {
  readonly fields: readonly string[];
  readonly files: readonly string[];
}

/** What has to be at hand: required fields that are always asked for, and the files. */
export function neededFor(form: string, language: Language): Needed {
  const schema = findForm(form)?.schema;
  if (!schema) return { fields: [], files: [] };
  const conditional = new Set((schema['x-sections'] ?? []).flatMap(({ when, fields }) => (when ? fields : [])));
  const labelsOf = (names: readonly string[]) =>
    names.map((name) => schema.properties[name]?.['x-label'][language] ?? name);
  const isFile = (name: string) => schema.properties[name]?.['x-ui'].widget === 'attachments';
  return {
    fields: labelsOf(schema.required.filter((name) => !conditional.has(name) && !isFile(name))),
    files: labelsOf(Object.keys(schema.properties).filter(isFile)),
  };
}
