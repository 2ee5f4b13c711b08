/** Matters that staff may register for somebody: what a person looks them up by, and what he reads before he starts. */
import type { Label, Language } from '#domain/labels.ts';
import type { Limit } from '#domain/clock/types.ts';
import type { EntryDefinition, Family, ProcessDefinition } from '#domain/processes/define.ts';
import { findDefinition } from '#domain/processes/registry.ts';
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
  /** The department that leads; null for a version no longer offered. */
  readonly lead: Label | null;
  readonly entries: readonly MatterEntry[];
  /** Limits the law or the office sets, by their own names. */
  readonly deadlines: readonly Deadline[];
  /** Those for the answer as a whole: enough to choose a matter by. */
  readonly answeredWithin: readonly Deadline[];
}

interface Deadline {
  readonly label: Label;
  readonly limit: Limit;
}

/** Clocks of an approval that count to the decision; its others are for steps on the way (补正、听证、送达). */
const TO_DECISION = ['statutory', 'promised'];

function deadlinesOf({ clocks }: ProcessDefinition, names: readonly string[] = Object.keys(clocks)): Deadline[] {
  return names.flatMap((name) => {
    const clock = clocks[name];
    if (clock?.kind !== 'statutory' && clock?.kind !== 'promised') return [];
    const { label, limit } = clock;
    return typeof limit === 'object' && 'value' in limit ? [{ label, limit }] : [];
  });
}

/** What the server offers to the caller. */
export interface OfferedMatter {
  readonly id: string;
  readonly version: number;
  readonly intake: { readonly kind: string };
  readonly matter?: { readonly leadLabel: Label } | null;
  readonly entries: readonly { readonly name: string; readonly openable: boolean }[];
}

/** A version of a matter as this page knows it, with the entries that pass. */
export function matterOf(
  definition: ProcessDefinition,
  mayUse: (name: string, entry: EntryDefinition) => boolean,
  lead: Label | null = null,
): Matter {
  const { id, version, family, title, matter } = definition;
  const deadlines = deadlinesOf(definition);
  const toDecision = deadlinesOf(definition, TO_DECISION);
  return {
    process: `${id}@${version}`,
    id,
    version,
    family,
    title,
    summary: matter?.summary ?? null,
    lead,
    // A case about another one is opened from that one's page.
    entries: Object.entries(definition.entries)
      .filter(([name, entry]) => entry.childOf === undefined && findForm(entry.form) && mayUse(name, entry))
      .map(([name, entry]) => ({ name, label: entry.label, form: entry.form })),
    deadlines,
    answeredWithin: toDecision.length > 0 ? toDecision : deadlines,
  };
}

/**
 * Matters that lie in a division, in the server's order; what lies at a point of the map is reported on the map. A
 * version newer than this page is left out until the page is loaded again.
 */
export function mattersOf(offered: readonly OfferedMatter[]): readonly Matter[] {
  return offered.flatMap(({ id, version, intake, matter, entries }) => {
    const definition = findDefinition(id, version);
    if (intake.kind !== 'division' || !definition) return [];
    const open = new Set(entries.flatMap(({ name, openable }) => (openable ? [name] : [])));
    const found = matterOf(definition, (name) => open.has(name), matter?.leadLabel ?? null);
    return found.entries.length > 0 ? [found] : [];
  });
}

/** Every word typed must occur in the title, the summary or the name of who leads. */
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
