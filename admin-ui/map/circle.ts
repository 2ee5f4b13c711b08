/** A circle of metres around a point as a polygon: how sure a phone is of where it is. */
import type { Feature, Polygon } from 'geojson';
import type { MapPoint } from './map-point.ts';

const METRES_PER_DEGREE = 111_320;
const SIDES = 64;

export function circleOf({ longitude, latitude }: MapPoint, metres: number): Feature<Polygon> {
  const ring = Array.from({ length: SIDES + 1 }, (_, index) => {
    const angle = (index / SIDES) * 2 * Math.PI;
    const perDegree = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
    return [
      longitude + (metres / perDegree) * Math.cos(angle),
      latitude + (metres / METRES_PER_DEGREE) * Math.sin(angle),
    ];
  });
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}
