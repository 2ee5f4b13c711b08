import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { boundsOf, prepareGrid } from '#domain/grid/locate.ts';

const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
const withHole: Polygon = {
  type: 'Polygon',
  coordinates: [...square(0, 0, 10).coordinates, ...square(4, 4, 2).coordinates],
};
const islands: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [square(20, 0, 2).coordinates, square(30, 0, 2).coordinates],
};
const grid = prepareGrid([
  { code: 'mainland', geometry: withHole },
  { code: 'lake', geometry: square(4, 4, 2) },
  { code: 'islands', geometry: islands },
]);
const codeAt = (longitude: number, latitude: number): string | null => grid.locate(longitude, latitude)?.code ?? null;

describe('the cell of a point', () => {
  test.each([
    [1, 1, 'mainland'],
    [5, 5, 'lake'],
    [21, 1, 'islands'],
    [31, 1, 'islands'],
    [25, 1, null],
    [-1, 5, null],
    [11, 5, null],
  ] as const)('%d, %d lies in %s', (longitude, latitude, code) => {
    expect(codeAt(longitude, latitude)).toBe(code);
  });

  test('on a shared border is the cell indexed first', () => {
    expect(codeAt(4, 5)).toBe('mainland');
  });

  test('in the hair between two rounded outlines is one of them, a metre outside is outside', () => {
    expect(codeAt(-0.000_003, 5)).toBe('mainland');
    expect(codeAt(-0.000_003, -0.000_003)).toBe('mainland');
    expect(codeAt(-0.000_02, 5)).toBeNull();
  });

  test('a point that is no number is nowhere', () => {
    expect(codeAt(Number.NaN, 5)).toBeNull();
    expect(codeAt(1, Number.POSITIVE_INFINITY)).toBeNull();
  });

  test('nothing lies in an empty grid', () => {
    expect(prepareGrid([]).locate(1, 1)).toBeNull();
  });
});

test('bounds hold every part', () => {
  expect(boundsOf(islands)).toEqual([20, 0, 32, 2]);
});
