/** Where a finished report is: never called kept when the browser keeps nothing. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { OutboxReport, OutboxState } from '../../admin-ui/report/outbox.ts';
import { emptyReport, openInputOf } from '../../admin-ui/report/report-draft.ts';
import { WaitingScreen } from '../../admin-ui/report/WaitingScreen.tsx';
import { renderIn } from './render.tsx';

afterEach(cleanup);

const draft = {
  ...emptyReport,
  point: { longitude: 118.58, latitude: 24.91 },
  categoryCode: 'E-01-10',
  requestId: 'r1',
};
const report: OutboxReport = {
  input: openInputOf(draft),
  draft,
  writtenAt: 1,
  phase: 'waiting',
  refusal: null,
  fault: null,
};

function show(unkept: OutboxState['unkept']): string {
  const outbox: OutboxState = { reports: [report], sendingId: null, share: 0, arrived: null, unkept };
  const nothing = (): void => undefined;
  renderIn(
    'zh',
    <WaitingScreen report={report} outbox={outbox} onRetry={nothing} onAnother={nothing} onEdit={nothing} />,
  );
  return screen.getByRole('heading').parentElement?.textContent ?? '';
}

test('one that the browser has kept may be left', () => {
  expect(show(new Set())).toContain('已保存在本机');
});

test('one that only the page has is not called kept, and the page is not to be closed', () => {
  const said = show(new Set(['r1']));
  expect(said).toContain('请勿关闭页面');
  expect(said).not.toContain('已保存');
});
