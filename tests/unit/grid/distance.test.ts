import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, distanceInMetres } from '#domain/grid/distance.ts';

const longitude = fc.double({ min: -179, max: 179, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });

describe('distance on the ground', () => {
  test('a degree of latitude is 111 km, one of longitude shrinks with the latitude', () => {
    expect(distanceInMetres({ longitude: 118, latitude: 24 }, { longitude: 118, latitude: 25 })).toBeCloseTo(
      111_195,
      -1,
    );
    const east = distanceInMetres({ longitude: 118, latitude: 60 }, { longitude: 119, latitude: 60 });
    expect(east).toBeCloseTo(55_597, -2);
  });

  test('keeps its precision at a few metres', () => {
    const here = { longitude: 118.59, latitude: 24.91 };
    expect(distanceInMetres(here, here)).toBe(0);
    expect(distanceInMetres(here, { longitude: 118.59, latitude: 24.91045 })).toBeCloseTo(50.04, 2);
  });

  test('goes round the world the short way', () => {
    expect(distanceInMetres({ longitude: 179.999, latitude: 0 }, { longitude: -179.999, latitude: 0 })).toBeLessThan(
      223,
    );
  });

  test('is the same both ways and never longer by a detour', () => {
    fc.assert(
      fc.property(longitude, latitude, longitude, latitude, longitude, latitude, (x1, y1, x2, y2, x3, y3) => {
        const [a, b, c] = [
          { longitude: x1, latitude: y1 },
          { longitude: x2, latitude: y2 },
          { longitude: x3, latitude: y3 },
        ];
        expect(distanceInMetres(a, b)).toBeCloseTo(distanceInMetres(b, a), 3);
        expect(distanceInMetres(a, c)).toBeLessThanOrEqual(distanceInMetres(a, b) + distanceInMetres(b, c) + 1);
      }),
    );
  });
});

test('the box around a point holds everything within the distance', () => {
  const shift = fc.double({ min: -0.01, max: 0.01, noNaN: true });
  fc.assert(
    fc.property(longitude, latitude, shift, shift, fc.integer({ min: 10, max: 1000 }), (x, y, dx, dy, metres) => {
      const centre = { longitude: x, latitude: y };
      const point = { longitude: x + dx, latitude: y + dy };
      const box = boxAround(centre, metres);
      const isInBox =
        point.longitude >= box.west &&
        point.longitude <= box.east &&
        point.latitude >= box.south &&
        point.latitude <= box.north;
      expect(isInBox || distanceInMetres(centre, point) > metres).toBe(true);
    }),
  );
});
