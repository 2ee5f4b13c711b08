/** WGS-84 degrees. */
export interface MapPoint {
  readonly longitude: number;
  readonly latitude: number;
}

/** Six decimals are a tenth of a metre; more would claim what no phone knows. */
export function roundPoint({ longitude, latitude }: MapPoint): MapPoint {
  return { longitude: Math.round(longitude * 1e6) / 1e6, latitude: Math.round(latitude * 1e6) / 1e6 };
}
