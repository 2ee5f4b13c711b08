import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldSchema, FormSchema } from '#forms/form-schema.ts';
import { isDifferent, moveDraft } from '#forms/move-draft.ts';
import { appealSchema } from './appeal-form.ts';

const { kind, claims, files, happenedOn, persons, accused, grade, promised } = appealSchema.properties as Record<
  string,
  FieldSchema
> as Record<'kind' | 'claims' | 'files' | 'happenedOn' | 'persons' | 'accused' | 'grade' | 'promised', FieldSchema>;

/** The second version: topics are gone, a choice was taken away, the accused has another name, a number is a text. */
const second: FormSchema = {
  ...appealSchema,
  $id: 'https://gridcase.quanzhou.gov.cn/forms/test-appeal/v2',
  properties: {
    kind: { ...kind, enum: ['single', 'joint'], 'x-enum-labels': {} },
    claims,
    files,
    happenedOn: { ...happenedOn, 'x-label': { zh: '发生日期', en: 'Day' } },
    persons: { ...persons, type: 'string' },
    accusedPerson: { ...accused, 'x-was': 'accused' },
    grade,
    promised,
    urgency: { ...happenedOn },
  },
};

const typed = {
  kind: 'group',
  topics: ['land'],
  claims: [{ what: '补发工资', amount: 100 }],
  happenedOn: '2026-11-01',
  persons: 12,
  accused: '某某',
};

describe('a draft carried to the next version', () => {
  const moved = moveDraft(appealSchema, second, typed);
  const byName = Object.fromEntries(moved.changes.map((change) => [change.name, change]));

  test('values stay, move along with their field, or are named with their value', () => {
    expect(moved.data).toEqual({
      claims: typed.claims,
      happenedOn: '2026-11-01',
      persons: '12',
      accusedPerson: '某某',
    });
    expect(byName).toMatchObject({
      kind: { difference: 'changed', outcome: 'dropped', value: 'group' },
      topics: { difference: 'removed', outcome: 'dropped', value: ['land'] },
      happenedOn: { difference: 'same', outcome: 'kept' },
      persons: { difference: 'changed', outcome: 'moved', value: 12 },
      accusedPerson: { difference: 'renamed', outcome: 'moved', value: '某某' },
      urgency: { difference: 'added', outcome: 'none' },
      grade: { difference: 'same', outcome: 'none' },
    });
  });

  test('to itself nothing is different', () => {
    const same = moveDraft(appealSchema, appealSchema, typed);
    expect(same.data).toEqual(typed);
    expect(isDifferent(same)).toBe(false);
    expect(isDifferent(moved)).toBe(true);
  });

  test('rows with a column that is gone are shown as dropped, not cut', () => {
    const narrow = {
      ...second,
      properties: {
        claims: {
          ...claims,
          items: { type: 'object', required: [], additionalProperties: false, properties: {} },
        } satisfies FieldSchema,
      },
    };
    const outcome = moveDraft(appealSchema, narrow, { claims: typed.claims });
    expect(outcome.data).toEqual({});
    expect(outcome.changes[0]).toMatchObject({ name: 'claims', outcome: 'dropped', value: typed.claims });
  });

  test('no typed value is lost without being shown, whatever was typed', () => {
    const names = [...Object.keys(appealSchema.properties), 'accusedPerson', '__proto__', 'constructor', 'urgency'];
    const value = fc.oneof(
      fc.constantFrom('group', 'single', '12', 12, true, ['land'], [{ what: 'x' }], [{ other: 1 }]),
      fc.jsonValue(),
    );
    const drafts = fc.dictionary(fc.constantFrom(...names), value);
    const isBlank = (entry: unknown) => entry === null || entry === '' || (Array.isArray(entry) && entry.length === 0);
    const unseen = (draft: Readonly<Record<string, unknown>>) => {
      const { data, changes } = moveDraft(appealSchema, second, draft);
      const seen = changes.filter(({ outcome }) => outcome !== 'none').map((change) => JSON.stringify(change.value));
      const kept = changes.filter(({ outcome }) => outcome === 'kept' || outcome === 'moved');
      return {
        unseen: Object.values(draft).filter((entry) => !isBlank(entry) && !seen.includes(JSON.stringify(entry))),
        strayed: kept.filter(({ name }) => !Object.hasOwn(data, name)).length + Object.keys(data).length - kept.length,
      };
    };
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(unseen(draft)).toEqual({ unseen: [], strayed: 0 });
      }),
      { numRuns: 1000 },
    );
  });
});
