import { describe, expect, test } from 'vitest';
import { groupCategories, type ReportCategory, searchCategories } from '../../admin-ui/report/category-list.ts';
import {
  emptyReport,
  formDataOf,
  formOf,
  missingReportParts,
  openInputOf,
  restoredReport,
} from '../../admin-ui/report/report-draft.ts';
import { leftBehind, pendingMove, withMove } from '../../admin-ui/report/version-move.ts';

const complete = {
  ...emptyReport,
  point: { longitude: 118.586, latitude: 24.911 },
  categoryCode: 'E-01-10',
  form: { description: '路口有垃圾堆放', measures: '已清扫', source: 'patrol' },
  requestId: 'r1',
};

describe('a report', () => {
  test('is opened by the entry its switches choose, with that entry’s form only', () => {
    expect(openInputOf(complete)).toMatchObject({
      process: 'grid.incident@3',
      entry: 'report',
      form: { description: '路口有垃圾堆放', source: 'patrol' },
      requestId: 'r1',
    });
    expect(openInputOf({ ...complete, isSettled: true })).toMatchObject({
      entry: 'settled',
      form: { description: '路口有垃圾堆放', measures: '已清扫' },
    });
    expect(openInputOf({ ...complete, masterCaseId: 'c1' })).toMatchObject({
      entry: 'duplicate',
      masterCaseId: 'c1',
    });
  });

  test('what only the other form asks for stays in the draft', () => {
    expect(formDataOf(complete)).not.toHaveProperty('measures');
    expect(formDataOf({ ...complete, isSettled: true })).toHaveProperty('measures', '已清扫');
  });

  test('is not sent without a place and a category', () => {
    expect(missingReportParts(emptyReport)).toEqual(['point', 'category']);
    expect(missingReportParts(complete)).toEqual([]);
    expect(() => openInputOf({ ...complete, requestId: null })).toThrow('not complete');
  });
});

describe('a report begun before its form had a newer version', () => {
  // As a build that pinned no version has kept it.
  const { process: _, ...unpinned } = complete;
  const draft = restoredReport(unpinned);

  test('goes on with the version it was begun on, and says what the newer one asks for', () => {
    expect(formOf(draft)).toBe('incident-report@1');
    expect(openInputOf(draft)).toMatchObject({ process: 'grid.incident@2' });
    const changes = pendingMove(draft)!.changes.filter(({ difference }) => difference !== 'same');
    expect(changes.map(({ name, difference }) => [name, difference])).toEqual([
      ['danger', 'added'],
      ['interimMeasure', 'added'],
    ]);
  });

  test('is moved with everything typed, that of the other way of reporting too', () => {
    const moved = withMove(draft, pendingMove(draft)!);
    expect(formOf(moved)).toBe('incident-report@2');
    expect(moved.form).toEqual(draft.form);
    expect(leftBehind({ ...moved, form: { ...moved.form, danger: 'possible' } })).toEqual([]);
    expect(pendingMove(moved)).toBeNull();
  });

  test('an empty sheet is on the newest version', () => {
    expect(pendingMove(emptyReport)).toBeNull();
  });
});

describe('categories', () => {
  const category = (code: string, className: string, zh: string, en: string): ReportCategory => ({
    code,
    kind: 'event',
    className: { zh: className, en: className },
    name: { zh, en },
    limitValue: 4,
    limitUnit: 'workingHours',
    standards: [],
  });
  const all = [
    category('E-01-10', '市容环境', '暴露垃圾', 'Exposed rubbish'),
    category('C-02-01', '公用设施', '井盖破损', 'Broken manhole cover'),
    category('E-01-11', '市容环境', '积存渣土', 'Piled-up debris'),
  ];

  test('are found by every word of the name in either language, the class, or the code', () => {
    expect(searchCategories(all, '垃圾', 'zh').map(({ code }) => code)).toEqual(['E-01-10']);
    expect(searchCategories(all, 'COVER broken', 'en').map(({ code }) => code)).toEqual(['C-02-01']);
    expect(searchCategories(all, '市容 渣土', 'en').map(({ code }) => code)).toEqual(['E-01-11']);
    expect(searchCategories(all, 'e-01', 'zh')).toHaveLength(2);
    expect(searchCategories(all, '', 'zh')).toHaveLength(3);
  });

  test('are grouped by class in the order they come', () => {
    expect(groupCategories(all, 'zh').map((group) => [group.name, group.categories.length])).toEqual([
      ['市容环境', 2],
      ['公用设施', 1],
    ]);
  });
});

test('a draft of a newer build, read by an older one, is shown with what both know', () => {
  const restored = restoredReport({ ...complete, process: 'grid.incident@99' });
  expect(restored.process).toBe(emptyReport.process);
  expect(formDataOf(restored)).toMatchObject({ description: '路口有垃圾堆放' });
});
