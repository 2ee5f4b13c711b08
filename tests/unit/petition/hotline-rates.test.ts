import { expect, test } from 'vitest';
import type { UnitId } from '#domain/ids.ts';
import { hotlineRates, hotlineRatesByUnit } from '#domain/indicators/hotline-rates.ts';

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

test('an order closed although its caller is not satisfied counts as what he said', () => {
  const closed = { 'closeUnsatisfied.solved': 'no', 'closeUnsatisfied.satisfied': 'no' };
  const orders = [
    order({ ...closed, 'closeUnsatisfied.contacted': 'yes' }),
    order({ ...closed, 'redo.solved': 'yes', 'redo.satisfied': 'unknown', 'redo.contacted': 'yes' }),
  ];
  expect(partsOf(orders)).toEqual([
    [1, 2],
    [0, 2],
    [0, 2],
  ]);
});

test('each unit has its own rates: the lead of several, the hotline for what it answered on the call', () => {
  const unit = (id: string) => ({ id: id as UnitId, level: 'county', kind: 'department' }) as const;
  const said = order({ 'take.contacted': 'yes', 'close.solved': 'yes', 'close.satisfied': 'no' });
  const at = { ...said, owner: unit('hotline'), assigned: null };
  const rates = hotlineRatesByUnit([
    { ...at, assigned: unit('water') },
    {
      ...at,
      parties: [
        { unit: unit('housing'), role: 'assisting', done: true },
        { unit: unit('water'), role: 'lead', done: true },
      ],
    },
    at,
  ]);
  const satisfaction = rates.filter(({ indicator }) => indicator === 'satisfaction');
  expect(satisfaction.map(({ unitId, numerator, denominator }) => [unitId, numerator, denominator])).toEqual([
    [null, 0, 3],
    ['water', 0, 2],
    ['hotline', 0, 1],
  ]);
});
