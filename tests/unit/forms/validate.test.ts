import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findForm, forms } from '#forms/registry.ts';
import { validateForm } from '#forms/validate.ts';

const report = { description: '路口有大量生活垃圾，影响通行' };

function problemsAt(id: string, data: unknown) {
  const outcome = validateForm(id, data);
  if (outcome.ok) throw new Error('expected problems');
  return outcome.problems;
}

describe('validateForm', () => {
  test('takes a report and keeps the person apart from the matter', () => {
    const outcome = validateForm('incident-report@1', {
      ...report,
      source: 'resident',
      reporterName: '陈小明',
      reporterPhone: '+86 595 2238 0000',
    });
    expect(outcome).toEqual({
      ok: true,
      data: { ...report, source: 'resident' },
      personal: { reporterName: '陈小明', reporterPhone: '+86 595 2238 0000' },
      facts: { source: 'resident' },
    });
  });

  test('white space at the ends goes and does not count towards the least length', () => {
    expect(validateForm('incident-report@1', { description: '  路口有垃圾堆放\n' })).toMatchObject({
      ok: true,
      data: { description: '路口有垃圾堆放' },
    });
    expect(problemsAt('incident-report@1', { description: '  垃圾   ' })).toEqual([
      { path: '/description', zh: '情况描述：至少 5 个字', en: 'What is the matter: at least 5 characters' },
    ]);
  });

  test('a field left empty was not filled in: dropped when optional, asked for when required', () => {
    expect(validateForm('incident-report@1', { ...report, reporterName: ' ' })).toMatchObject({ personal: {} });
    expect(problemsAt('incident-filing@1', { standardRow: '' })).toEqual([
      { path: '/standardRow', zh: '立案结案标准：请选择', en: 'Filing and closing standard: please choose' },
    ]);
  });

  test.each(['x', 'constructor', '__proto__', 'toString'])('an unknown field "%s" is refused', (name) => {
    const data = JSON.parse(`{"result":"pass","${name}":"1"}`) as unknown;
    expect(problemsAt('incident-post-check@1', data)).toEqual([
      { path: `/${name}`, zh: `${name}：表单没有此字段`, en: `${name}: the form has no such field` },
    ]);
  });

  test('every wrong field is told at once, one sentence each', () => {
    const problems = problemsAt('incident-report@1', { description: 1, source: 'x', reporterPhone: 'abcdefg' });
    expect(problems.map((problem) => problem.path)).toEqual(['/description', '/source', '/reporterPhone']);
  });

  test('length is counted in characters, not in UTF-16 units', () => {
    expect(validateForm('incident-report@1', { description: '𠮷'.repeat(2000) }).ok).toBe(true);
    expect(validateForm('incident-report@1', { description: '𠮷'.repeat(2001) }).ok).toBe(false);
  });

  test.each([null, undefined, 'text', 3, [], [report]])('what is no object is refused: %j', (data) => {
    expect(problemsAt('incident-report@1', data)[0]?.path).toBe('');
  });

  test('an unpublished form is an error of the caller', () => {
    expect(() => validateForm('incident-report@99', report)).toThrow(expect.objectContaining({ code: 'UNKNOWN_FORM' }));
  });

  test('an imported record takes instants and refuses other dates', () => {
    expect(validateForm('incident-record@1', { sourceId: '101', targetAt: '2022-02-04T13:47:30-05:00' })).toMatchObject(
      {
        ok: true,
        facts: { sourceId: '101' },
      },
    );
    expect(problemsAt('incident-record@1', { sourceId: '101', targetAt: '2022-02-04' })).toMatchObject([
      { path: '/targetAt', zh: '来源办结期限：格式不正确' },
    ]);
  });
});

describe('whatever is handed in', () => {
  const anyForm = fc.constantFrom(...forms);
  const names = [...new Set(forms.flatMap((form) => Object.keys(form.schema.properties)))];
  const anyData = fc.dictionary(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: fc.string() }),
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('pass', 'exists', '13800000000'), fc.jsonValue()),
  );

  /** Names of fields that ended up on the wrong side, or came from nowhere. */
  function misplaced(id: string, data: object): readonly string[] {
    const outcome = validateForm(id, data);
    const fields = findForm(id)!.schema.properties;
    const isPersonal = (name: string) => ['sensitive', 'accusation'].includes(fields[name]!['x-classification']);
    if (!outcome.ok) return outcome.problems.filter((problem) => !problem.zh || !problem.en).map(({ path }) => path);
    return [
      ...Object.keys(outcome.data).filter((name) => isPersonal(name) || !Object.hasOwn(data, name)),
      ...Object.keys(outcome.personal).filter((name) => !isPersonal(name) || !Object.hasOwn(data, name)),
      ...Object.keys(outcome.facts).filter((name) => !Object.hasOwn(outcome.data, name)),
    ];
  }

  test('every field lands on its own side of the cut, and every problem has both languages', () => {
    fc.assert(
      fc.property(anyForm, anyData, (form, data) => {
        expect(misplaced(form.id, data)).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(misplaced('incident-report@1', { ...report, reporterName: '陈' })).toEqual([]);
  });

  test('what was accepted is accepted again unchanged', () => {
    const visible = fc.string({ unit: 'grapheme', minLength: 5, maxLength: 40 }).map((text) => `路口垃圾${text}堆放`);
    const again = (description: string) => {
      const first = validateForm('incident-report@1', { description });
      return [first, first.ok ? validateForm('incident-report@1', first.data) : null];
    };
    fc.assert(
      fc.property(visible, (description) => {
        const [first, second] = again(description);
        expect(second).toEqual(first);
      }),
    );
    expect(again('路口有垃圾堆放')[0]).toMatchObject({ ok: true });
  });
});
