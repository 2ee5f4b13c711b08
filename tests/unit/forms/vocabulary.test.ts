import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachedFiles } from '#forms/attached-files.ts';
import { checkForm } from '#forms/check.ts';
import { createFormAjv } from '#forms/form-ajv.ts';
import type { FormData } from '#forms/form-schema.ts';
import { askedSections, hiddenFields } from '#forms/sections.ts';
import { localizedSchema, uiSchemaOf } from '#forms/ui-schema.ts';
import { appealForm, appealSchema } from './appeal-form.ts';
import { sectionFaults } from './section-faults.ts';

const validator = createFormAjv().compile<FormData>(appealSchema);
const check = (data: unknown) => checkForm(appealForm, validator, data);
const problems = (data: unknown) => {
  const outcome = check(data);
  return outcome.ok ? [] : outcome.problems.map(({ path, zh }) => `${path} ${zh}`);
};

const single = { kind: 'single', claims: [{ what: '补发工资' }], promised: true };

describe('sections', () => {
  test('fields of a section that is not asked for are not required', () => {
    expect(check(single)).toMatchObject({ ok: true, facts: { kind: 'single' } });
  });

  test('and what was typed into them is not handed in', () => {
    const outcome = check({ ...single, persons: 12, grade: 1, accused: '某某' });
    expect(outcome).toMatchObject({ ok: true, data: single, personal: {} });
    expect(outcome.ok && Object.keys(outcome.data)).not.toContain('persons');
  });

  test('a required field of a section asked for is missed', () => {
    expect(problems({ ...single, kind: 'group' })).toEqual(['/persons 人数：请填写']);
  });

  test('a condition on a hidden field is not met, even if something stands in it', () => {
    expect([...hiddenFields(appealSchema, { kind: 'single', grade: 1 })]).toEqual(['persons', 'grade', 'accused']);
    expect(problems({ ...single, kind: 'group', persons: 5, grade: 1 })).toEqual(['/accused 被检举人：请填写']);
  });

  test('a wrong value in a hidden section cannot stop the form; in a section asked for it does', () => {
    expect(problems({ ...single, persons: 'many' })).toEqual([]);
    expect(problems({ ...single, kind: 'group', persons: 'many' })).toEqual(['/persons 人数：请填写数字']);
  });

  test('before anything is chosen, only unconditional sections are asked for', () => {
    expect(askedSections(appealSchema, {}).map(({ key }) => key)).toEqual(['matter']);
    expect(askedSections(appealSchema, null).map(({ key }) => key)).toEqual(['matter']);
  });

  test.each([
    [
      'a field left out',
      { ...appealSchema, 'x-sections': appealSchema['x-sections']!.slice(0, 1) },
      'persons: not in one',
    ],
    [
      'a condition that looks ahead',
      { ...appealSchema, 'x-sections': appealSchema['x-sections']!.toReversed() },
      'accused: depends on a later section',
    ],
  ])('a test of the registry finds %s', (_, schema, fault) => {
    expect(sectionFaults(schema)).toContain(fault);
    expect(sectionFaults(appealSchema)).toEqual([]);
  });
});

describe('rows, lists, files', () => {
  test('a row nobody filled in is no row; texts in rows are trimmed', () => {
    const claims = [{ what: ' 补发工资 ', amount: '' }, {}, { what: ' ' }];
    expect(check({ ...single, claims })).toMatchObject({ ok: true, data: { claims: [{ what: '补发工资' }] } });
    expect(problems({ ...single, claims: [{}] })).toEqual(['/claims 请求：请至少填写一行']);
  });

  test('a problem in a row says in which row and column', () => {
    const claims = [{ what: '补发工资' }, { amount: 1.005 }];
    expect(problems({ ...single, claims })).toEqual([
      '/claims/1/what 请求 第 2 行 内容：请填写',
      '/claims/1/amount 请求 第 2 行 金额：最多精确到分',
    ]);
  });

  test('cents are cents, whatever binary fractions make of them', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000_000 }).map((amount) => amount / 100);
    fc.assert(fc.property(cents, (amount) => problems({ ...single, claims: [{ what: '补发', amount }] }).length === 0));
    expect(problems({ ...single, claims: [{ what: '补发', amount: -1 }] })).toEqual([
      '/claims/0/amount 请求 第 1 行 金额：不能小于 0',
    ]);
  });

  test('a list takes its own choices only, each once; an empty one was not filled in', () => {
    expect(check({ ...single, topics: [] })).toMatchObject({ ok: true, data: single });
    expect(problems({ ...single, topics: ['land', 'land'] })).toEqual(['/topics 主题：不能重复']);
    expect(problems({ ...single, topics: ['sea'] })).toEqual(['/topics/0 主题：请从选项中选择']);
  });

  test('files of every field of files go with the case', () => {
    expect(attachedFiles(appealSchema, { files: ['a', 'b', 'a', 3], topics: ['land'] })).toEqual(['a', 'b']);
    expect(problems({ ...single, files: ['a', 'b', 'c'] })).toEqual(['/files 材料：最多 2 项']);
  });

  test('a day is a day, a promise must be ticked', () => {
    expect(problems({ ...single, happenedOn: '2026-02-30' })).toEqual(['/happenedOn 日期：格式不正确']);
    expect(problems({ ...single, promised: false })).toEqual(['/promised 承诺：请勾选']);
  });

  test('an accusation is personal', () => {
    expect(check({ ...single, kind: 'group', persons: 5, grade: 1, accused: '某某' })).toMatchObject({
      ok: true,
      personal: { accused: '某某' },
    });
  });

  test('columns and choices are drawn in the reader’s language', () => {
    expect(localizedSchema(appealSchema, 'en')).toMatchObject({
      properties: { claims: { title: '请求.en', items: { properties: { what: { title: '内容.en' } } } } },
    });
    expect(uiSchemaOf(appealSchema, 'zh')).toMatchObject({
      topics: { 'ui:widget': 'checkboxes', 'ui:enumNames': ['土地', '欠薪'] },
      claims: { items: { amount: { 'ui:widget': 'money' } } },
    });
    expect(uiSchemaOf(appealSchema, 'zh')['claims']).not.toHaveProperty('ui:widget');
  });

  test.each([null, 3, 'x', [[]], [{ what: {} }]])(
    'whatever stands where rows belong is a problem, not a crash: %j',
    (claims) => {
      expect(check({ ...single, claims })).toMatchObject({ ok: false });
    },
  );
});
