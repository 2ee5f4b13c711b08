/** Open cases that may be the same matter: same subclass, close by, reported lately (50 m and 24 h are the practice). */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CaseId } from '#domain/ids.ts';
import type { Where } from '../accessible-by.ts';
import { CaseFile } from '../entities/case-file.entity.ts';
import { caseConditions } from './case-filter.ts';

export interface SimilarQuery {
  readonly accessible: Where | null;
  readonly categoryCode: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly now: Date;
  readonly metres?: number;
  readonly hours?: number;
  /** The case that is compared, when it exists already. */
  readonly except?: CaseId;
}

const METRES_PER_DEGREE = 111_195;
const MOST = 20;

/** Nearest first. */
export async function findSimilarCases(em: EntityManager, query: SimilarQuery): Promise<readonly CaseFile[]> {
  const { accessible, categoryCode, longitude, latitude, now, metres = 50, hours = 24, except } = query;
  if (accessible === null) return [];
  const north = metres / METRES_PER_DEGREE;
  const east = north / Math.max(Math.cos(radians(latitude)), 0.01);
  const near = await em.find(
    CaseFile,
    {
      $and: [
        caseConditions(accessible, {
          categoryCode,
          open: true,
          openedFrom: new Date(now.getTime() - hours * 3_600_000),
        }),
        { longitude: { $gte: longitude - east, $lte: longitude + east } },
        { latitude: { $gte: latitude - north, $lte: latitude + north } },
        except === undefined ? {} : { id: { $ne: except } },
      ],
    },
    { orderBy: { openedAt: 'desc' }, limit: 10 * MOST },
  );
  // The box has corners: what lies in them is cut off by the true distance.
  return near
    .map((row) => ({ row, distance: distanceTo(row, { longitude, latitude }) }))
    .filter(({ distance }) => distance <= metres)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, MOST)
    .map(({ row }) => row);
}

function distanceTo({ longitude, latitude }: CaseFile, to: Point): number {
  return longitude == null || latitude == null ? Infinity : distanceInMetres({ longitude, latitude }, to);
}

interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** Haversine on a sphere of the Earth's mean radius. */
export function distanceInMetres(from: Point, to: Point): number {
  const sine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  const h = sine(to.latitude - from.latitude) + across * sine(to.longitude - from.longitude);
  return 2 * 6_371_000 * Math.asin(Math.sqrt(h));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
