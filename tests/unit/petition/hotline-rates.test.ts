import { expect, test } from 'vitest';
import { hotlineRates } from '#domain/indicators/hotline-rates.ts';

const order = (facts: Readonly<Record<string, string>>, overdueClocks: readonly string[] = []) => ({
  facts,
  overdueClocks,
});
const partsOf = (orders: Parameters<typeof hotlineRates>[0]) =>
  hotlineRates(orders).map(({ numerator, denominator }) => [numerator, denominator]);

test('北京市接诉即办工作条例 §32: response, solution and satisfaction have both their parts', () => {
  const orders = [
    order({ 'take.contacted': 'yes', 'close.solved': 'yes', 'close.satisfied': 'yes' }),
    order({ 'take.contacted': 'yes', 'close.solved': 'yes', 'close.satisfied': 'no' }, ['response']),
    order({ 'take.contacted': 'no', 'close.solved': 'no', 'close.satisfied': 'unknown' }),
  ];
  expect(partsOf(orders)).toEqual([
    [1, 3],
    [2, 3],
    [1, 2],
  ]);
});

test('an order left out leaves both parts: of all three, or of its result alone', () => {
  const told = { 'take.contacted': 'yes', 'close.solved': 'no', 'close.satisfied': 'no' };
  expect(partsOf([order({ ...told, 'exclude.parts': 'all' })])).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  expect(partsOf([order({ ...told, 'exclude.parts': 'result' })])).toEqual([
    [1, 1],
    [0, 0],
    [0, 0],
  ]);
});

test('a redone order is judged by its last call-back', () => {
  const redone = order({
    'redo.solved': 'no',
    'redo.satisfied': 'no',
    'close.solved': 'yes',
    'close.satisfied': 'yes',
  });
  expect(partsOf([redone]).slice(1)).toEqual([
    [1, 1],
    [1, 1],
  ]);
});
