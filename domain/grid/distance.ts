/** Distances on the ground, for "a similar case within 50 m". */

/** WGS-84 degrees. */
export interface GeoPoint {
  readonly longitude: number;
  readonly latitude: number;
}

/** Mean radius of the earth after IUGG. */
const EARTH_RADIUS_METRES = 6_371_008.8;
const METRES_PER_DEGREE = (Math.PI / 180) * EARTH_RADIUS_METRES;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance (haversine): stays exact at the few metres where the cosine formula does not. */
export function distanceInMetres(one: GeoPoint, other: GeoPoint): number {
  const latitude = Math.sin(radians(other.latitude - one.latitude) / 2);
  const longitude = Math.sin(radians(other.longitude - one.longitude) / 2);
  const chord = latitude ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * longitude ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** A box of degrees that holds every point within `metres`: what a database can search by index before measuring. */
export function boxAround(
  centre: GeoPoint,
  metres: number,
): { readonly west: number; readonly south: number; readonly east: number; readonly north: number } {
  const latitude = metres / METRES_PER_DEGREE;
  const longitude = latitude / Math.max(0.01, Math.cos(radians(Math.abs(centre.latitude) + latitude)));
  return {
    west: centre.longitude - longitude,
    south: centre.latitude - latitude,
    east: centre.longitude + longitude,
    north: centre.latitude + latitude,
  };
}
