/** What stays of a citizen on a computer that others use after him. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sentAs } from '../../admin-ui/citizen/citizen-command.ts';
import { emptyMatter, leftBehind, pendingMove, typedInto } from '../../admin-ui/citizen/matter-draft.ts';
import { forgetParty, partyKey } from '../../admin-ui/citizen/party-draft.ts';
import { keepProof, keptProof } from '../../admin-ui/citizen/proof.ts';
import { keepInTab, readInTab } from '../../admin-ui/citizen/tab-store.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const proof = { number: 'XF-350502-20260101-00001-X', code: '3F7K-9Q2M' };
const stored = () => JSON.stringify(Object.entries(sessionStorage));

test('is worth nothing half an hour after the last touch', () => {
  vi.useFakeTimers();
  keepProof(proof);
  keepInTab('matter/x', { forms: { a: { facts: '楼道堆物' } } });
  vi.advanceTimersByTime(29 * 60_000);
  expect(keptProof()).toEqual(proof);
  vi.advanceTimersByTime(60_000);
  expect(keptProof()).toBeNull();
  expect(readInTab('matter/x')).toBeUndefined();
  expect(sessionStorage).toHaveLength(0);
});

test('numbers that say who somebody is or where his money lies are in none of it, what waits for an answer included', () => {
  const form = { holderName: '林小明', holderCode: '350502199001011234', bankAccount: '6222020200112233445' };
  const draft = { ...emptyMatter, forms: { a: form }, unanswered: sentAs(null, { form }) };
  keepInTab('matter/x', draft);
  expect(stored()).toContain('林小明');
  expect(stored()).not.toMatch(/350502199001011234|6222020200112233445/);
});

test('sent again after a reload the same words go under the same id, others under a new one', () => {
  const first = sentAs(null, { form: { facts: '一', idNumber: '350502199001011234' } });
  keepInTab('matter/x', { unanswered: first });
  const { unanswered } = readInTab('matter/x') as { unanswered: typeof first };
  expect(sentAs(unanswered, { form: { facts: '一', idNumber: '350502199001011234' } })).toEqual(first);
  expect(sentAs(unanswered, { form: { facts: '二' } }).requestId).not.toBe(first.requestId);
});

test('who closes the case leaves neither what he typed to it nor the names of his files', () => {
  keepInTab(partyKey(proof.number, 'withdraw'), { reason: '已经自行清理' });
  keepInTab('file/abc', '身份证.jpg');
  keepInTab('matter/x', { forms: { a: { facts: '另一件' } } });
  forgetParty();
  expect(stored()).not.toMatch(/已经自行清理|身份证/);
  expect(stored()).toContain('另一件');
});

test('where the browser keeps nothing, the page goes on with what it knows', () => {
  const closed = () => {
    throw new DOMException('closed', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', new Proxy({}, { get: closed, ownKeys: closed }));
  expect(keepInTab('matter/x', 1)).toBe(false);
  keepProof(proof);
  expect(keptProof()).toEqual(proof);
  keepProof(null);
  expect(keptProof()).toBeNull();
});

test('what a version of the form that has been replaced had room for is shown until somebody has seen it, and what was dropped after that', () => {
  const typed = { description: '广告牌松动', oldField: '旧内容' };
  const before = { ...emptyMatter, forms: { 'incident-report@1': typed } };
  const moved = pendingMove(before, 'incident-report@2');
  expect(moved?.changes).toContainEqual(expect.objectContaining({ name: 'description', outcome: 'kept' }));
  expect(leftBehind(before, 'incident-report@2')).toEqual([]);
  const after = { ...before, forms: { ...before.forms, 'incident-report@2': { ...moved?.data } } };
  expect(pendingMove(after, 'incident-report@2')).toBeNull();
  expect(leftBehind(after, 'incident-report@2')).toEqual([
    expect.objectContaining({ name: 'oldField', value: '旧内容', outcome: 'dropped' }),
  ]);
});

test('an earlier version into which nothing was typed is no reason to ask', () => {
  const draft = { ...emptyMatter, forms: { 'incident-report@1': {} } };
  expect(pendingMove(draft, 'incident-report@2')).toBeNull();
  expect(pendingMove(emptyMatter, 'incident-report@2')).toBeNull();
});

test('what was typed into a version of the form that has been replaced since is in the one that took its place', () => {
  const draft = { ...emptyMatter, forms: { 'incident-report@1': { description: '广告牌松动' } } };
  expect(typedInto(draft, 'incident-report@2')).toMatchObject({ description: '广告牌松动' });
});
