/** The kind of incident on a report that lay on the phone for a while. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { CategoryStep } from '../../admin-ui/report/CategoryStep.tsx';
import type { ReportCategory } from '../../admin-ui/report/category-list.ts';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const littering: ReportCategory = {
  code: 'E-01-10',
  name: { zh: '暴露垃圾', en: 'Litter' },
  className: { zh: '市容环境', en: 'Street' },
  kind: 'event',
  limitValue: null,
  limitUnit: null,
  standards: [],
};

function show(categories: readonly ReportCategory[]): void {
  const nothing = (): void => undefined;
  renderIn('zh', <CategoryStep categories={categories} code="E-09-99" isMissing={false} onChange={nothing} />);
}

test('one that was retired meanwhile is named, and another asked for', () => {
  show([littering]);
  expect(screen.getByText('所选类别 E-09-99 已停用，请重新选择')).toBeTruthy();
});

test('is not called retired while no list is there', () => {
  show([]);
  expect(screen.queryByText(/已停用/)).toBeNull();
  expect(screen.getByRole('button', { name: 'E-09-99' })).toBeTruthy();
});
