import { expect, test } from 'vitest';
import type { Outline } from '../../admin-ui/map/use-outline.ts';
import { areaShapes } from '../../admin-ui/resources/supervision-desk/area-shapes.ts';

const square = (name: string, west: number): Outline['features'][number] => ({
  type: 'Feature',
  properties: { name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
});

test('counties lie beside each other as on the ground: west is left, north is up', () => {
  const map = areaShapes({ type: 'FeatureCollection', features: [square('西', 10), square('东', 11)] }, 200, 'zh')!;
  expect(map.width).toBe(200);
  expect(map.height).toBeCloseTo(100, 0);
  expect(map.shapes).toMatchObject([
    { name: '西', x: 50, y: 50, width: 100 },
    { name: '东', x: 150, y: 50, width: 100 },
  ]);
  expect(map.shapes[0]?.path).toMatch(/^M0 100/);
});

test('a city without known borders has no map', () => {
  expect(areaShapes({ type: 'FeatureCollection', features: [] }, 200, 'zh')).toBeNull();
});

test('the numbers of small districts beside each other do not cover each other', () => {
  const wide = square('大', 0);
  const small = (name: string, west: number): Outline['features'][number] => ({
    ...square(name, west),
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 0],
          [west + 0.01, 0],
          [west + 0.01, 0.01],
          [west, 0],
        ],
      ],
    },
  });
  const map = areaShapes(
    { type: 'FeatureCollection', features: [wide, small('甲', 0.9), small('乙', 0.91)] },
    500,
    'zh',
  );
  const [, one, other] = map?.shapes ?? [];
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(20);
});
