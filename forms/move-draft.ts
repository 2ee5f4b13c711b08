/**
 * A draft begun on an older version of a form, carried over to a newer one. Nothing typed disappears unseen: each value
 * is kept, moved to the field that took the old one's place (`x-was`), or named among the dropped ones with its value.
 */
import type { Label } from '#domain/labels.ts';
import {
  type FieldSchema,
  type FormScalar,
  type FormSchema,
  isRowSchema,
  type RowSchema,
  type ValueRules,
} from './form-schema.ts';

/** What became of a field between the versions. */
export type FieldDifference = 'same' | 'changed' | 'added' | 'removed' | 'renamed';
/** What became of the value typed into it; `none`: nothing was typed. */
export type ValueOutcome = 'kept' | 'moved' | 'dropped' | 'none';

export interface FieldChange {
  /** Name in the newer version, or in the older one where the field is gone. */
  readonly name: string;
  readonly label: Label;
  readonly difference: FieldDifference;
  readonly outcome: ValueOutcome;
  /** As typed. */
  readonly value?: unknown;
  /** The older field, for showing a dropped value in its words; absent for what no version knows. */
  readonly before?: FieldSchema;
}

export interface MovedDraft {
  readonly data: Readonly<Record<string, unknown>>;
  /** Every field of both versions, and every value typed: in the order of the newer form, what is gone comes last. */
  readonly changes: readonly FieldChange[];
}

const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const isTyped = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Compares what is asked for and valid; words and hints may change without anybody having to look again. */
function rulesOf(field: FieldSchema): string {
  const { 'x-label': _label, 'x-ui': _ui, 'x-was': _was, 'x-enum-labels': _words, ...rules } = field;
  return JSON.stringify(rules, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const typeNames = { string: 'string', number: 'number', integer: 'number', boolean: 'boolean' } as const;

/** A value that the inputs of the newer form can show. Length and range are for the check: the person can correct them. */
function fits(rules: ValueRules & { readonly type: keyof typeof typeNames }, value: unknown): boolean {
  return typeof value === typeNames[rules.type] && (!rules.enum || rules.enum.some((each) => each === value));
}

/** Rows must be shown whole: a column that is gone would take its values with it. */
function rowFits(row: RowSchema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, cell]) => {
    const column = own(row.properties, name);
    return column !== undefined && (fits(column, cell) || !isTyped(cell));
  });
}

function valueFits({ type, items, ...rules }: FieldSchema, value: unknown): boolean {
  if (type !== 'array') return fits({ type, ...rules }, value);
  if (!Array.isArray(value) || !items) return false;
  return value.every((entry) => (isRowSchema(items) ? rowFits(items, entry) : fits(items, entry)));
}

/** A number typed where a text is asked for now, or the other way round, is the same answer. */
function converted(field: FieldSchema, value: unknown): FormScalar | undefined {
  if (field.type === 'string' && !field.enum && typeof value === 'number') return String(value);
  if ((field.type === 'number' || field.type === 'integer') && typeof value === 'string') {
    const number = Number(value);
    return value.trim() !== '' && String(number) === value.trim() ? number : undefined;
  }
  return undefined;
}

interface Carried {
  readonly outcome: ValueOutcome;
  readonly value?: unknown;
}

function carry(field: FieldSchema, value: unknown, isRenamed: boolean): Carried {
  if (!isTyped(value)) return { outcome: 'none' };
  if (valueFits(field, value)) return { outcome: isRenamed ? 'moved' : 'kept', value };
  const other = converted(field, value);
  return other === undefined ? { outcome: 'dropped' } : { outcome: 'moved', value: other };
}

export function moveDraft(from: FormSchema, to: FormSchema, typed: Readonly<Record<string, unknown>>): MovedDraft {
  const data = new Map<string, unknown>();
  const used = new Set<string>();
  const changes: FieldChange[] = Object.entries(to.properties).map(([name, field]) => {
    const source = sourceOf(from, name, field);
    if (source === null) return { name, label: field['x-label'], difference: 'added', outcome: 'none' };
    used.add(source);
    const before = from.properties[source]!;
    const value = own(typed, source);
    const carried = carry(field, value, source !== name);
    if (carried.outcome === 'kept' || carried.outcome === 'moved') data.set(name, carried.value);
    const difference = source !== name ? 'renamed' : rulesOf(before) === rulesOf(field) ? 'same' : 'changed';
    return {
      name,
      label: field['x-label'],
      difference,
      outcome: carried.outcome,
      before,
      ...(isTyped(value) && { value }),
    };
  });
  const rest = [...new Set([...Object.keys(from.properties), ...Object.keys(typed)])].filter((name) => !used.has(name));
  // fromEntries, unlike assignment, makes own properties of names such as __proto__.
  return { data: Object.fromEntries(data), changes: [...changes, ...rest.map((name) => goneField(from, name, typed))] };
}

/** The older field whose answer this one takes: its own name first, then the one it says it was. */
function sourceOf(from: FormSchema, name: string, field: FieldSchema): string | null {
  if (own(from.properties, name)) return name;
  const was = field['x-was'];
  return was !== undefined && own(from.properties, was) ? was : null;
}

function goneField(from: FormSchema, name: string, typed: Readonly<Record<string, unknown>>): FieldChange {
  const before = own(from.properties, name);
  const value = own(typed, name);
  return {
    name,
    label: before?.['x-label'] ?? { zh: name, en: name },
    difference: 'removed',
    outcome: isTyped(value) ? 'dropped' : 'none',
    ...(isTyped(value) && { value }),
    ...(before && { before }),
  };
}

/** Is there anything to show a person: a field that differs, or a value that does not stay where it was? */
export function isDifferent({ changes }: MovedDraft): boolean {
  return changes.some(
    ({ difference, outcome }) => difference !== 'same' || outcome === 'dropped' || outcome === 'moved',
  );
}
